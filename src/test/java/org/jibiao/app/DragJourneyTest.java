package org.jibiao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Indicator;
import org.jibiao.model.Project;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.ui.kit.ScreenFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dragging with the pointer in the whole window: rows into other projects, projects into another order. */
class DragJourneyTest {

    @TempDir
    private Path folder;

    private OpenWindow open() throws IOException {
        OpenWindow window = new OpenWindow(Files.createDirectories(folder.resolve("library")), 1366, 768);
        window.give("file.example");
        window.awaitFindings();
        return window;
    }

    private static List<Project> projects(OpenWindow window) {
        Declaration declaration = window.session().book().declarations().getFirst();
        return declaration.projects();
    }

    private static List<String> names(OpenWindow window) {
        return projects(window).stream()
                .map(each -> each.text(ProjectField.NAME))
                .toList();
    }

    private static Node project(OpenWindow window, int number) {
        return window.branch(number + " ");
    }

    /** The grip of the row with this number, from 0. */
    private static Node grip(OpenWindow window, int row) {
        String name = projects(window).getFirst().indicators().get(row).text(IndicatorField.NAME);
        return ScreenFixture.onScreen(() -> {
            Node cell = window.scene().getRoot().lookupAll("#indicator-table .grid-cell").stream()
                    .filter(each -> each.isVisible()
                            && each instanceof Label label
                            && label.getText().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("not in the table: " + name));
            return window.scene().getRoot().lookupAll("#indicator-table .row-grip").stream()
                    .filter(each -> each.isVisible() && each.getLayoutY() == cell.getLayoutY())
                    .findFirst()
                    .orElseThrow();
        });
    }

    private static void scrollToTable(OpenWindow window) {
        Indicator first = projects(window).getFirst().indicators().getFirst();
        window.doOnScreen(() -> window.session().place().go(first.place(IndicatorField.NAME)));
        window.doOnScreen(() -> window.wiring().page().enter());
    }

    private static String word() {
        return ScreenFixture.onScreen(() -> Window.getWindows().stream()
                .filter(Window::isShowing)
                .map(each -> each.getScene().getRoot().lookup(".pointer-word"))
                .filter(each -> each != null)
                .map(each -> ((Label) each).getText())
                .findFirst()
                .orElse(""));
    }

    @Test
    void rowsGoToAnotherProjectEachBehindItsClass() throws IOException {
        try (OpenWindow window = open()) {
            scrollToTable(window);
            Book before = window.session().book();
            List<Indicator> rows = projects(window).getFirst().indicators();
            List<Indicator> there = projects(window).get(2).indicators();
            window.press(KeyCode.DOWN, "Shift");
            Mouse mouse = new Mouse(window).press(grip(window, 0), 0.2).drag(project(window, 3), 0.5);
            assertEquals("移动 2 个指标到“" + names(window).get(2) + "”", word());
            assertEquals(1, window.scene().getRoot().lookupAll(".drop-into").size());
            window.picture("drag-rows-to-project");
            mouse.release();
            assertEquals(
                    rows.subList(2, rows.size()), projects(window).getFirst().indicators());
            List<Indicator> now = new ArrayList<>(projects(window).get(2).indicators());
            assertTrue(now.containsAll(rows.subList(0, 2)));
            now.removeAll(rows.subList(0, 2));
            assertEquals(there, now);
            assertEquals("", word());
            assertEquals(0, window.scene().getRoot().lookupAll(".drop-into").size());
            window.give("edit.undo");
            assertEquals(before, window.session().book());
        }
    }

    @Test
    void withControlRowsStayAndCopiesGo() throws IOException {
        try (OpenWindow window = open()) {
            scrollToTable(window);
            List<Project> before = projects(window);
            Mouse mouse = new Mouse(window).press(grip(window, 0), 0.2);
            mouse.drag(project(window, 3), 0.5).hold(KeyCode.CONTROL);
            mouse.drag(project(window, 2), 0.5).release().letGo(KeyCode.CONTROL);
            assertEquals(before.getFirst(), projects(window).getFirst());
            List<Indicator> now = new ArrayList<>(projects(window).get(1).indicators());
            now.removeAll(before.get(1).indicators());
            assertEquals(1, now.size());
            assertEquals(
                    before.getFirst().indicators().getFirst().values(),
                    now.getFirst().values());
            assertEquals(
                    "复制指标到“" + names(window).get(1) + "”",
                    window.session().undoLabelProperty().get());
        }
    }

    @Test
    void escapeGivesUpADragInTheTableAndOverTheTree() throws IOException {
        try (OpenWindow window = open()) {
            scrollToTable(window);
            Book before = window.session().book();
            Mouse mouse = new Mouse(window).press(grip(window, 0), 0.2).drag(grip(window, 2), 0.9);
            assertTrue(window.scene().getRoot().lookup(".insertion-mark").isVisible());
            mouse.hold(KeyCode.ESCAPE).letGo(KeyCode.ESCAPE);
            assertTrue(!window.scene().getRoot().lookup(".insertion-mark").isVisible());
            mouse.drag(grip(window, 1), 0.9).release();
            assertEquals(before, window.session().book());
            mouse.press(grip(window, 0), 0.2).drag(project(window, 3), 0.5);
            mouse.hold(KeyCode.ESCAPE).letGo(KeyCode.ESCAPE).release();
            assertEquals(before, window.session().book());
            String name = projects(window).getFirst().indicators().getFirst().text(IndicatorField.NAME);
            mouse.press(grip(window, 0), 0.2).drag(grip(window, 2), 0.9).release();
            assertEquals(name, projects(window).getFirst().indicators().get(2).text(IndicatorField.NAME));
        }
    }

    @Test
    void projectsArePutIntoAnotherOrderSeveralAtOnce() throws IOException {
        try (OpenWindow window = open()) {
            List<String> before = names(window);
            Mouse mouse = new Mouse(window).click(project(window, 1));
            window.press(KeyCode.DOWN, "Shift");
            mouse.press(project(window, 2), 0.5);
            mouse.drag(project(window, 5), 0.8);
            assertEquals("移动 2 个项目", word());
            assertEquals(1, window.scene().getRoot().lookupAll(".drop-after").size());
            window.picture("drag-projects");
            mouse.release();
            List<Integer> order = List.of(2, 3, 4, 0, 1);
            assertEquals(order.stream().map(before::get).toList(), names(window));
            window.give("edit.undo");
            assertEquals(before, names(window));
        }
    }

    @Test
    void aPlaceWhereAProjectCannotGoIsSaid() throws IOException {
        try (OpenWindow window = open()) {
            Book before = window.session().book();
            Mouse mouse = new Mouse(window).press(project(window, 2), 0.5).drag(window.branch("2027"), 0.5);
            assertEquals("⊘ 不能放在这里", word());
            window.picture("drag-forbidden");
            mouse.release();
            assertEquals(before, window.session().book());
            assertEquals("", word());
        }
    }

    @Test
    void projectsMoveByKeysWithOrWithoutShift() throws IOException {
        try (OpenWindow window = open()) {
            List<String> before = names(window);
            window.doOnScreen(
                    () -> window.session().place().go(projects(window).get(1).ref()));
            window.doOnScreen(() -> window.node("book-tree").requestFocus());
            window.press(KeyCode.UP, "Alt");
            assertEquals(Stream.of(1, 0, 2, 3, 4).map(before::get).toList(), names(window));
            window.press(KeyCode.UP, "Alt");
            window.press(KeyCode.DOWN, "Shift");
            window.press(KeyCode.DOWN, "Alt Shift");
            assertEquals(Stream.of(2, 1, 0, 3, 4).map(before::get).toList(), names(window));
            window.press(KeyCode.DOWN, "Alt");
            assertEquals(Stream.of(2, 3, 1, 0, 4).map(before::get).toList(), names(window));
            window.press(KeyCode.DELETE);
            assertEquals(Stream.of(2, 3, 4).map(before::get).toList(), names(window));
            window.give("edit.undo");
            assertEquals(Stream.of(2, 3, 1, 0, 4).map(before::get).toList(), names(window));
        }
    }
}
