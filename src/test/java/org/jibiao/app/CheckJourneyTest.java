package org.jibiao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.jibiao.change.Draft;
import org.jibiao.exchange.Example;
import org.jibiao.model.Declaration;
import org.jibiao.model.Indicator;
import org.jibiao.model.Project;
import org.jibiao.model.Ref;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.ui.kit.ScreenFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clerk sees what is wrong as she types, and goes through it by keys alone. */
class CheckJourneyTest {

    @TempDir
    private Path folder;

    private OpenWindow open() throws IOException {
        OpenWindow window = new OpenWindow(Files.createDirectories(folder.resolve("library")), 1366, 768);
        window.give("file.example");
        Project project = project(window);
        window.doOnScreen(() -> window.session()
                .apply(new Draft(window.session().book())
                        .set(row(project, 1), IndicatorField.VALUE, "≥95百分比")
                        .set(row(project, 3), IndicatorField.VALUE, "≥1500元/件")
                        .edit("修改 指标值")));
        window.awaitFindings();
        return window;
    }

    private static Project project(OpenWindow window) {
        return window.session().book().declarations().getFirst().projects().getFirst();
    }

    private static Ref row(Project project, int at) {
        return project.indicators().get(at).ref();
    }

    private static String value(OpenWindow window, int at) {
        return project(window).indicators().get(at).text(IndicatorField.VALUE);
    }

    @Test
    void whereNothingIsFoundTheListSaysSo() throws IOException {
        try (OpenWindow window = new OpenWindow(Files.createDirectories(folder.resolve("library")), 1366, 768)) {
            window.give("file.example");
            window.awaitFindings();
            Label said = ScreenFixture.onScreen(
                    () -> (Label) window.scene().getRoot().lookup(".findings-list .empty-text"));
            assertEquals("没有发现问题，可以预览和导出了。", ScreenFixture.onScreen(said::getText));
        }
    }

    @Test
    void f7ListsF8GoesAndTypingThereMendsIt() throws IOException {
        try (OpenWindow window = open()) {
            window.give("check.next");
            assertEquals(row(project(window), 1), window.session().place().ref());
            window.give("check.next");
            assertEquals(row(project(window), 3), window.session().place().ref());
            window.type("<=1500元/件");
            window.press(KeyCode.ENTER);
            window.awaitFindings();
            assertEquals("≤1500元/件", value(window, 3));
            Button figures = (Button) window.node("status-findings");
            assertEquals("建议 1", ScreenFixture.onScreen(figures::getAccessibleText));
        }
    }

    @Test
    void mendingByTypingLeavesTheUserWhereHeWentOn() throws IOException {
        try (OpenWindow window = open()) {
            window.give("check.show");
            window.give("check.next");
            window.give("check.previous");
            assertEquals(row(project(window), 1), window.session().place().ref());
            window.type("≥95%");
            window.press(KeyCode.TAB);
            window.awaitFindings();
            assertEquals("≥95%", value(window, 1));
            assertEquals(row(project(window), 1), window.session().place().ref());
            ListView<?> list = (ListView<?>) window.node("findings-list");
            assertEquals(
                    -1, ScreenFixture.onScreen(() -> list.getSelectionModel().getSelectedIndex()));
            assertTrue(ScreenFixture.onScreen(() -> window.wiring().page().isFocusWithin()));
            window.press(KeyCode.ESCAPE);
            window.give("check.next");
            assertEquals(row(project(window), 3), window.session().place().ref());
        }
    }

    @Test
    void theListIsWalkedThroughAndMendedByKeys() throws IOException {
        try (OpenWindow window = open()) {
            window.give("check.show");
            ListView<?> list = (ListView<?>) window.node("findings-list");
            assertTrue(ScreenFixture.onScreen(list::isFocused));
            assertEquals(row(project(window), 1), window.session().place().ref());
            window.press(KeyCode.DOWN);
            assertEquals(row(project(window), 3), window.session().place().ref());
            assertTrue(ScreenFixture.onScreen(list::isFocused), "the page follows, the focus stays");
            window.press(KeyCode.ENTER, "Alt");
            window.awaitFindings();
            assertEquals("≤1500元/件", value(window, 3));
            assertEquals(row(project(window), 1), window.session().place().ref());
            window.press(KeyCode.ENTER);
            window.type("95%");
            window.press(KeyCode.ENTER);
            assertEquals("95%", value(window, 1));
        }
    }

    @Test
    void inANarrowWindowTheListIsThereForWhoAsks() throws IOException {
        try (OpenWindow window = new OpenWindow(Files.createDirectories(folder.resolve("library")), 1200, 768)) {
            window.give("file.example");
            assertFalse(hasList(window));
            window.give("check.show");
            assertTrue(hasList(window));
            window.give("view.inspector");
            assertFalse(hasList(window));
            window.give("view.inspector");
            assertTrue(hasList(window));
        }
    }

    private static boolean hasList(OpenWindow window) {
        return ScreenFixture.onScreen(() -> window.scene().getRoot().lookup("#findings-list") != null);
    }

    @Test
    void aFindingIsIgnoredForAReasonThatIsKept() throws IOException {
        try (OpenWindow window = open()) {
            window.answers().withTyped(Map.of("waive-reason", "县里统一这样写"));
            window.give("check.show");
            window.press(KeyCode.DELETE);
            window.awaitFindings();
            assertEquals("1", counts(window));
        }
        try (OpenWindow window = new OpenWindow(folder.resolve("library"), 1366, 768)) {
            window.awaitFindings();
            assertEquals("1", counts(window));
            Indicator row = project(window).indicators().get(1);
            assertTrue(row.values().extras().toString().contains("县里统一这样写"));
        }
    }

    @Test
    void repeatedTextsAreFoundFromTheListAndGoneToByKeys() throws IOException {
        try (OpenWindow window = open()) {
            Declaration before = Example.declaration().with(DeclarationField.YEAR, "2026");
            window.doOnScreen(() -> window.session()
                    .apply(new Draft(window.session().book())
                            .append(Ref.BOOK, before)
                            .edit("加入上年申报")));
            window.give("check.show");
            Button repeats = (Button) window.node("findings-repeats");
            window.doOnScreen(repeats::fire);
            ListView<?> list = (ListView<?>) window.node("repeats-list");
            assertTrue(ScreenFixture.onScreen(list::isFocused));
            assertTrue(ScreenFixture.onScreen(() -> list.getItems().size()) > 20);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.UP);
            window.press(KeyCode.ENTER);
            Declaration there = window.session().declaration().orElseThrow();
            assertEquals("2026", there.text(DeclarationField.YEAR), "the original is the earlier one");
        }
    }

    private static String counts(OpenWindow window) {
        return ScreenFixture.onScreen(
                () -> window.wiring().findings().titleProperty().get().replace("问题 ", ""));
    }
}
