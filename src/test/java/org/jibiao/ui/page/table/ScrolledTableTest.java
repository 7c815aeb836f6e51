package org.jibiao.ui.page.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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
import org.jibiao.ui.kit.GrowingText;
import org.jibiao.ui.kit.ScreenFixture;
import org.jibiao.ui.kit.Session;
import org.junit.jupiter.api.Test;

class ScrolledTableTest {

    private static final int LINES = 5000;

    private final Declaration example = Example.declaration();
    private final Project project = example.projects().getFirst().withChildren(Kind.INDICATOR, indicators());
    private final Declaration declaration = example.withChildren(Kind.PROJECT, List.of(project));
    private final Session session =
            new Session(new Store(new MemoryJournal(Book.of(List.of(declaration)))), Forms.builtIn());
    private final IndicatorTableModel model =
            new IndicatorTableModel(session, project.ref(), session.formOf(declaration));

    private static List<Indicator> indicators() {
        return IntStream.range(0, LINES)
                .mapToObj(row -> Indicator.fresh()
                        .with(IndicatorField.LEVEL1, row < LINES / 2 ? "产出指标" : "效益指标")
                        .with(IndicatorField.LEVEL2, row < LINES / 2 ? "数量指标" : "社会效益指标")
                        .with(IndicatorField.NAME, "第" + row + "行")
                        .with(IndicatorField.DESCRIPTION, "A long mixed 说明 ".repeat(row % 7)))
                .toList();
    }

    private ScreenFixture show() {
        session.bookProperty().addListener((observed, before, now) -> model.refresh());
        ScreenFixture screen = ScreenFixture.show(
                () -> {
                    ScrollPane pane = new ScrollPane(new IndicatorTableView(model));
                    pane.setFitToWidth(true);
                    return pane;
                },
                788,
                600,
                false);
        pulse(screen);
        pulse(screen);
        return screen;
    }

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

    private static void press(ScreenFixture screen, KeyCode code, boolean control) {
        ScreenFixture.doOnScreen(() -> editor(screen)
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false)));
        pulse(screen);
        pulse(screen);
    }

    private static void pulse(ScreenFixture screen) {
        CountDownLatch laidOut = new CountDownLatch(1);
        Runnable once = laidOut::countDown;
        ScreenFixture.doOnScreen(() -> {
            screen.scene().addPostLayoutPulseListener(once);
            Platform.requestNextPulse();
        });
        try {
            assertTrue(laidOut.await(10, TimeUnit.SECONDS));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        ScreenFixture.doOnScreen(() -> screen.scene().removePostLayoutPulseListener(once));
    }

    private static ScrollPane pane(ScreenFixture screen) {
        return (ScrollPane) screen.scene().getRoot();
    }

    private static IndicatorTableView table(ScreenFixture screen) {
        return (IndicatorTableView) pane(screen).getContent();
    }

    private static GrowingText editor(ScreenFixture screen) {
        return (GrowingText) screen.scene().lookup("#cell-editor");
    }

    private static List<Label> labels(ScreenFixture screen) {
        return table(screen).lookupAll(".grid-cell").stream()
                .filter(each -> each.isVisible() && each instanceof Label)
                .map(Label.class::cast)
                .toList();
    }

    private static List<String> names(ScreenFixture screen) {
        return ScreenFixture.onScreen(() -> labels(screen).stream()
                .map(Label::getText)
                .filter(each -> each.startsWith("第"))
                .toList());
    }

    private static Optional<Label> label(ScreenFixture screen, String text) {
        return ScreenFixture.onScreen(() -> labels(screen).stream()
                .filter(each -> each.getText().equals(text))
                .findFirst());
    }

    private static Label middle(ScreenFixture screen) {
        return labels(screen).stream()
                .filter(each -> each.getText().startsWith("第"))
                .filter(each -> each.localToScene(0, 0).getY() > 200)
                .min(java.util.Comparator.comparingDouble(
                        each -> each.localToScene(0, 0).getY()))
                .orElseThrow();
    }
}
