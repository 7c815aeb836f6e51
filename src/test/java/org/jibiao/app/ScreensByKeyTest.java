package org.jibiao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.jibiao.exchange.Example;
import org.jibiao.export.Export;
import org.jibiao.export.Target;
import org.jibiao.form.spec.Forms;
import org.jibiao.grid.Progress;
import org.jibiao.model.Declaration;
import org.jibiao.model.field.ProjectField;
import org.jibiao.ui.kit.ScreenFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The screens over the page are entered, used and left without a mouse. */
class ScreensByKeyTest {

    @TempDir
    private Path folder;

    private OpenWindow open() throws IOException {
        return new OpenWindow(Files.createDirectories(folder.resolve("library")), 1366, 768);
    }

    private static Optional<Node> focus(OpenWindow window) {
        return Optional.ofNullable(ScreenFixture.onScreen(() -> window.scene().getFocusOwner()));
    }

    private static boolean isWithin(OpenWindow window, String id) {
        return ScreenFixture.onScreen(() -> {
            Node node = window.scene().getFocusOwner();
            while (node != null && !id.equals(node.getId())) {
                node = node.getParent();
            }
            return node != null;
        });
    }

    @Test
    void aReceivedFileEntersTheLibraryWithEnter() throws IOException {
        Path file = folder.resolve("收到的.docx");
        new Export(Forms.builtIn())
                .export(Example.declaration(), new Target("hebei-2021", file, Optional.empty()), Progress.NONE);
        try (OpenWindow window = open()) {
            window.doOnScreen(() -> window.wiring().screens().open(List.of(file)));
            assertEquals("inbox-list", focus(window).orElseThrow().getId());
            window.press(KeyCode.ENTER);
            assertEquals(1, window.session().book().declarations().size());
        }
    }

    @Test
    void aReceivedFileIsGivenUpWithDelete() throws IOException {
        Path file = folder.resolve("坏文件.docx");
        Files.writeString(file, "不是文档");
        try (OpenWindow window = open()) {
            window.doOnScreen(() -> window.wiring().screens().open(List.of(file)));
            window.press(KeyCode.ENTER);
            assertEquals(List.of(), window.session().book().declarations());
            window.press(KeyCode.DELETE);
            assertTrue(((javafx.scene.control.TableView<?>) window.node("inbox-list"))
                    .getItems()
                    .isEmpty());
        }
    }

    @Test
    void everyScreenTakesTheFocusAndEscapeGivesItBackToTheCell() throws IOException {
        Map<String, String> screens = Map.of(
                "file.inbox", "inbox",
                "file.carry", "carry",
                "file.forms", "forms",
                "file.backups", "backups",
                "help.show", "help");
        try (OpenWindow window = open()) {
            window.give("file.example");
            Declaration example = window.session().book().declarations().getFirst();
            window.doOnScreen(
                    () -> window.session().place().go(example.projects().get(1).place(ProjectField.NAME)));
            for (Map.Entry<String, String> screen : screens.entrySet()) {
                window.give(screen.getKey());
                assertTrue(isWithin(window, screen.getValue()), screen.getKey());
                window.press(KeyCode.ESCAPE);
                assertNotNull(focus(window).orElseThrow().getId(), screen.getKey());
                assertEquals(example.projects().get(1).text(ProjectField.NAME), window.typed(), screen.getKey());
            }
        }
    }

    @Test
    void escapeLeavesTheRulesFromTheirTableToo() throws IOException {
        try (OpenWindow window = open()) {
            window.give("file.example");
            window.give("check.rules");
            window.doOnScreen(() -> window.node("rules-table").requestFocus());
            assertTrue(isWithin(window, "rules-table"));
            window.press(KeyCode.ESCAPE);
            assertNull(ScreenFixture.onScreen(() -> window.scene().getRoot().lookup("#rules-table")));
        }
    }

    @Test
    void aTextIsNotLeftChosenWhenTheCaretGoesElsewhere() throws IOException {
        try (OpenWindow window = open()) {
            window.give("file.example");
            Declaration example = window.session().book().declarations().getFirst();
            window.doOnScreen(
                    () -> window.session().place().go(example.projects().get(1).place(ProjectField.GOALS)));
            window.doOnScreen(() -> window.wiring().enterPage());
            TextInputControl goals = (TextInputControl) focus(window).orElseThrow();
            window.doOnScreen(goals::selectAll);
            assertTrue(goals.getSelection().getLength() > 0);
            window.press(KeyCode.TAB);
            assertTrue(focus(window).orElseThrow() != goals);
            assertEquals(0, ScreenFixture.onScreen(() -> goals.getSelection().getLength()));
        }
    }
}
