package org.jibiao.store;

import java.time.Instant;
import org.jibiao.change.Edit;

/**
 * One line of the history.
 *
 * @param number counts from 1 in the order of the edits
 * @param undoes the number of the entry this one took back, 0 for none
 * @param edit what was done to the book, the inverse already if this is an undo
 */
public record Entry(long number, Instant time, Cause cause, long undoes, Edit edit) {

    /** Why an edit came about. */
    public enum Cause {
        /** The user did it. */
        DONE,
        /** Took back the entry {@code undoes}. */
        UNDONE,
        /** Did again what the undo entry {@code undoes} took back. */
        REDONE
    }

    /** All but the changes. */
    public Step step() {
        return new Step(number, time, cause, undoes, edit.label());
    }
}
