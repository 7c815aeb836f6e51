package org.jibiao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.jibiao.exchange.DeclarationJson;
import org.jibiao.exchange.Example;
import org.jibiao.export.Export;
import org.jibiao.export.Target;
import org.jibiao.form.spec.Forms;
import org.jibiao.grid.Progress;
import org.jibiao.intake.Intake;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Indicator;
import org.jibiao.model.Project;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The journeys of a clerk and of a finance officer, in the whole window on a real library. */
class JourneyTest {

    @TempDir
    Path folder;

    private OpenWindow open() throws IOException {
        return new OpenWindow(Files.createDirectories(folder.resolve("library")), 1366, 768);
    }

    @Test
    void aClerkDraftsAProjectFromATemplateAndFindsItAgainAfterARestart() throws IOException {
        Book written;
        try (OpenWindow window = open()) {
            window.answers().withTyped(Map.of("new-department", "清河县司法局", "new-year", "2027", "blank-案件数", "320"));
            window.give("file.new");
            window.give("template.show");
            ListView<?> templates = (ListView<?>) window.node("template-list");
            window.doOnScreen(() -> {
                templates.requestFocus();
                templates.getSelectionModel().selectFirst();
            });
            window.press(KeyCode.ENTER);
            Project made = project(window);
            assertTrue(made.indicators().size() >= 9, made.indicators().toString());
            window.doOnScreen(() ->
                    window.session().place().go(made.indicators().getFirst().place(IndicatorField.VALUE)));
            window.doOnScreen(() -> window.wiring().page().enter());
            window.type(">=330件");
            window.press(KeyCode.ENTER);
            assertEquals("≥330件", project(window).indicators().getFirst().text(IndicatorField.VALUE));
            window.give("edit.undo");
            assertEquals(made, project(window));
            window.give("edit.redo");
            written = window.session().book();
        }
        try (OpenWindow window = open()) {
            assertEquals(written, window.session().book());
            assertEquals("修改 指标值", window.session().undoLabelProperty().get());
        }
    }

    private static Project project(OpenWindow window) {
        return window.session().book().declarations().getFirst().projects().getFirst();
    }

    @Test
    void typingBehavesLikeASpreadsheet() throws IOException {
        try (OpenWindow window = open()) {
            window.give("file.example");
            Indicator first = project(window).indicators().getFirst();
            Indicator second = project(window).indicators().get(1);
            window.doOnScreen(() -> window.session().place().go(first.place(IndicatorField.NAME)));
            window.doOnScreen(() -> window.wiring().page().enter());
            window.type("甲");
            window.press(KeyCode.TAB);
            window.type("乙");
            window.press(KeyCode.ENTER);
            window.type("丙");
            window.press(KeyCode.ESCAPE);
            Project after = project(window);
            assertEquals("甲", after.indicators().get(0).text(IndicatorField.NAME));
            assertEquals("乙", after.indicators().get(0).text(IndicatorField.DESCRIPTION));
            assertEquals(second, after.indicators().get(1));
            window.type("丁");
            window.doOnScreen(() -> window.node("tree-filter").requestFocus());
            assertEquals("丁", project(window).indicators().get(1).text(IndicatorField.DESCRIPTION));
        }
    }

    @Test
    void rowsAreAddedMovedAndDeletedByKeys() throws IOException {
        try (OpenWindow window = open()) {
            window.give("file.example");
            Project before = project(window);
            window.doOnScreen(() ->
                    window.session().place().go(before.indicators().getFirst().place(IndicatorField.NAME)));
            window.doOnScreen(() -> window.wiring().page().enter());
            window.press(KeyCode.ENTER, "Ctrl");
            assertEquals(
                    before.indicators().size() + 1, project(window).indicators().size());
            assertEquals("数量指标", project(window).indicators().get(1).text(IndicatorField.LEVEL2));
            window.press(KeyCode.UP, "Alt Shift");
            assertEquals(
                    before.indicators().getFirst(), project(window).indicators().get(1));
            window.press(KeyCode.MINUS, "Ctrl");
            assertEquals(before, project(window));
            window.press(KeyCode.Z, "Ctrl");
            window.press(KeyCode.Z, "Ctrl");
            window.press(KeyCode.Z, "Ctrl");
            assertEquals(before, project(window));
        }
    }

    @Test
    void theFirstKeyOfAnInputMethodIsNotLostAndItsEnterStaysInTheCell() throws IOException {
        try (OpenWindow window = open()) {
            window.give("file.example");
            Indicator first = project(window).indicators().getFirst();
            window.doOnScreen(() -> window.session().place().go(first.place(IndicatorField.NAME)));
            window.doOnScreen(() -> window.wiring().page().enter());
            InputMethod.compose(window, "fa lü");
            window.press(KeyCode.ENTER);
            assertEquals(first, project(window).indicators().getFirst());
            InputMethod.commit(window, "法律");
            window.press(KeyCode.ENTER);
            assertEquals("法律", project(window).indicators().getFirst().text(IndicatorField.NAME));
        }
    }

    @Test
    void theExampleIsExportedAsWordAndExcelAndReadBack() throws IOException {
        try (OpenWindow window = open()) {
            window.give("file.example");
            Declaration declaration = window.session().book().declarations().getFirst();
            for (String extension : List.of("docx", "xlsx", "pdf")) {
                Path file = folder.resolve("导出." + extension);
                new Export(Forms.builtIn())
                        .export(declaration, new Target("hebei-2021", file, Optional.empty()), Progress.NONE);
                assertTrue(Files.size(file) > 2000, extension);
            }
            for (String extension : List.of("docx", "xlsx")) {
                Declaration read = new Intake(Forms.builtIn())
                        .receive(folder.resolve("导出." + extension), Progress.NONE)
                        .proposal()
                        .declaration();
                assertEquals(texts(declaration), texts(read), extension);
            }
        }
    }

    private static String texts(Declaration declaration) {
        String json = DeclarationJson.toJson(declaration);
        return json.substring(json.indexOf("\"departmentGoals\""));
    }

    @Test
    void anOfficerLooksAtAReceivedFileBeforeItEntersTheLibrary() throws IOException {
        Path file = folder.resolve("收到的.docx");
        new Export(Forms.builtIn())
                .export(Example.declaration(), new Target("hebei-2021", file, Optional.empty()), Progress.NONE);
        try (OpenWindow window = open()) {
            window.doOnScreen(() -> window.wiring().screens().open(List.of(file)));
            assertEquals(List.of(), window.session().book().declarations());
            Button accept = (Button) window.node("inbox-accept");
            assertEquals("接收 5 个项目", accept.getText());
            window.doOnScreen(accept::fire);
            assertEquals(
                    5,
                    window.session().book().declarations().getFirst().projects().size());
            window.give("edit.undo");
            assertEquals(List.of(), window.session().book().declarations());
        }
    }

    @Test
    void aFileThatIsNoDocumentGetsASentenceAndNothingIsLost() throws IOException {
        Path file = folder.resolve("坏文件.docx");
        Files.write(file, new byte[] {'P', 'K', 3, 4, 9, 9, 9});
        try (OpenWindow window = open()) {
            window.give("file.example");
            Book before = window.session().book();
            window.doOnScreen(() -> window.wiring().screens().open(List.of(file)));
            assertTrue(((Button) window.node("inbox-accept")).isDisabled());
            assertEquals(before, window.session().book());
        }
    }

    @Test
    void aProjectIsDeletedInTheTreeAndComesBackWithUndo() throws IOException {
        try (OpenWindow window = open()) {
            window.give("file.example");
            Declaration before = window.session().book().declarations().getFirst();
            window.doOnScreen(
                    () -> window.session().place().go(before.projects().get(2).place(ProjectField.NAME)));
            window.doOnScreen(() -> window.node("book-tree").requestFocus());
            window.press(KeyCode.DELETE);
            assertEquals(
                    4,
                    window.session().book().declarations().getFirst().projects().size());
            window.give("edit.undo");
            assertEquals(before, window.session().book().declarations().getFirst());
        }
    }
}
