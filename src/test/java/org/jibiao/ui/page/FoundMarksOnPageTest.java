package org.jibiao.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jibiao.check.Finding;
import org.jibiao.check.pack.Severity;
import org.jibiao.exchange.Example;
import org.jibiao.form.spec.Forms;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Place;
import org.jibiao.model.Project;
import org.jibiao.model.field.DepartmentField;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.store.MemoryJournal;
import org.jibiao.store.Store;
import org.jibiao.ui.kit.FieldCell;
import org.jibiao.ui.kit.ScreenFixture;
import org.jibiao.ui.kit.Session;
import org.jibiao.ui.kit.found.FoundMark;
import org.jibiao.ui.kit.found.FoundMarks;
import org.jibiao.ui.kit.found.MarkTip;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was found is marked in the cells of the page, of the table and of the department's texts. */
class FoundMarksOnPageTest {

    private final Declaration declaration = Example.declaration();
    private final Project project = declaration.projects().getFirst();
    private final Session session =
            new Session(new Store(new MemoryJournal(Book.of(List.of(declaration)))), Forms.builtIn());
    private ScreenFixture screen;
    private PageArea page;

    @BeforeEach
    void show() {
        session.place().go(project.ref());
        screen = ScreenFixture.show(
                () -> {
                    page = new PageArea(session);
                    return page;
                },
                1000,
                700,
                false);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private static Finding finding(Place place, Severity severity, String message) {
        return new Finding(
                new Finding.About("RULE", "规则", "通行做法"),
                severity,
                place,
                List.of(),
                message,
                "",
                new Finding.Advice("", List.of()));
    }

    private void found(Finding... findings) {
        ScreenFixture.doOnScreen(() -> session.show(FoundMarks.of(session.book(), List.of(findings))));
    }

    private FieldCell cell(Place place) {
        return page.lookupAll(".form-cell").stream()
                .filter(FieldCell.class::isInstance)
                .map(FieldCell.class::cast)
                .filter(each -> each.place().equals(place))
                .findFirst()
                .orElseThrow();
    }

    private Node gridCell(String text) {
        return page.lookupAll(".grid-cell").stream()
                .filter(node -> node.isVisible()
                        && node instanceof Label label
                        && label.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private List<String> corners(String severity) {
        return page.lookupAll(".corner-mark." + "found-" + severity).stream()
                .filter(Node::isVisible)
                .map(node -> node.getParent().getStyleClass().getFirst())
                .toList();
    }

    @Test
    void cellsOfTheFormAndOfTheTableHaveCornersAndSayWhy() {
        Place total = project.place(ProjectField.TOTAL);
        Place value = project.indicators().get(3).place(IndicatorField.VALUE);
        found(finding(total, Severity.WARNING, "甲"), finding(value, Severity.ERROR, "乙"));
        assertEquals(Optional.of(new FoundMark(Severity.WARNING, "提醒：甲")), MarkTip.on(cell(total)));
        assertEquals(1, corners("warning").size());
        assertEquals(Optional.of(new FoundMark(Severity.ERROR, "错误：乙")), MarkTip.on(gridCell("≤1500元/件")));
        assertEquals(1, corners("error").size());
        assertEquals("错误：乙", gridCell("≤1500元/件").getAccessibleHelp());
        found();
        assertEquals(Optional.empty(), MarkTip.on(cell(total)));
        assertEquals(Optional.empty(), MarkTip.on(gridCell("≤1500元/件")));
        assertEquals(0, corners("error").size() + corners("warning").size());
    }

    @Test
    void aHintIsToldWithoutACornerAndTheGravestComesFirst() {
        Place value = project.indicators().get(2).place(IndicatorField.VALUE);
        found(finding(value, Severity.HINT, "甲"));
        assertEquals(Severity.HINT, MarkTip.on(gridCell("100%")).orElseThrow().severity());
        assertEquals(0, corners("hint").size());
        found(finding(value, Severity.HINT, "甲"), finding(value, Severity.ERROR, "乙"));
        assertEquals("错误：乙\n建议：甲", MarkTip.on(gridCell("100%")).orElseThrow().words());
    }

    @Test
    void mergedClassesAndTheCellUnderTheCursorAreMarkedToo() {
        Place level = project.indicators().getFirst().place(IndicatorField.LEVEL1);
        ScreenFixture.doOnScreen(
                () -> session.place().go(project.indicators().get(1).place(IndicatorField.NAME)));
        found(
                finding(level, Severity.ERROR, "甲"),
                finding(project.indicators().get(1).place(IndicatorField.NAME), Severity.WARNING, "乙"));
        assertEquals("错误：甲", MarkTip.on(gridCell("产出指标")).orElseThrow().words());
        assertEquals(
                "提醒：乙", MarkTip.on(page.lookup(".cell-editor")).orElseThrow().words());
    }

    @Test
    void theTextsOfTheDepartmentAreMarked() {
        Place overall = declaration.goals().place(DepartmentField.OVERALL);
        ScreenFixture.doOnScreen(() -> session.place().go(declaration.goals().ref()));
        found(finding(overall, Severity.ERROR, "甲"));
        assertEquals("错误：甲", MarkTip.on(cell(overall)).orElseThrow().words());
        assertEquals(1, corners("error").size());
    }
}
