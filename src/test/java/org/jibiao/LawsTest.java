package org.jibiao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jibiao.change.Diff;
import org.jibiao.change.Edit;
import org.jibiao.change.Match;
import org.jibiao.change.Merge;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Project;
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

    @Test
    void mergingWithTheBaseGivesTheOtherSide() {
        for (int seed = 0; seed < 600; seed++) {
            RandomBooks books = new RandomBooks(seed);
            Book base = books.book();
            Book changed = seed % 5 == 0 ? books.book() : books.altered(books.altered(base));
            Merge mineOnly = Merge.of("合并", base, changed, base);
            assertTrue(mineOnly.edit().isEmpty(), "mine stays, seed " + seed);
            assertEquals(List.of(), mineOnly.conflicts(), "seed " + seed);
            Merge theirsOnly = Merge.of("合并", base, base, changed);
            assertEquals(changed, theirsOnly.edit().applyTo(base), "theirs comes, seed " + seed);
            assertEquals(List.of(), theirsOnly.conflicts(), "seed " + seed);
            Merge same = Merge.of("合并", base, changed, changed);
            assertEquals(new Merge(new Edit("合并", List.of()), List.of()), same, "seed " + seed);
        }
    }

    @Test
    void mergingKeepsAllThatEitherSideAdded() {
        for (int seed = 0; seed < 600; seed++) {
            RandomBooks books = new RandomBooks(seed);
            Book base = books.book();
            Book mine = books.altered(base);
            Book theirs = books.altered(base);
            Book merged = Merge.of("合并", base, mine, theirs).edit().applyTo(mine);
            Stream.concat(mine.elements(), theirs.elements())
                    .filter(element -> !base.contains(element.id()))
                    .forEach(element -> assertTrue(merged.contains(element.id()), "added " + element));
            assertEquals(merged.parents(), Book.of(merged.declarations()).parents(), "seed " + seed);
        }
    }

    @Test
    void aMatchIsOneToOneAndTotal() {
        for (int seed = 0; seed < 600; seed++) {
            RandomBooks books = new RandomBooks(seed);
            List<Project> left = projects(books.book());
            List<Project> right = seed % 2 == 0 ? projects(books.book()) : projects(books.altered(Book.of(List.of())));
            Match<Project> match = Match.of(left, right);
            List<Project> lefts = new ArrayList<>(match.onlyLeft());
            List<Project> rights = new ArrayList<>(match.onlyRight());
            match.pairs().forEach(pair -> lefts.add(pair.left()));
            match.pairs().forEach(pair -> rights.add(pair.right()));
            assertEquals(Set.copyOf(left), Set.copyOf(lefts), "seed " + seed);
            assertEquals(left.size(), lefts.size(), "seed " + seed);
            assertEquals(Set.copyOf(right), Set.copyOf(rights), "seed " + seed);
            assertEquals(right.size(), rights.size(), "seed " + seed);
        }
    }

    private static List<Project> projects(Book book) {
        return book.declarations().stream()
                .flatMap(declaration -> declaration.projects().stream())
                .toList();
    }

    @Test
    void whatWasReceivedAgainUnchangedIsKnownAgainEntirely() {
        for (int seed = 0; seed < 300; seed++) {
            Declaration known = new RandomBooks(seed).declaration();
            Declaration again = new RandomBooks(seed, seed + 1).declaration();
            assertNotEquals(known, again, "seed " + seed);
            assertEquals(known, Match.identified(known, again), "seed " + seed);
        }
    }
}
