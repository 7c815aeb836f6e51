package org.jibiao.ui.page.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.jibiao.ui.kit.ScreenFixture;
import org.junit.jupiter.api.Test;

class ScrolledTableTest extends LongTable {

    @Test
    void onlyLinesInSightHaveNodesWhereverTheTableIsScrolled() {
        try (ScreenFixture screen = show()) {
            for (double value : List.of(0.0, 0.3, 0.7, 1.0)) {
                ScreenFixture.doOnScreen(() -> pane(screen).setVvalue(value));
                pulse(screen);
                assertTrue(table(screen).getChildrenUnmodifiable().size() < 400);
                assertTrue(names(screen).size() > 4);
            }
            assertTrue(
                    names(screen).contains("第" + (LINES - 1) + "行"),
                    () -> names(screen).toString());
        }
    }

    @Test
    void aLineStaysWhereItIsSeenWhileLinesAboveTurnOutToBeHigher() {
        try (ScreenFixture screen = show()) {
            ScreenFixture.doOnScreen(() -> pane(screen).setVvalue(0.5));
            pulse(screen);
            pulse(screen);
            for (int step = 0; step < 40; step++) {
                Label seen = ScreenFixture.onScreen(() -> middle(screen));
                String text = seen.getText();
                double before = seen.localToScene(0, 0).getY();
                double by = 25;
                ScreenFixture.doOnScreen(() -> pane(screen)
                        .setVvalue(pane(screen).getVvalue()
                                - by
                                        / (table(screen).getHeight()
                                                - pane(screen)
                                                        .getViewportBounds()
                                                        .getHeight())));
                pulse(screen);
                pulse(screen);
                double after = ScreenFixture.onScreen(() ->
                        label(screen, text).orElseThrow().localToScene(0, 0).getY());
                assertEquals(before + by, after, 1.5, text);
            }
        }
    }

    @Test
    void typingBringsTheLineOfTheCursorBackIntoSight() {
        try (ScreenFixture screen = show()) {
            ScreenFixture.doOnScreen(() -> {
                model.moveTo(2, 2);
                editor(screen).requestFocus();
            });
            ScreenFixture.doOnScreen(() -> pane(screen).setVvalue(0.8));
            pulse(screen);
            assertTrue(label(screen, "第2行").isEmpty());
            ScreenFixture.doOnScreen(() -> editor(screen).setText("新名"));
            pulse(screen);
            pulse(screen);
            assertTrue(label(screen, "第2行").isPresent());
            press(screen, KeyCode.ENTER, false);
            assertEquals("新名", model.text(2, 2));
            assertTrue(label(screen, "新名").isPresent());
        }
    }

    @Test
    void keysGoToTheEndPageUpAndSelectAll() {
        try (ScreenFixture screen = show()) {
            ScreenFixture.doOnScreen(() -> editor(screen).requestFocus());
            press(screen, KeyCode.END, true);
            int last = model.lines().size() - 1;
            assertEquals(last, model.cursorProperty().get().row());
            assertTrue(label(screen, model.text(last, 2)).isPresent());
            press(screen, KeyCode.PAGE_UP, false);
            int page = last - model.cursorProperty().get().row();
            assertTrue(page > 3 && page < 20, "lines of a page: " + page);
            press(screen, KeyCode.HOME, true);
            assertEquals(0, model.cursorProperty().get().row());
            press(screen, KeyCode.A, true);
            assertEquals(model.lines().size(), model.block().size());
        }
    }

    @Test
    void keysWithShiftExtendTheBlockByPagesAndToTheEnds() {
        try (ScreenFixture screen = show()) {
            ScreenFixture.doOnScreen(() -> {
                model.moveTo(100, 2);
                editor(screen).requestFocus();
            });
            pulse(screen);
            press(screen, KeyCode.PAGE_DOWN, false, true);
            int page = model.block().size();
            assertTrue(page > 3 && page < 20, "lines of a page: " + page);
            press(screen, KeyCode.END, true, true);
            assertEquals(
                    List.of(model.lines().size() - 100, model.columns().size() - 2),
                    List.of(model.block().size(), model.block().getFirst().size()));
            press(screen, KeyCode.HOME, true, true);
            assertEquals(
                    List.of(101, 2),
                    List.of(model.block().size(), model.block().getFirst().size()));
        }
    }

    @Test
    void theHeaderStaysAboveTheLinesAndShowsAllOfItsLabels() {
        try (ScreenFixture screen = show()) {
            for (double value : List.of(0.0, 0.6)) {
                ScreenFixture.doOnScreen(() -> pane(screen).setVvalue(value));
                pulse(screen);
                for (Label header : ScreenFixture.onScreen(() -> headers(screen))) {
                    assertEquals(1, header.localToScene(0, 0).getY(), 2, header.getText());
                    assertTrue(header.getHeight() >= header.prefHeight(header.getWidth()), header.getText());
                }
            }
            ScreenFixture.doOnScreen(() -> screen.stage().setWidth(560));
            pulse(screen);
            assertTrue(ScreenFixture.onScreen(() -> headers(screen)).stream()
                    .allMatch(header -> header.getHeight() >= header.prefHeight(header.getWidth())));
        }
    }

    @Test
    void linesAboveAndTheLineItselfStayWhileALongTextGrowsIt() {
        try (ScreenFixture screen = show()) {
            ScreenFixture.doOnScreen(() -> pane(screen).setVvalue(0.5));
            pulse(screen);
            Label seen = ScreenFixture.onScreen(() -> middle(screen));
            String name = seen.getText();
            double before = ScreenFixture.onScreen(() -> seen.localToScene(0, 0).getY());
            double height = seen.getHeight();
            int row = Integer.parseInt(name.substring(1, name.length() - 1));
            ScreenFixture.doOnScreen(() -> {
                model.moveTo(row(name), 3);
                editor(screen).requestFocus();
                editor(screen).setText("很长的指标内容。".repeat(12) + row);
            });
            pulse(screen);
            Label grown = label(screen, name).orElseThrow();
            assertEquals(
                    before,
                    ScreenFixture.onScreen(() -> grown.localToScene(0, 0).getY()),
                    1);
            assertTrue(grown.getHeight() > height + 40, height + " to " + grown.getHeight());
            press(screen, KeyCode.ENTER, false);
            assertEquals(
                    before,
                    ScreenFixture.onScreen(() ->
                            label(screen, name).orElseThrow().localToScene(0, 0).getY()),
                    1);
        }
    }

    @Test
    void aMergedLabelIsInSightInTheMiddleOfItsGroup() {
        try (ScreenFixture screen = show()) {
            ScreenFixture.doOnScreen(() -> pane(screen).setVvalue(0.25));
            pulse(screen);
            Label group = label(screen, "产出指标").orElseThrow();
            double top = group.localToScene(0, 0).getY();
            assertTrue(top >= -1 && top + group.getHeight() <= 610, top + " + " + group.getHeight());
            screen.picture("table-scrolled");
        }
    }
}
