package org.jibiao.ui.page.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.jibiao.exchange.Example;
import org.jibiao.form.spec.Forms;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Indicator;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.store.MemoryJournal;
import org.jibiao.store.Store;
import org.jibiao.ui.kit.Session;
import org.junit.jupiter.api.Test;

class RowMovesTest {

    private static final int NAME = 2;

    private final Declaration example = Example.declaration();
    private final Project project = example.projects()
            .getFirst()
            .withChildren(
                    Kind.INDICATOR,
                    Stream.of("甲 数量指标", "乙 数量指标", "丙 质量指标", "丁 质量指标", "戊 时效指标")
                            .map(each -> Indicator.fresh()
                                    .with(IndicatorField.NAME, each.substring(0, 1))
                                    .with(IndicatorField.LEVEL1, "产出指标")
                                    .with(IndicatorField.LEVEL2, each.substring(2)))
                            .toList());
    private final Declaration declaration = example.withChildren(Kind.PROJECT, List.of(project));
    private final Session session =
            new Session(new Store(new MemoryJournal(Book.of(List.of(declaration)))), Forms.builtIn());
    private final IndicatorTableModel model =
            new IndicatorTableModel(session, project.ref(), session.formOf(declaration));

    RowMovesTest() {
        session.bookProperty().addListener((observed, before, now) -> model.refresh());
    }

    @Test
    void aBlockOfLinesMovesTogetherAndStaysSelected() {
        model.moveTo(1, NAME);
        model.extendTo(2, NAME);
        model.moveRows(1);
        assertEquals("甲丁乙丙戊", names());
        assertEquals("乙丙", selected());
        model.moveRows(1);
        assertEquals("甲丁戊乙丙", names());
        model.moveRows(1);
        assertEquals("甲丁戊乙丙", names());
        model.moveRows(-1);
        assertEquals("甲丁乙丙戊", names());
        session.undo();
        session.undo();
        session.undo();
        assertEquals(
                project.indicators(),
                session.book().find(project.ref()).orElseThrow().children(Kind.INDICATOR));
    }

    @Test
    void linesThatLieApartComeTogether() {
        model.selectLine(1);
        model.toggleLine(3);
        assertEquals("乙丁", selected());
        model.moveRows(-1);
        assertEquals("乙丁甲丙戊", names());
        assertEquals("乙丁", selected());
    }

    @Test
    void atTheEdgeLinesThatLieApartStillComeTogether() {
        model.selectLine(0);
        model.toggleLine(3);
        model.moveRows(-1);
        assertEquals("甲丁乙丙戊", names());
    }

    @Test
    void aSingleCellMovesItsLineAndRemainsACell() {
        model.moveTo(1, NAME);
        model.moveRows(-1);
        assertEquals("乙甲丙丁戊", names());
        assertEquals(List.of(List.of("乙")), model.block());
    }

    @Test
    void droppedLinesTakeTheClassOfTheLineTheyAreDroppedBeside() {
        model.selectLine(0);
        model.toggleLine(4);
        model.moves().drop(3, 2, false);
        assertEquals("乙丙甲戊丁", names());
        assertEquals(
                "数量指标 质量指标 质量指标 质量指标 质量指标",
                String.join(
                        " ",
                        indicators().stream()
                                .map(each -> each.text(IndicatorField.LEVEL2))
                                .toList()));
        assertEquals("甲戊", selected());
        session.undo();
        assertEquals(project.indicators(), indicators());
    }

    @Test
    void droppedInTheirOwnClassTheyKeepIt() {
        model.selectLine(0);
        model.moves().drop(2, 1, false);
        assertEquals("乙甲丙丁戊", names());
        assertEquals("移动指标", session.undoLabelProperty().get());
    }

    @Test
    void droppedWhereTheyAreNothingIsDone() {
        model.selectLine(1);
        model.moves().drop(2, 1, false);
        assertEquals(project.indicators(), indicators());
        assertEquals(false, session.undoableProperty().get());
    }

    @Test
    void copiesTakeTheClassOfTheLineTheyAreDroppedBesideAndTheLinesStay() {
        model.selectLine(0);
        model.moves().drop(3, 2, true);
        assertEquals("甲乙丙甲丁戊", names());
        assertEquals("质量指标", indicators().get(3).text(IndicatorField.LEVEL2));
        assertEquals(project.indicators().getFirst(), indicators().getFirst());
        assertEquals("复制指标到质量指标", session.undoLabelProperty().get());
        assertEquals("甲", selected());
        session.undo();
        assertEquals(project.indicators(), indicators());
    }

    @Test
    void aLineIsAddedToTheSelectionAndTakenAwayAgain() {
        model.selectLine(1);
        model.toggleLine(3);
        model.toggleLine(4);
        model.toggleLine(1);
        assertEquals("丁戊", selected());
        model.toggleLine(4);
        model.toggleLine(3);
        assertEquals("丁", selected());
    }

    @Test
    void allThatIsSelectedIsDeleted() {
        model.selectLine(0);
        model.toggleLine(2);
        model.deleteRows();
        assertEquals("乙丁戊", names());
        model.selectAll();
        model.deleteRows();
        assertEquals("", names());
    }

    private String selected() {
        return String.join(
                "", model.block().stream().map(cells -> cells.get(NAME)).toList());
    }

    private String names() {
        return String.join(
                "",
                indicators().stream()
                        .map(each -> each.text(IndicatorField.NAME))
                        .toList());
    }

    private List<Indicator> indicators() {
        return session.book().children(project.ref(), Kind.INDICATOR).stream()
                .map(Indicator.class::cast)
                .toList();
    }
}
