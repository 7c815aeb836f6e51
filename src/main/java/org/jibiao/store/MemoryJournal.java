package org.jibiao.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jibiao.change.Edit;
import org.jibiao.model.Book;
import org.jibiao.model.Ref;

/** A journal that forgets: for the example before it is kept, and for tests. */
public final class MemoryJournal implements Journal {

    private final List<Entry> entries = new ArrayList<>();
    private Book book;

    public MemoryJournal(Book book) {
        this.book = book;
    }

    @Override
    public Book load() {
        return book;
    }

    @Override
    public Entry append(Book before, Edit edit, Entry.Cause cause, long undoes) {
        book = edit.applyTo(before);
        Entry entry = new Entry(entries.size() + 1, Instant.now(), cause, undoes, edit);
        entries.add(entry);
        return entry;
    }

    @Override
    public List<Entry> newest(int most) {
        return entries.reversed().stream().limit(most).toList();
    }

    @Override
    public List<Entry> of(Ref ref, int most) {
        return entries.reversed().stream()
                .filter(entry -> touches(entry, ref))
                .limit(most)
                .toList();
    }

    private boolean touches(Entry entry, Ref ref) {
        return entry.edit().changes().stream()
                .anyMatch(change ->
                        change.ref().equals(ref) || book.path(change.ref()).contains(ref));
    }

    @Override
    public void close() {
        entries.clear();
    }
}
