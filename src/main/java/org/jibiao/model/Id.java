package org.jibiao.model;

import java.util.UUID;

/** Identity of an element: stable through edits, moves, review, monitoring and self-evaluation. */
public record Id(UUID uuid) {

    /** The book itself, and "before the first" in a {@link Position}. */
    public static final Id NONE = new Id(new UUID(0, 0));

    public static Id fresh() {
        return new Id(UUID.randomUUID());
    }

    /** Reads what {@link #toString} wrote; throws IllegalArgumentException for anything else. */
    public static Id of(String text) {
        return new Id(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
