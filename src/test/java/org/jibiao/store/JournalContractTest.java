package org.jibiao.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jibiao.change.Diff;
import org.jibiao.change.Edit;
import org.jibiao.model.Book;
import org.jibiao.model.Element;
import org.jibiao.model.RandomBooks;
import org.jibiao.model.Ref;
import org.jibiao.store.h2.H2Journal;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every journal does: the one in memory and the one on disk give the same answers to the same edits. */
class JournalContractTest {

    private static final int STEPS = 40;

    @TempDir
    Path folder;

    static Stream<Long> seeds() {
        return Stream.of(1L, 2L, 3L, 4L, 5L, 6L);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void bothJournalsHoldTheSameBookAndHistoryAfterAnyEdits(long seed) {
        Journal memory = new MemoryJournal(Book.EMPTY);
        Journal disk = H2Journal.open(folder);
        Book book = Book.EMPTY;
        RandomBooks books = new RandomBooks(seed);
        Random random = new Random(seed);
        for (int step = 1; step <= STEPS; step++) {
            Book next = step == 1 ? books.book() : books.altered(book);
            Edit edit = Diff.between("第" + step + "步", book, next);
            memory.append(book, edit, Entry.Cause.DONE, 0);
            disk.append(book, edit, Entry.Cause.DONE, 0);
            book = next;
            if (random.nextInt(10) == 0) {
                disk.close();
                disk = H2Journal.open(folder);
            }
        }
        assertEquals(book, disk.load(), "before it was closed");
        disk.close();
        try (Journal reopened = H2Journal.open(folder)) {
            assertEquals(book, reopened.load());
            assertSameHistory(memory, reopened, book);
        }
    }

    private static void assertSameHistory(Journal memory, Journal disk, Book book) {
        assertEquals(timeless(memory.newest(1000)), timeless(disk.newest(1000)));
        assertEquals(timeless(memory.newest(7)), timeless(disk.newest(7)));
        assertEquals(steps(memory), steps(disk));
        for (Entry entry : memory.newest(1000)) {
            assertEquals(Optional.of(entry.edit()), disk.entry(entry.number()).map(Entry::edit));
        }
        for (Ref ref : refs(memory, book)) {
            assertEquals(timeless(memory.of(ref, 9)), timeless(disk.of(ref, 9)), () -> "history of " + ref);
        }
        assertTrue(disk.entry(STEPS + 1).isEmpty());
    }

    private static List<String> steps(Journal journal) {
        return journal.steps(1000).stream()
                .map(step -> step.number() + step.label() + step.cause())
                .toList();
    }

    private static List<Entry> timeless(List<Entry> entries) {
        return entries.stream()
                .map(each ->
                        new Entry(each.number(), java.time.Instant.EPOCH, each.cause(), each.undoes(), each.edit()))
                .toList();
    }

    /** The elements there are now and some there were. */
    private static List<Ref> refs(Journal journal, Book book) {
        List<Ref> refs =
                new ArrayList<>(book.elements().map(Element::ref).limit(60).toList());
        refs.add(Ref.BOOK);
        journal.newest(20).forEach(entry -> entry.edit().changes().forEach(change -> refs.add(change.ref())));
        return refs;
    }

    static Stream<Function<Path, Journal>> journals() {
        return Stream.of(path -> new MemoryJournal(Book.EMPTY), H2Journal::open);
    }

    @ParameterizedTest
    @MethodSource("journals")
    void everyStepCanBeTakenBackAndDoneAgain(Function<Path, Journal> kind) {
        RandomBooks books = new RandomBooks(11);
        try (Store store = new Store(kind.apply(folder))) {
            List<Book> states = new ArrayList<>(List.of(store.book()));
            for (int step = 0; step < 10; step++) {
                store.apply(Diff.between("第" + step + "步", store.book(), books.altered(store.book())));
                if (!store.book().equals(states.getLast())) {
                    states.add(store.book());
                }
            }
            for (Book earlier : states.reversed().subList(1, states.size())) {
                store.undo();
                assertEquals(earlier, store.book());
            }
            assertTrue(store.undo().isEmpty());
            for (Book later : states.subList(1, states.size())) {
                store.redo();
                assertEquals(later, store.book());
            }
            assertTrue(store.redo().isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatCanBeTakenBackIsKeptAcrossRestarts(long seed) {
        RandomBooks books = new RandomBooks(seed);
        Book first;
        Book second;
        try (Store store = new Store(H2Journal.open(folder))) {
            store.apply(Diff.between("一", Book.EMPTY, books.book()));
            first = store.book();
            store.apply(Diff.between("二", first, books.altered(books.altered(books.altered(first)))));
            second = store.book();
            store.undo();
        }
        try (Store store = new Store(H2Journal.open(folder))) {
            assertEquals(Optional.of("二"), store.redoLabel());
            assertEquals(Optional.of("一"), store.undoLabel());
            store.redo();
            assertEquals(second, store.book());
            store.undo();
            store.undo();
            assertEquals(Book.EMPTY, store.book());
        }
    }
}
