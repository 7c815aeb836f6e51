package org.jibiao.ui.page.table;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
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
import org.jibiao.ui.kit.Mouse;
import org.jibiao.ui.kit.ScreenFixture;
import org.jibiao.ui.kit.Session;

/** A table of 5,000 lines in a scroll pane, and what tests do with it. */
abstract class LongTable {

    static final int LINES = 5000;

    final Declaration example = Example.declaration();
    final Project project = example.projects().getFirst().withChildren(Kind.INDICATOR, indicators());
    final Declaration declaration = example.withChildren(Kind.PROJECT, List.of(project));
    final Session session = new Session(new Store(new MemoryJournal(Book.of(List.of(declaration)))), Forms.builtIn());
    final IndicatorTableModel model = new IndicatorTableModel(session, project.ref(), session.formOf(declaration));

    private static List<Indicator> indicators() {
        return IntStream.range(0, LINES)
                .mapToObj(row -> Indicator.fresh()
                        .with(IndicatorField.LEVEL1, row < LINES / 2 ? "产出指标" : "效益指标")
                        .with(IndicatorField.LEVEL2, row < LINES / 2 ? "数量指标" : "社会效益指标")
                        .with(IndicatorField.NAME, "第" + row + "行")
                        .with(IndicatorField.DESCRIPTION, "A long mixed 说明 ".repeat(row % 7)))
                .toList();
    }

    ScreenFixture show() {
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

    int row(String name) {
        return IntStream.range(0, model.lines().size())
                .filter(each -> model.text(each, 2).equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Fires an event at the grip of the line with one name, at a part of the height of the line with another. */
    static void mouse(
            ScreenFixture screen, String at, EventType<MouseEvent> type, String to, double part, boolean shift) {
        Label from = label(screen, at).orElseThrow();
        Label there = label(screen, to).orElseThrow();
        ScreenFixture.doOnScreen(() -> {
            grip(screen, from)
                    .fireEvent(event(
                            type,
                            5,
                            there.localToScene(0, there.getHeight() * part).getY(),
                            shift));
        });
    }

    static Node grip(ScreenFixture screen, Label line) {
        return table(screen).lookupAll(".row-grip").stream()
                .filter(each -> each.isVisible() && each.getLayoutY() == line.getLayoutY())
                .findFirst()
                .orElseThrow();
    }

    static MouseEvent event(EventType<MouseEvent> type, double x, double y, boolean shift) {
        return Mouse.at(type, x, y, 1, shift, true);
    }

    static List<Label> headers(ScreenFixture screen) {
        return table(screen).lookupAll(".grid-header").stream()
                .map(Label.class::cast)
                .toList();
    }

    static void press(ScreenFixture screen, KeyCode code, boolean control) {
        press(screen, code, control, false);
    }

    static void press(ScreenFixture screen, KeyCode code, boolean control, boolean shift) {
        ScreenFixture.doOnScreen(() -> editor(screen)
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false)));
        pulse(screen);
        pulse(screen);
    }

    static void pulse(ScreenFixture screen) {
        CountDownLatch laidOut = new CountDownLatch(1);
        Runnable once = laidOut::countDown;
        ScreenFixture.doOnScreen(() -> {
            screen.scene().addPostLayoutPulseListener(once);
            Platform.requestNextPulse();
        });
        try {
            assertTrue(laidOut.await(60, TimeUnit.SECONDS));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        ScreenFixture.doOnScreen(() -> screen.scene().removePostLayoutPulseListener(once));
    }

    static ScrollPane pane(ScreenFixture screen) {
        return (ScrollPane) screen.scene().getRoot();
    }

    static IndicatorTableView table(ScreenFixture screen) {
        return (IndicatorTableView) pane(screen).getContent();
    }

    static GrowingText editor(ScreenFixture screen) {
        return (GrowingText) screen.scene().lookup("#cell-editor");
    }

    static List<Label> labels(ScreenFixture screen) {
        return table(screen).lookupAll(".grid-cell").stream()
                .filter(each -> each.isVisible() && each instanceof Label)
                .map(Label.class::cast)
                .toList();
    }

    static List<String> names(ScreenFixture screen) {
        return ScreenFixture.onScreen(() -> labels(screen).stream()
                .map(Label::getText)
                .filter(each -> each.startsWith("第"))
                .toList());
    }

    static Optional<Label> label(ScreenFixture screen, String text) {
        return ScreenFixture.onScreen(() -> labels(screen).stream()
                .filter(each -> each.getText().equals(text))
                .findFirst());
    }

    static Label middle(ScreenFixture screen) {
        return labels(screen).stream()
                .filter(each -> each.getText().startsWith("第"))
                .filter(each -> each.localToScene(0, 0).getY() > 200)
                .min(java.util.Comparator.comparingDouble(
                        each -> each.localToScene(0, 0).getY()))
                .orElseThrow();
    }
}
