package org.jibiao.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jibiao.change.Draft;
import org.jibiao.change.Edit;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Ref;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.store.StorageFailure.Reason;
import org.junit.jupiter.api.Test;

class StoreTest {

    private final Declaration declaration = Declaration.fresh();
    private final FullDisk disk = new FullDisk(Book.of(List.of(declaration)));
    private final Store store = new Store(disk);

    /** A journal whose disk can be full. */
    private static final class FullDisk implements Journal {

        private final MemoryJournal kept;
        private boolean full;

        FullDisk(Book book) {
            this.kept = new MemoryJournal(book);
        }

        @Override
        public Book load() {
            return kept.load();
        }

        @Override
        public Entry append(Book before, Edit edit, Entry.Cause cause, long undoes) {
            if (full) {
                throw new StorageFailure(Path.of("工作库.mv.db"), Reason.DISK, new IOException("No space left on device"));
            }
            return kept.append(before, edit, cause, undoes);
        }

        @Override
        public List<Step> steps(int most) {
            return kept.steps(most);
        }

        @Override
        public Optional<Entry> entry(long number) {
            return kept.entry(number);
        }

        @Override
        public List<Entry> newest(int most) {
            return kept.newest(most);
        }

        @Override
        public List<Entry> of(Ref ref, int most) {
            return kept.of(ref, most);
        }

        @Override
        public void close() {
            kept.close();
        }
    }

    private Edit year(String year) {
        return new Draft(store.book())
                .set(declaration.ref(), DeclarationField.YEAR, year)
                .edit("修改 年度 " + year);
    }

    @Test
    void anEditThatCannotBeWrittenDoesNotHappenAndLaterOnesWork() {
        List<Store.Update> seen = new ArrayList<>();
        store.watch(seen::add);
        store.apply(year("2026"));
        Book before = store.book();
        disk.full = true;
        StorageFailure failure = assertThrows(StorageFailure.class, () -> store.apply(year("2027")));
        assertEquals(Reason.DISK, failure.reason());
        assertThrows(StorageFailure.class, store::undo);
        assertSame(before, store.book());
        assertEquals(1, seen.size());
        assertEquals(Optional.of("修改 年度 2026"), store.undoLabel());
        assertTrue(store.redoLabel().isEmpty());
        disk.full = false;
        store.apply(year("2027"));
        assertEquals(Optional.of("修改 年度 2027"), store.undoLabel());
        store.undo();
        assertEquals(before, store.book());
    }

    @Test
    void anEmptyEditDoesNothing() {
        store.apply(new Edit("无", List.of()));
        assertEquals(List.of(), store.newest(10));
        assertTrue(store.savedAt().isEmpty());
    }

    @Test
    void whoWatchesSeesEachStepUntilHeStops() {
        List<Store.Update> seen = new ArrayList<>();
        Runnable stop = store.watch(seen::add);
        Book first = store.book();
        store.apply(year("2026"));
        Book second = store.book();
        stop.run();
        store.apply(year("2027"));
        Entry entry = store.entry(1).orElseThrow();
        assertEquals(List.of(new Store.Update(first, second, entry)), seen);
        assertEquals(List.of(store.entry(2).orElseThrow().step(), entry.step()), store.steps(5));
    }

    @Test
    void theHistoryOfAnElementNamesWhatBroughtItAndWhatTookItAway() {
        Declaration other = Declaration.fresh();
        store.apply(new Draft(store.book()).append(Ref.BOOK, other).edit("添加 申报"));
        store.apply(year("2026"));
        Ref goals = other.goals().ref();
        store.apply(new Draft(store.book()).remove(other.ref()).edit("删除 申报"));
        List<String> labels = store.historyOf(goals, 9).stream()
                .map(entry -> entry.edit().label())
                .toList();
        assertEquals(List.of("删除 申报", "添加 申报"), labels);
    }
}
