package org.jibiao.model;

/**
 * Where an element stands among its siblings of the same kind.
 *
 * @param parent the element above, {@link Ref#BOOK} for a declaration
 * @param after the sibling just before it, {@link Id#NONE} for the first
 */
public record Position(Ref parent, Id after) {}
