package org.jibiao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jibiao.change.Diff;
import org.jibiao.change.Edit;
import org.jibiao.model.Book;
import org.jibiao.model.RandomBooks;
import org.jibiao.store.MemoryJournal;
import org.jibiao.store.Store;
import org.junit.jupiter.api.Test;

/** What holds for every book, tried on random ones. */
class LawsTest {

    private static final int TRIES = 3000;

    @Test
    void theDifferenceOfTwoBooksMakesOneIntoTheOtherAndItsInverseLeadsBack() {
        for (int seed = 0; seed < TRIES; seed++) {
            RandomBooks books = new RandomBooks(seed);
            Book before = books.book();
            Book after = seed % 5 == 0 ? books.book() : books.altered(before);
            Edit edit = Diff.between("比较", before, after);
            Book applied = edit.applyTo(before);
            assertEquals(after, applied, "seed " + seed);
            assertEquals(after.parents(), applied.parents(), "index, seed " + seed);
            Book back = edit.inverse().applyTo(applied);
            assertEquals(before, back, "seed " + seed);
            assertEquals(before.parents(), back.parents(), "index back, seed " + seed);
        }
    }

    @Test
    void equalBooksDifferInNothing() {
        for (int seed = 0; seed < 300; seed++) {
            Book one = new RandomBooks(seed).book();
            assertTrue(Diff.between("比较", one, new RandomBooks(seed).book()).isEmpty(), "seed " + seed);
        }
    }

    @Test
    void everyStepCanBeTakenBackAndDoneAgain() {
        for (int seed = 0; seed < 300; seed++) {
            RandomBooks books = new RandomBooks(seed);
            Book first = books.book();
            try (Store store = new Store(new MemoryJournal(first))) {
                Book second = books.altered(first);
                store.apply(Diff.between("一", first, second));
                Book third = books.altered(second);
                store.apply(Diff.between("二", second, third));
                while (store.undo().isPresent()) {
                    assertTrue(store.redoable().isPresent());
                }
                assertEquals(first, store.book(), "seed " + seed);
                while (store.redo().isPresent()) {
                    assertTrue(store.undoable().isPresent());
                }
                assertEquals(third, store.book(), "seed " + seed);
            }
        }
    }

    @Test
    void anEditLeavesTheOldBookAsItWas() {
        RandomBooks books = new RandomBooks(7);
        Book before = books.book();
        int size = before.size();
        Book after = books.altered(before);
        Diff.between("改", before, after).applyTo(before);
        assertEquals(size, before.size());
        assertSame(
                before.declarations().getFirst(),
                before.find(before.declarations().getFirst().ref()).orElseThrow());
    }
}
