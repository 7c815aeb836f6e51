package org.jibiao.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jibiao.change.Edit;
import org.jibiao.model.Book;
import org.jibiao.model.Id;
import org.jibiao.model.Ref;

/** A journal that forgets: for the example before it is kept, and for tests. */
public final class MemoryJournal implements Journal {

    private final List<Entry> entries = new ArrayList<>();
    private final List<Set<Id>> touched = new ArrayList<>();
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
        touched.add(Touched.by(before, edit));
        return entry;
    }

    @Override
    public List<Step> steps(int most) {
        return entries.reversed().stream().limit(most).map(Entry::step).toList();
    }

    @Override
    public Optional<Entry> entry(long number) {
        return number < 1 || number > entries.size() ? Optional.empty() : Optional.of(entries.get((int) number - 1));
    }

    @Override
    public List<Entry> newest(int most) {
        return entries.reversed().stream().limit(most).toList();
    }

    @Override
    public List<Entry> of(Ref ref, int most) {
        return entries.reversed().stream()
                .filter(entry -> ref.equals(Ref.BOOK)
                        || touched.get((int) entry.number() - 1).contains(ref.id()))
                .limit(most)
                .toList();
    }

    @Override
    public void close() {
        entries.clear();
        touched.clear();
    }
}
