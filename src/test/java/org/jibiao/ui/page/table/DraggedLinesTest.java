package org.jibiao.ui.page.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Label;
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
}
