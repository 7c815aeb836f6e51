package org.jibiao.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What can be taken back and done again, rebuilt from the history entry by entry. */
final class UndoStack {

    private final Deque<Entry> done = new ArrayDeque<>();
    private final Deque<Entry> undone = new ArrayDeque<>();

    /** Takes note of the next entry of the history. */
    void add(Entry entry) {
        switch (entry.cause()) {
            case DONE -> {
                done.push(entry);
                undone.clear();
            }
            case UNDONE -> {
                done.poll();
                undone.push(entry);
            }
            case REDONE -> {
                undone.poll();
                done.push(entry);
            }
        }
        if (done.size() > Store.UNDO_STEPS) {
            done.removeLast();
        }
    }

    Optional<Entry> undoable() {
        return Optional.ofNullable(done.peek());
    }

    Optional<Entry> redoable() {
        return Optional.ofNullable(undone.peek());
    }
}
