package org.jibiao.template;

/**
 * Something the clerk fills in when a template is inserted; texts name it as <code>{案件数}</code>.
 *
 * @param name as in the braces
 * @param unit of the number, {@code ""} for a text
 * @param example shown in the empty field, never inserted
 * @param hint where the clerk finds it, {@code ""} if plain
 */
public record Blank(String name, String unit, String example, String hint) {}
