package org.jibiao.change.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jibiao.change.Edit;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.DepartmentGoals;
import org.jibiao.model.Indicator;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.Ref;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.DepartmentField;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.junit.jupiter.api.Test;

class FinderTest {

    private final Indicator cases = Indicator.fresh()
            .with(IndicatorField.NAME, "2026年受理案件数")
            .with(IndicatorField.VALUE, "≥９５％")
            .with(IndicatorField.SECRECY, "name");
    private final Indicator pleased = Indicator.fresh()
            .with(IndicatorField.NAME, "群众满意度 A类")
            .with(IndicatorField.VALUE, "≥95%")
            .with(IndicatorField.BASIS, "2026年计划、2026年预算");
    private final Project aid = Project.fresh()
            .with(ProjectField.NAME, "法律援助")
            .with(ProjectField.TOTAL, "315000.00")
            .with(ProjectField.GOALS, "保障群众\n2026年办案95件")
            .withChildren(Kind.INDICATOR, List.of(cases, pleased));
    private final DepartmentGoals goals = DepartmentGoals.fresh().with(DepartmentField.OVERALL, "2026年全面依法治县");
    private final Declaration declaration = Declaration.fresh()
            .with(DeclarationField.YEAR, "2027")
            .with(DeclarationField.MONEY_UNIT, "万元")
            .with(DeclarationField.SOURCE, "2026.docx")
            .withChildren(Kind.DEPARTMENT_GOALS, List.of(goals))
            .withChildren(Kind.PROJECT, List.of(aid));
    private final Declaration other = Declaration.fresh().with(DeclarationField.DEPARTMENT, "2026年的局");
    private final Book book = Book.of(List.of(declaration, other));

    private List<Hit> find(Wanted wanted) {
        return Finder.find(book, declaration.ref(), wanted);
    }

    @Test
    void hitsComeInReadingOrderFromLongTextsAndCellsAlike() {
        assertEquals(
                List.of(
                        new Hit(goals.place(DepartmentField.OVERALL), 0, 4),
                        new Hit(aid.place(ProjectField.GOALS), 5, 9),
                        new Hit(cases.place(IndicatorField.NAME), 0, 4),
                        new Hit(pleased.place(IndicatorField.BASIS), 0, 4),
                        new Hit(pleased.place(IndicatorField.BASIS), 8, 12)),
                find(Wanted.of("2026")));
    }

    @Test
    void theWholeBookIsFoundInWhereAsked() {
        List<Hit> all = Finder.find(book, Ref.BOOK, Wanted.of("2026"));
        assertEquals(new Hit(other.place(DeclarationField.DEPARTMENT), 0, 4), all.getLast());
        assertEquals(6, all.size());
    }

    @Test
    void fullWidthAndPlainSignsAreTheSame() {
        List<Hit> both = List.of(
                new Hit(cases.place(IndicatorField.VALUE), 1, 4), new Hit(pleased.place(IndicatorField.VALUE), 1, 4));
        assertEquals(both, find(Wanted.of("95%")));
        assertEquals(both, find(Wanted.of("９5％")));
    }

    @Test
    void caseCountsOnlyIfAsked() {
        assertEquals(1, find(Wanted.of("a类")).size());
        assertEquals(
                0, find(new Wanted("a类", Set.of(Wanted.Rule.CASE), Scope.ALL)).size());
        assertEquals(
                1, find(new Wanted("A类", Set.of(Wanted.Rule.CASE), Scope.ALL)).size());
    }

    @Test
    void widthCountsOnlyIfAsked() {
        assertEquals(
                List.of(new Hit(cases.place(IndicatorField.VALUE), 1, 4)),
                find(new Wanted("９５％", Set.of(Wanted.Rule.WIDTH), Scope.ALL)));
    }

    @Test
    void aWordDoesNotGoOnInLettersOrDigits() {
        Indicator row = Indicator.fresh()
                .with(IndicatorField.NAME, "3名律师、30件、3.5万元、A3纸、第3")
                .with(IndicatorField.VALUE, "≥3");
        Declaration one =
                Declaration.fresh().withChildren(Kind.PROJECT, List.of(aid.withChildren(Kind.INDICATOR, List.of(row))));
        Wanted word = new Wanted("3", Set.of(Wanted.Rule.WORD), Scope.ALL);
        assertEquals(
                List.of(
                        new Hit(row.place(IndicatorField.NAME), 0, 1),
                        new Hit(row.place(IndicatorField.NAME), 20, 21),
                        new Hit(row.place(IndicatorField.VALUE), 1, 2)),
                Finder.find(Book.of(List.of(one)), List.of(row.ref()), word));
    }

    @Test
    void aWholeCellIsFoundOnlyAsAWhole() {
        assertEquals(
                List.of(new Hit(aid.place(ProjectField.NAME), 0, 4)),
                find(new Wanted(" 法律援助 ", Set.of(Wanted.Rule.CELL), Scope.ALL)));
        assertEquals(List.of(), find(new Wanted("法律", Set.of(Wanted.Rule.CELL), Scope.ALL)));
    }

    @Test
    void aScopeLooksOnlyAtItsFields() {
        assertEquals(2, find(new Wanted("95", Set.of(), Scope.VALUES)).size());
        assertEquals(2, find(new Wanted("2026", Set.of(), Scope.BASIS)).size());
        assertEquals(2, find(new Wanted("2026", Set.of(), Scope.TEXTS)).size());
        assertEquals(1, find(new Wanted("2026", Set.of(), Scope.NAMES)).size());
    }

    @Test
    void moneyIsFoundAsItIsPrinted() {
        assertEquals(List.of(new Hit(aid.place(ProjectField.TOTAL), 0, 5)), find(Wanted.of("31.50")));
        assertEquals("31.50", Finder.shown(book, aid.place(ProjectField.TOTAL)));
        assertEquals(List.of(), find(Wanted.of("315000")));
    }

    @Test
    void marksAndSourcesAreNotLookedAtAndNothingIsFoundByABlank() {
        assertEquals(List.of(), find(Wanted.of("docx")));
        assertEquals(List.of(), find(Wanted.of("name")));
        assertEquals(List.of(), find(Wanted.of("  ")));
        for (Kind kind : Kind.values()) {
            for (Field field : kind.fields()) {
                assertEquals(false, field.key().equals("secrecy") && Scope.ALL.covers(field), kind + " " + field);
            }
        }
    }

    @Test
    void allHitsAreReplacedInOneStep() {
        Edit edit = new Replacement(book, "2027").edit(find(Wanted.of("2026")));
        Book after = edit.applyTo(book);
        assertEquals("替换 5 处", edit.label());
        assertEquals("2027年计划、2027年预算", after.text(pleased.place(IndicatorField.BASIS)));
        assertEquals("保障群众\n2027年办案95件", after.text(aid.place(ProjectField.GOALS)));
        assertEquals("2026年的局", after.text(other.place(DeclarationField.DEPARTMENT)));
        assertEquals(book, edit.inverse().applyTo(after));
    }

    @Test
    void onlyChosenHitsAreReplaced() {
        List<Hit> inBasis = find(new Wanted("2026", Set.of(), Scope.BASIS));
        Book after = new Replacement(book, "二〇二七").edit(inBasis.subList(1, 2)).applyTo(book);
        assertEquals("2026年计划、二〇二七年预算", after.text(pleased.place(IndicatorField.BASIS)));
    }

    @Test
    void aValueIsTidiedOnlyIfItWasTidyBefore() {
        Book after = new Replacement(book, ">=９8%")
                .edit(List.of(
                        new Hit(cases.place(IndicatorField.VALUE), 0, 4),
                        new Hit(pleased.place(IndicatorField.VALUE), 0, 4)))
                .applyTo(book);
        assertEquals(">=９8%", after.text(cases.place(IndicatorField.VALUE)));
        assertEquals("≥98%", after.text(pleased.place(IndicatorField.VALUE)));
    }

    @Test
    void moneyAndMarksAreNeverReplaced() {
        List<Hit> hits = List.of(
                new Hit(aid.place(ProjectField.TOTAL), 0, 2), new Hit(cases.place(IndicatorField.SECRECY), 0, 4));
        assertEquals(new Edit("替换 0 处", List.of()), new Replacement(book, "9").edit(hits));
    }

    @Test
    void thirtySixThousandIndicatorsAreSearchedAtOnce() {
        List<Project> projects = new ArrayList<>();
        for (int number = 0; number < 3000; number++) {
            List<Indicator> rows = new ArrayList<>();
            for (int row = 0; row < 12; row++) {
                rows.add(Indicator.fresh()
                        .with(IndicatorField.NAME, "2026年受理案件数")
                        .with(IndicatorField.VALUE, "≥95%")
                        .with(IndicatorField.BASIS, "《法律援助条例》和本单位历年完成情况" + row));
            }
            projects.add(Project.fresh().withChildren(Kind.INDICATOR, rows));
        }
        Book large = Book.of(List.of(Declaration.fresh().withChildren(Kind.PROJECT, projects)));
        long best = Long.MAX_VALUE;
        int found = 0;
        for (int round = 0; round < 8; round++) {
            long start = System.nanoTime();
            found = Finder.find(large, Ref.BOOK, Wanted.of("完成情况7")).size();
            best = Math.min(best, System.nanoTime() - start);
        }
        assertEquals(3000, found);
        assertTrue(best < Duration.ofMillis(100).toNanos(), best / 1_000_000 + " ms");
    }
}
