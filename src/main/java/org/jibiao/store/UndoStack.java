package org.jibiao.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What can be taken back and done again, rebuilt from the heads of the history one by one. */
final class UndoStack {

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    /** Takes note of the next step of the history. */
    void add(Step step) {
        switch (step.cause()) {
            case DONE -> {
                done.push(step);
                undone.clear();
            }
            case UNDONE -> {
                done.poll();
                undone.push(step);
            }
            case REDONE -> {
                undone.poll();
                done.push(step);
            }
        }
        if (done.size() > Store.UNDO_STEPS) {
            done.removeLast();
        }
    }

    Optional<Step> undoable() {
        return Optional.ofNullable(done.peek());
    }

    Optional<Step> redoable() {
        return Optional.ofNullable(undone.peek());
    }
}
