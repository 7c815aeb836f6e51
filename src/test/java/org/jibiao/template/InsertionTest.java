package org.jibiao.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.jibiao.change.Edit;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Element;
import org.jibiao.model.Id;
import org.jibiao.model.Indicator;
import org.jibiao.model.Kind;
import org.jibiao.model.Position;
import org.jibiao.model.Project;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.junit.jupiter.api.Test;

class InsertionTest {

    private final Library library = Library.builtIn().getFirst();
    private final ProjectTemplate template = library.projects().getFirst();
    private final Declaration declaration = Declaration.fresh().with(DeclarationField.YEAR, "2027");
    private final Book book = Book.of(List.of(declaration));
    private final Filling filling = new Filling(Map.of("案件数", "320", "补贴标准", "1500"));

    @Test
    void aProjectIsInsertedWithItsSumsWorkedOut() {
        Edit edit = Insertion.project(book, declaration.ref(), template, filling);
        Project project =
                edit.applyTo(book).declarations().getFirst().projects().getLast();
        assertEquals("插入项目模板“2027年法律援助办案补贴经费”", edit.label());
        assertEquals("480000.00", project.text(ProjectField.TOTAL));
        assertEquals("0", project.text(ProjectField.OTHER));
        assertTrue(project.text(ProjectField.PURPOSE).startsWith("预算数48万元。其中：财政资金48万元。"));
        assertEquals(9, project.indicators().size());
        assertEquals("≥320件", project.indicators().getFirst().text(IndicatorField.VALUE));
        assertEquals("≥{受理率}%", project.indicators().get(1).text(IndicatorField.VALUE));
    }

    @Test
    void insertingAProjectCanBeUndone() {
        Edit edit = Insertion.project(book, declaration.ref(), template, filling);
        assertEquals(book, edit.inverse().applyTo(edit.applyTo(book)));
    }

    @Test
    void theSecondProjectTakesTheUnitOfTheOneBefore() {
        Project first = Project.fresh().with(ProjectField.UNIT, "315001清河县司法局本级");
        Book withOne = Book.of(
                List.of(new Declaration(declaration.id(), declaration.values(), declaration.goals(), List.of(first))));
        Book after =
                Insertion.project(withOne, declaration.ref(), template, filling).applyTo(withOne);
        assertEquals(
                "315001清河县司法局本级",
                after.declarations().getFirst().projects().getLast().text(ProjectField.UNIT));
    }

    @Test
    void aRowGoesWhereItIsWishedAmongItsClassAndElsewhereToTheEndOfIt() {
        Indicator first = row("数量指标");
        Indicator second = row("数量指标");
        Indicator third = row("质量指标");
        Project project = Project.fresh().withChildren(Kind.INDICATOR, List.of(first, second, third));
        Book with = Book.of(List.of(declaration.withChildren(Kind.PROJECT, List.of(project))));
        IndicatorTemplate count = library.indicators().stream()
                .filter(each -> each.values().text(IndicatorField.LEVEL2).equals("数量指标"))
                .findFirst()
                .orElseThrow();
        assertEquals(0, placed(with, project, count, Id.NONE));
        assertEquals(1, placed(with, project, count, first.id()));
        assertEquals(2, placed(with, project, count, second.id()));
        assertEquals(2, placed(with, project, count, third.id()));
    }

    private static Indicator row(String level2) {
        return Indicator.fresh().with(IndicatorField.LEVEL2, level2);
    }

    /** The number, from 0, the row gets that is wished after {@code after}. */
    private int placed(Book book, Project project, IndicatorTemplate row, Id after) {
        Book made = Insertion.indicator(book, new Position(project.ref(), after), row, filling)
                .applyTo(book);
        List<? extends Element> rows = made.children(project.ref(), Kind.INDICATOR);
        for (int index = 0; index < rows.size(); index++) {
            if (!book.contains(rows.get(index).id())) {
                return index;
            }
        }
        return -1;
    }

    @Test
    void rowsGoAfterTheLastOfTheirClass() {
        Book with =
                Insertion.project(book, declaration.ref(), template, filling).applyTo(book);
        Project project = with.declarations().getFirst().projects().getFirst();
        Edit edit = Insertion.indicators(with, project.ref(), library.indicators(), Filling.EMPTY);
        List<String> classes = edit.applyTo(with).find(project.ref(), Project.class).orElseThrow().indicators().stream()
                .map(row -> row.text(IndicatorField.LEVEL2))
                .toList();
        assertEquals("插入" + library.indicators().size() + "条指标模板", edit.label());
        assertEquals(9 + library.indicators().size(), classes.size());
        assertEquals(9, runs(classes), classes.toString());
    }

    @Test
    void onlyDocumentsInForceInTheYearAreNamed() {
        IndicatorTemplate row = library.projects().getFirst().indicators().getFirst();
        Indicator before = Insertion.filled(row, Filling.EMPTY, 2024);
        Indicator after = Insertion.filled(row, Filling.EMPTY, 2027);
        assertEquals("《中华人民共和国法律援助法》", before.text(IndicatorField.BASIS));
        assertEquals("《中华人民共和国法律援助法》、《河北省法律援助条例》", after.text(IndicatorField.BASIS));
        assertFalse(before.equals(after));
    }

    /** How many times the class changes from row to row, plus one. */
    private static int runs(List<String> classes) {
        int runs = 0;
        String last = "";
        for (String each : classes) {
            runs += each.equals(last) ? 0 : 1;
            last = each;
        }
        return runs;
    }
}
