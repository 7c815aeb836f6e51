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
    private Optional<Entry> last = Optional.empty();

    /** Opens what {@code journal} holds, with its undo steps; their changes are read when they are asked for. */
    public Store(Journal journal) {
        this.journal = journal;
        this.book = journal.load();
        List<Step> newest = journal.steps(UNDO_STEPS);
        newest.reversed().forEach(steps::add);
        this.savedAt = newest.stream().findFirst().map(Step::time);
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

    /** The label of what undo would take back, empty if nothing. */
    public Optional<String> undoLabel() {
        return steps.undoable().map(Step::label);
    }

    /** The label of what redo would do again, empty if nothing. */
    public Optional<String> redoLabel() {
        return steps.redoable().map(Step::label);
    }

    /** What undo would take back, empty if nothing. Reads the journal; for a menu {@link #undoLabel} is enough. */
    public Optional<Edit> undoable() {
        return steps.undoable().map(this::editOf);
    }

    /** What redo would do again, empty if nothing. Reads the journal; for a menu {@link #redoLabel} is enough. */
    public Optional<Edit> redoable() {
        return steps.redoable().map(step -> editOf(step).inverse());
    }

    /** Takes the last step back; returns the entry written, empty if there was none. */
    public Optional<Entry> undo() {
        return steps.undoable().map(step -> commit(editOf(step).inverse(), Entry.Cause.UNDONE, step.number()));
    }

    /** Does again what was last taken back; returns the entry written, empty if there was none. */
    public Optional<Entry> redo() {
        return steps.redoable().map(step -> commit(editOf(step).inverse(), Entry.Cause.REDONE, step.number()));
    }

    private Edit editOf(Step step) {
        return last.filter(entry -> entry.number() == step.number())
                .or(() -> journal.entry(step.number()))
                .map(Entry::edit)
                .orElseThrow(() -> new IllegalStateException("the history lacks entry " + step.number()));
    }

    private Entry commit(Edit edit, Entry.Cause cause, long undoes) {
        Book before = book;
        Book after = edit.applyTo(before);
        Entry entry = journal.append(before, edit, cause, undoes);
        book = after;
        steps.add(entry.step());
        last = Optional.of(entry);
        savedAt = Optional.of(entry.time());
        List.copyOf(watchers).forEach(watcher -> watcher.accept(new Update(before, after, entry)));
        return entry;
    }

    /** Calls {@code watcher} after every step, on the thread that made it; run the result to stop. */
    public Runnable watch(Consumer<Update> watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    /** The heads of the newest entries, newest first: enough for a list of the history. */
    public List<Step> steps(int most) {
        return journal.steps(most);
    }

    /** The entry with this number, empty if there is none. */
    public Optional<Entry> entry(long number) {
        return journal.entry(number);
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
