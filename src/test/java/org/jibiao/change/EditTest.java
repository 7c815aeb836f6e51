package org.jibiao.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Id;
import org.jibiao.model.Indicator;
import org.jibiao.model.Kind;
import org.jibiao.model.Place;
import org.jibiao.model.Position;
import org.jibiao.model.Project;
import org.jibiao.model.Ref;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.junit.jupiter.api.Test;

class EditTest {

    private final Indicator cases = Indicator.fresh().with(IndicatorField.NAME, "案件受理数");
    private final Indicator pleased = Indicator.fresh().with(IndicatorField.NAME, "受援人满意度");
    private final Project aid = project("法律援助", List.of(cases, pleased));
    private final Project correction = project("社区矫正", List.of());
    private final Declaration declaration = Declaration.fresh().withChildren(Kind.PROJECT, List.of(aid, correction));
    private final Book book = Book.of(List.of(declaration));

    private static Project project(String name, List<Indicator> indicators) {
        return Project.fresh().with(ProjectField.NAME, name).withChildren(Kind.INDICATOR, indicators);
    }

    @Test
    void aTextIsReplacedAndPutBack() {
        Edit edit =
                new Draft(book).set(aid.ref(), ProjectField.TOTAL, "300000.00").edit("修改 预算数");
        Book after = edit.applyTo(book);
        assertEquals("300000.00", after.text(aid.place(ProjectField.TOTAL)));
        assertEquals(book, edit.inverse().applyTo(after));
    }

    @Test
    void whatAnEditDoesNotTouchStaysTheSameObject() {
        Book after =
                new Draft(book).set(cases.ref(), IndicatorField.VALUE, "≥800件").book();
        assertSame(correction, after.find(correction.ref()).orElseThrow());
        assertSame(pleased, after.find(pleased.ref()).orElseThrow());
    }

    @Test
    void anIndicatorMovesToAnotherProjectAndKeepsItsRef() {
        Book after = new Draft(book)
                .move(cases.ref(), new Position(correction.ref(), Id.NONE))
                .book();
        assertEquals(correction.ref(), after.parentOf(cases.ref()).orElseThrow());
        assertEquals(
                List.of(pleased),
                after.find(aid.ref(), Project.class).orElseThrow().indicators());
    }

    @Test
    void laterStepsOfADraftSeeEarlierOnes() {
        Project added = Project.fresh();
        Book after = new Draft(book)
                .append(declaration.ref(), added)
                .append(added.ref(), Indicator.fresh())
                .remove(aid.ref())
                .book();
        assertEquals(List.of(correction.id(), added.id()), ids(after));
    }

    private static List<Id> ids(Book book) {
        return book.declarations().getFirst().projects().stream()
                .map(Project::id)
                .toList();
    }

    @Test
    void aChangeMadeForAnotherTextDoesNotFit() {
        Edit edit = new Draft(book).set(aid.ref(), ProjectField.NAME, "法律援助经费").edit("改名");
        Book other = new Draft(book).set(aid.ref(), ProjectField.NAME, "法援").book();
        assertThrows(Misfit.class, () -> edit.applyTo(other));
    }

    @Test
    void anElementCannotStandTwiceOrInsideItself() {
        assertThrows(Misfit.class, () -> new Draft(book).append(declaration.ref(), aid));
        assertThrows(Misfit.class, () -> new Draft(book).append(Ref.BOOK, cases));
        assertThrows(
                Misfit.class, () -> new Draft(book).insert(new Position(aid.ref(), Id.fresh()), Indicator.fresh()));
    }

    @Test
    void aMisfitNamesTheChange() {
        Change change = new Change.SetField(new Place(Indicator.fresh().ref(), IndicatorField.NAME), "", "x");
        Misfit misfit = assertThrows(Misfit.class, () -> new Edit("改", List.of(change)).applyTo(book));
        assertEquals(change, misfit.change());
    }

    @Test
    void movingOneOfManyRowsIsOneMove() {
        Project reordered = aid.withChildren(Kind.INDICATOR, List.of(pleased, cases));
        Book after = Book.of(List.of(declaration.withChildren(Kind.PROJECT, List.of(reordered, correction))));
        assertEquals(1, Diff.between("比较", book, after).changes().size());
    }
}
