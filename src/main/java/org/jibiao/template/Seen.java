package org.jibiao.template;

/**
 * Values met elsewhere for an indicator: an example of other counties, never a norm.
 *
 * @param values as a range or a list, with unit, for example {@code ≥300件 至 ≥900件}
 * @param origin where they stood, for example {@code 河北、天津等地公开的申报表}
 */
public record Seen(String values, String origin) {}
