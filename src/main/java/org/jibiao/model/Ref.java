package org.jibiao.model;

/** Address of an element in a book; still right after the element was renamed or moved. */
public record Ref(Kind kind, Id id) {

    public static final Ref BOOK = new Ref(Kind.BOOK, Id.NONE);
}
