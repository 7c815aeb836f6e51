package org.jibiao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.jibiao.model.Indicator;
import org.jibiao.model.Project;
import org.jibiao.model.Ref;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.ui.kit.Mouse;
import org.jibiao.ui.kit.ScreenFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole window by keys: where the focus is, and that nothing typed is lost. */
class KeyboardTest {

    @TempDir
    private Path folder;

    private OpenWindow open() throws IOException {
        OpenWindow window = new OpenWindow(Files.createDirectories(folder.resolve("library")), 1366, 768);
        window.give("file.example");
        return window;
    }

    private static List<Project> projects(OpenWindow window) {
        return window.session().book().declarations().getFirst().projects();
    }

    /** The ids of the node with the focus and of those around it. */
    private static List<String> focus(OpenWindow window) {
        return ScreenFixture.onScreen(
                () -> Stream.<Node>iterate(window.scene().getFocusOwner(), node -> node != null, Node::getParent)
                        .map(Node::getId)
                        .filter(id -> id != null)
                        .toList());
    }

    @Test
    void aNewProjectWaitsForItsName() throws IOException {
        try (OpenWindow window = open()) {
            window.press(KeyCode.N, "Ctrl Shift");
            window.type("乡村振兴法律服务");
            window.press(KeyCode.ENTER);
            assertEquals("乡村振兴法律服务", projects(window).getLast().text(ProjectField.NAME));
        }
    }

    @Test
    void controlAndANumberGoesToThatProjectAndTypingGoesOnThere() throws IOException {
        try (OpenWindow window = open()) {
            for (int number = 1; number <= 5; number++) {
                window.press(KeyCode.valueOf("DIGIT" + number), "Ctrl");
                Ref there = projects(window).get(number - 1).ref();
                assertTrue(window.session()
                        .book()
                        .path(window.session().place().ref())
                        .contains(there));
                assertEquals("cell-editor", focus(window).getFirst());
                window.type("第" + number);
                window.press(KeyCode.ENTER);
                Indicator first = projects(window).get(number - 1).indicators().getFirst();
                assertEquals("第" + number, first.text(IndicatorField.NAME));
            }
        }
    }

    @Test
    void theSixthFunctionKeyGoesRoundThePanes() throws IOException {
        try (OpenWindow window = open()) {
            window.press(KeyCode.F6);
            assertEquals("inspector", focus(window).getFirst());
            window.press(KeyCode.F6);
            assertEquals("book-tree", focus(window).getFirst());
            window.press(KeyCode.F6);
            assertEquals("cell-editor", focus(window).getFirst());
            window.press(KeyCode.F6, "Shift");
            assertEquals("book-tree", focus(window).getFirst());
        }
    }

    @Test
    void escapeLeadsBackToTheTreeAndEnterToThePage() throws IOException {
        try (OpenWindow window = open()) {
            assertEquals("cell-editor", focus(window).getFirst());
            window.press(KeyCode.ESCAPE);
            assertEquals("book-tree", focus(window).getFirst());
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ENTER);
            assertEquals("cell-editor", focus(window).getFirst());
            assertEquals(
                    projects(window).get(1).ref(),
                    window.session().book().path(window.session().place().ref()).get(1));
        }
    }

    @Test
    void whileThereIsNewsItIsReachedByTheSameKey() throws IOException {
        try (OpenWindow window = open()) {
            window.doOnScreen(() -> window.node("book-tree").requestFocus());
            window.press(KeyCode.DELETE);
            assertEquals(4, projects(window).size());
            window.press(KeyCode.F6, "Shift");
            assertTrue(focus(window).contains("notices"), focus(window)::toString);
            window.press(KeyCode.SPACE);
            window.release(KeyCode.SPACE);
            assertEquals(5, projects(window).size());
        }
    }

    @Test
    void tabGoesThroughTheHeadIntoTheTableAndBack() throws IOException {
        try (OpenWindow window = open()) {
            Project first = projects(window).getFirst();
            window.doOnScreen(() -> window.session().place().go(first.place(ProjectField.GOALS)));
            window.doOnScreen(() -> window.wiring().page().enterHere());
            assertEquals("field-goals", focus(window).getFirst());
            window.press(KeyCode.TAB);
            assertEquals("cell-editor", focus(window).getFirst());
            window.press(KeyCode.TAB, "Shift");
            assertEquals("field-goals", focus(window).getFirst());
        }
    }

    @Test
    void aClickOnNothingCommitsLongTextsAndCells() throws IOException {
        try (OpenWindow window = open()) {
            Project first = projects(window).getFirst();
            window.doOnScreen(() -> window.session().place().go(first.place(ProjectField.PURPOSE)));
            window.doOnScreen(() -> window.wiring().page().enterHere());
            window.type("用于办案补贴。");
            assertEquals(first, projects(window).getFirst());
            click(window, "status-saved");
            assertEquals("用于办案补贴。", projects(window).getFirst().text(ProjectField.PURPOSE));
            window.press(KeyCode.DIGIT1, "Ctrl");
            window.type("案件数");
            click(window, "status-saved");
            assertEquals(
                    "案件数", projects(window).getFirst().indicators().getFirst().text(IndicatorField.NAME));
        }
    }

    private static void click(OpenWindow window, String id) {
        Node node = window.node(id);
        window.doOnScreen(() -> Event.fireEvent(node, Mouse.at(MouseEvent.MOUSE_PRESSED, 1, 1)));
    }

    @Test
    void aLongTextHasTheHabitsOfACell() throws IOException {
        try (OpenWindow window = open()) {
            Project first = projects(window).getFirst();
            window.doOnScreen(() -> window.session().place().go(first.place(ProjectField.GOALS)));
            window.doOnScreen(() -> window.wiring().page().enterHere());
            window.type("一");
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.TAB);
            assertEquals(first, projects(window).getFirst());
            window.press(KeyCode.TAB, "Shift");
            InputMethod.compose(window, "mu biao");
            window.press(KeyCode.ENTER);
            InputMethod.commit(window, "目标");
            window.press(KeyCode.ENTER, "Alt");
            window.type("二");
            window.press(KeyCode.TAB);
            assertEquals("目标\n二", projects(window).getFirst().text(ProjectField.GOALS));
            window.press(KeyCode.TAB, "Shift");
            window.press(KeyCode.Z, "Ctrl");
            assertEquals(first, projects(window).getFirst());
            window.press(KeyCode.Y, "Ctrl");
            assertEquals("目标\n二", projects(window).getFirst().text(ProjectField.GOALS));
        }
    }
}
