package org.jibiao.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Indicator;
import org.jibiao.model.Kind;
import org.jibiao.model.Place;
import org.jibiao.model.Project;
import org.jibiao.model.Ref;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.junit.jupiter.api.Test;

class MergeTest {

    private final Indicator first = Indicator.fresh().with(IndicatorField.NAME, "案件数量");
    private final Indicator second = Indicator.fresh().with(IndicatorField.NAME, "办结率");
    private final Project aid = project("法律援助", first, second);
    private final Project school = project("普法宣传");
    private final Book base = book(aid, school);

    private static Project project(String name, Indicator... rows) {
        Project fresh = Project.fresh().with(ProjectField.NAME, name);
        return fresh.withChildren(Kind.INDICATOR, List.of(rows));
    }

    private static Book book(Project... projects) {
        Declaration fresh = Declaration.fresh();
        return Book.of(List.of(fresh.withChildren(Kind.PROJECT, List.of(projects))));
    }

    private Book merged(Draft mine, Draft theirs) {
        return Merge.of("合并", base, mine.book(), theirs.book()).edit().applyTo(mine.book());
    }

    private List<Conflict> conflicts(Draft mine, Draft theirs) {
        return Merge.of("合并", base, mine.book(), theirs.book()).conflicts();
    }

    @Test
    void differentCellsOfOneRowAreBothTakenOver() {
        Draft mine = new Draft(base).set(first.ref(), IndicatorField.VALUE, "≥100件");
        Draft theirs = new Draft(base).set(first.ref(), IndicatorField.WEIGHT, "10");
        Book both = new Draft(mine.book())
                .set(first.ref(), IndicatorField.WEIGHT, "10")
                .book();
        assertEquals(both, merged(mine, theirs));
        assertEquals(List.of(), conflicts(mine, theirs));
    }

    @Test
    void theSameCellWrittenDifferentlyIsAConflictAndMineStands() {
        Draft mine = new Draft(base).set(first.ref(), IndicatorField.VALUE, "≥100件");
        Draft theirs = new Draft(base).set(first.ref(), IndicatorField.VALUE, "≥120件");
        assertEquals(mine.book(), merged(mine, theirs));
        Place place = new Place(first.ref(), IndicatorField.VALUE);
        assertEquals(List.of(new Conflict.BothWrote(place, "", "≥100件", "≥120件")), conflicts(mine, theirs));
    }

    @Test
    void aRowAddedByEachStandsBehindItsNeighbour() {
        Indicator ours = Indicator.fresh().with(IndicatorField.NAME, "宣传场次");
        Indicator others = Indicator.fresh().with(IndicatorField.NAME, "满意度");
        Draft mine = new Draft(base).append(aid.ref(), ours);
        Draft theirs = new Draft(base).insert(base.positionOf(first.ref()).orElseThrow(), others);
        Project expected = project("", others, first, second, ours);
        assertEquals(expected.indicators(), rows(merged(mine, theirs), aid.ref()));
    }

    private static List<Indicator> rows(Book book, Ref project) {
        return book.find(project, Project.class).orElseThrow().indicators();
    }

    @Test
    void whatOneDeletedAndTheOtherChangedStandsWithAllBelowItAndIsAConflict() {
        Draft mine = new Draft(base).remove(aid.ref());
        Draft theirs = new Draft(base).set(second.ref(), IndicatorField.VALUE, "≥95%");
        assertEquals(theirs.book(), merged(mine, theirs));
        assertEquals(List.of(new Conflict.DeletedAndChanged(aid.ref(), true)), conflicts(mine, theirs));
    }

    @Test
    void whatOneDeletedAndTheOtherLeftAloneIsGone() {
        Draft mine = new Draft(base).set(school.ref(), ProjectField.TOTAL, "1000.00");
        Draft theirs = new Draft(base).remove(aid.ref());
        assertEquals(new Draft(mine.book()).remove(aid.ref()).book(), merged(mine, theirs));
        assertEquals(List.of(), conflicts(mine, theirs));
    }

    @Test
    void aRowMovedByOneAndChangedByTheOtherIsMovedAndChanged() {
        Draft mine = new Draft(base).set(first.ref(), IndicatorField.VALUE, "3场");
        Draft theirs = new Draft(base).move(first.ref(), base.endOf(school.ref(), Kind.INDICATOR));
        Book merged = merged(mine, theirs);
        assertEquals(List.of(first.with(IndicatorField.VALUE, "3场")), rows(merged, school.ref()));
        assertEquals(List.of(second), rows(merged, aid.ref()));
    }
}
