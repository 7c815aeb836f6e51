package org.jibiao.office.part;

/**
 * A link from one part to another.
 *
 * @param id its id within the part it starts from
 * @param type the last word of its type, {@code styles} or {@code worksheet}
 * @param target the part's name in the zip, without leading slash
 */
public record Relation(String id, String type, String target) {}
