package org.jibiao.ui.page.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jibiao.model.Kind;
import org.jibiao.ui.kit.ScreenFixture;
import org.junit.jupiter.api.Test;

class DraggedLinesTest extends LongTable {

    @Test
    void linesSelectedByTheirGripsAreDraggedIntoAnotherClassAsOneStep() {
        try (ScreenFixture screen = show()) {
            ScreenFixture.doOnScreen(() -> model.moveTo(row("第" + LINES / 2 + "行"), 2));
            pulse(screen);
            pulse(screen);
            String first = "第" + (LINES / 2 - 2) + "行";
            String second = "第" + (LINES / 2 - 1) + "行";
            String target = "第" + LINES / 2 + "行";
            mouse(screen, first, MouseEvent.MOUSE_PRESSED, first, 0.5, false);
            mouse(screen, first, MouseEvent.MOUSE_RELEASED, first, 0.5, false);
            mouse(screen, second, MouseEvent.MOUSE_PRESSED, second, 0.5, true);
            mouse(screen, second, MouseEvent.MOUSE_RELEASED, second, 0.5, true);
            assertEquals(2, model.block().size());
            mouse(screen, first, MouseEvent.MOUSE_PRESSED, first, 0.5, false);
            mouse(screen, first, MouseEvent.MOUSE_DRAGGED, target, 0.8, false);
            pulse(screen);
            screen.picture("table-drag");
            mouse(screen, first, MouseEvent.MOUSE_RELEASED, target, 0.8, false);
            pulse(screen);
            assertEquals(
                    List.of(first, second),
                    model.block().stream().map(cells -> cells.get(2)).toList());
            assertEquals(
                    List.of("社会效益指标", "社会效益指标"),
                    model.block().stream().map(cells -> cells.get(1)).toList());
            assertEquals("移动 2 个指标到社会效益指标", session.undoLabelProperty().get());
            ScreenFixture.doOnScreen(session::undo);
            assertEquals(project.indicators(), session.book().children(project.ref(), Kind.INDICATOR));
        }
    }

    @Test
    void draggingNearAnEdgeScrollsOn() {
        try (ScreenFixture screen = show()) {
            ScreenFixture.doOnScreen(() -> pane(screen).setVvalue(0.5));
            pulse(screen);
            Label cell = ScreenFixture.onScreen(() -> middle(screen));
            double before = ScreenFixture.onScreen(() -> pane(screen).getVvalue());
            ScreenFixture.doOnScreen(() -> {
                cell.fireEvent(event(
                        MouseEvent.MOUSE_PRESSED, 200, cell.localToScene(5, 5).getY(), false));
                cell.fireEvent(event(MouseEvent.MOUSE_DRAGGED, 200, 598, false));
            });
            for (int frame = 0; frame < 20; frame++) {
                pulse(screen);
            }
            ScreenFixture.doOnScreen(() -> cell.fireEvent(event(MouseEvent.MOUSE_RELEASED, 200, 598, false)));
            assertTrue(ScreenFixture.onScreen(() -> pane(screen).getVvalue()) > before);
            assertTrue(model.block().size() > 8, "lines: " + model.block().size());
        }
    }

    @Test
    void aDragThatBeginsInTheCellOfTheCursorSelectsABlockAndADoubleClickEditsIt() {
        try (ScreenFixture screen = show()) {
            ScreenFixture.doOnScreen(() -> model.moveTo(1, 2));
            pulse(screen);
            Label there = label(screen, "第3行").orElseThrow();
            ScreenFixture.doOnScreen(() -> {
                CellEditor cell = table(screen).editor();
                double y = cell.localToScene(0, 10).getY();
                cell.fireEvent(event(MouseEvent.MOUSE_PRESSED, 230, y, false));
                cell.fireEvent(event(
                        MouseEvent.MOUSE_DRAGGED, 230, there.localToScene(0, 5).getY(), false));
                cell.fireEvent(event(MouseEvent.MOUSE_RELEASED, 230, y, false));
            });
            assertEquals(List.of(List.of("第1行"), List.of("第2行"), List.of("第3行")), model.block());
            assertEquals(true, editor(screen).isMouseTransparent());
            ScreenFixture.doOnScreen(() -> table(screen).editor().edit());
            assertEquals(false, editor(screen).isMouseTransparent());
        }
    }

    @Test
    void theSecondMouseButtonOnAGripSelectsItsLineAndLeavesASelectionThatHasIt() {
        try (ScreenFixture screen = show()) {
            ScreenFixture.doOnScreen(() -> {
                model.selectLine(1);
                model.toggleLine(3);
            });
            pulse(screen);
            menu(screen, "第3行");
            assertEquals(2, model.block().size());
            menu(screen, "第2行");
            assertEquals(
                    List.of("第2行"),
                    model.block().stream().map(cells -> cells.get(2)).toList());
        }
    }

    private static void menu(ScreenFixture screen, String name) {
        Label line = label(screen, name).orElseThrow();
        ScreenFixture.doOnScreen(() -> {
            double y = line.localToScene(0, 5).getY();
            MouseEvent press = event(MouseEvent.MOUSE_PRESSED, 5, y, false);
            grip(screen, line)
                    .fireEvent(new MouseEvent(
                            MouseEvent.MOUSE_PRESSED,
                            5,
                            y,
                            5,
                            y,
                            MouseButton.SECONDARY,
                            1,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            true,
                            true,
                            false,
                            true,
                            press.getPickResult()));
        });
    }
}
