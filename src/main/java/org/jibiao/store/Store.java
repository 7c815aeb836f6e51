package org.jibiao.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jibiao.change.Edit;
import org.jibiao.model.Book;
import org.jibiao.model.Ref;

/**
 * The one truth: holds the present book and applies edits to it. Writes first, then shows: if the journal fails, the
 * book does not change. For one thread, the one that shows; books may be read from any.
 */
public final class Store implements AutoCloseable {

    /** How many steps can be taken back; kept across restarts. */
    public static final int UNDO_STEPS = 1000;

    /** A step from one book to the next. */
    public record Update(Book before, Book after, Entry entry) {}

    private final Journal journal;
    private final UndoStack steps = new UndoStack();
    private final List<Consumer<Update>> watchers = new ArrayList<>();
    private Book book;
    private Optional<Instant> savedAt;

    /** Opens what {@code journal} holds, with its undo steps. */
    public Store(Journal journal) {
        this.journal = journal;
        this.book = journal.load();
        List<Entry> newest = journal.newest(UNDO_STEPS);
        newest.reversed().forEach(steps::add);
        this.savedAt = newest.stream().findFirst().map(Entry::time);
    }

    public Book book() {
        return book;
    }

    /** When the last edit became durable, empty in a new library. */
    public Optional<Instant> savedAt() {
        return savedAt;
    }

    /** Makes the edit durable, then shows it. An empty edit does nothing. Throws {@link StorageFailure}, Misfit. */
    public void apply(Edit edit) {
        if (!edit.isEmpty()) {
            commit(edit, Entry.Cause.DONE, 0);
        }
    }

    /** What undo would take back, empty if nothing. */
    public Optional<Edit> undoable() {
        return steps.undoable().map(Entry::edit);
    }

    /** What redo would do again, empty if nothing. */
    public Optional<Edit> redoable() {
        return steps.redoable().map(entry -> entry.edit().inverse());
    }

    /** Takes the last step back; returns the entry written, empty if there was none. */
    public Optional<Entry> undo() {
        return steps.undoable().map(entry -> commit(entry.edit().inverse(), Entry.Cause.UNDONE, entry.number()));
    }

    /** Does again what was last taken back; returns the entry written, empty if there was none. */
    public Optional<Entry> redo() {
        return steps.redoable().map(entry -> commit(entry.edit().inverse(), Entry.Cause.REDONE, entry.number()));
    }

    private Entry commit(Edit edit, Entry.Cause cause, long undoes) {
        Book before = book;
        Book after = edit.applyTo(before);
        Entry entry = journal.append(before, edit, cause, undoes);
        book = after;
        steps.add(entry);
        savedAt = Optional.of(entry.time());
        List.copyOf(watchers).forEach(watcher -> watcher.accept(new Update(before, after, entry)));
        return entry;
    }

    /** Calls {@code watcher} after every step, on the thread that made it; run the result to stop. */
    public Runnable watch(Consumer<Update> watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    /** The newest entries, newest first. */
    public List<Entry> newest(int most) {
        return journal.newest(most);
    }

    /** The newest entries that touched {@code ref} or stood below it, newest first. */
    public List<Entry> historyOf(Ref ref, int most) {
        return journal.of(ref, most);
    }

    @Override
    public void close() {
        journal.close();
    }
}
