package org.jibiao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.jibiao.model.Project;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.template.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnTemplatesTest {

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

    private static List<Library> own(OpenWindow window) {
        return window.wiring().libraries().ownProperty().get().libraries();
    }

    private static void choose(OpenWindow window, String query) {
        TextField field = (TextField) window.node("template-query");
        window.doOnScreen(() -> field.setText(query));
        ListView<?> list = (ListView<?>) window.node("template-list");
        window.doOnScreen(() -> {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
        });
    }

    @Test
    void aProjectIsSavedFoundByItsTagAndInsertedByKey() throws IOException {
        try (OpenWindow window = open()) {
            Project first = projects(window).getFirst();
            window.doOnScreen(() -> window.session().place().go(first.ref()));
            window.answers().withTyped(Map.of("save-title", "我的项目", "save-tags", "便民、窗口"));
            window.give("template.save");
            window.answers().withTyped(Map.of());
            window.give("template.show");
            choose(window, "窗口");
            int before = projects(window).size();
            window.press(KeyCode.INSERT);
            Project made = projects(window).getLast();
            assertEquals(before + 1, projects(window).size());
            assertEquals(first.text(ProjectField.TOTAL), made.text(ProjectField.TOTAL));
            assertEquals("", made.text(ProjectField.CODE));
            assertEquals(
                    first.indicators().stream()
                            .map(row -> row.text(IndicatorField.VALUE))
                            .toList(),
                    made.indicators().stream()
                            .map(row -> row.text(IndicatorField.VALUE))
                            .toList());
        }
    }

    @Test
    void selectedRowsAreSavedRenamedAndDeletedByKey() throws IOException {
        try (OpenWindow window = open()) {
            Project first = projects(window).getFirst();
            window.doOnScreen(() ->
                    window.session().place().go(first.indicators().getFirst().place(IndicatorField.NAME)));
            window.doOnScreen(() -> window.wiring().page().enter());
            window.press(KeyCode.DOWN, "Shift");
            window.answers().withTyped(Map.of("save-tags", "窗口"));
            window.give("template.saveRows");
            assertEquals(2, own(window).getFirst().indicators().size());
            window.give("template.show");
            choose(window, "窗口");
            window.answers().withTyped(Map.of("template-name", "改过的名字"));
            window.press(KeyCode.F2);
            assertEquals("改过的名字", own(window).getFirst().indicators().getFirst().title());
            window.press(KeyCode.DELETE);
            assertEquals(1, own(window).getFirst().indicators().size());
            assertTrue(Files.exists(folder.resolve("library/templates/我的模板.json")));
        }
    }

    @Test
    void theContentsOfATemplateAreEditedByKey() throws IOException {
        try (OpenWindow window = open()) {
            window.doOnScreen(() ->
                    window.session().place().go(projects(window).getFirst().ref()));
            window.answers().withTyped(Map.of("save-title", "我的项目"));
            window.give("template.save");
            window.give("template.show");
            choose(window, "我的项目");
            window.answers().withTyped(Map.of("edit-0-purpose", "用于{人数}人的补贴。"));
            window.press(KeyCode.F4);
            assertEquals(
                    "用于{人数}人的补贴。",
                    own(window).getFirst().projects().getFirst().values().text(ProjectField.PURPOSE));
        }
    }

    @Test
    void aLibraryIsPassedOnAndTakenInBesideTheOthers() throws IOException {
        try (OpenWindow window = open()) {
            window.doOnScreen(() ->
                    window.session().place().go(projects(window).getFirst().ref()));
            window.give("template.save");
            Path out = Files.createDirectories(folder.resolve("out"));
            window.answers().withFolder(out);
            window.give("template.export");
            window.answers().withFiles(List.of(out.resolve("我的模板.json")));
            window.give("template.import");
            assertEquals(
                    List.of("我的模板", "我的模板-2"),
                    own(window).stream().map(Library::title).toList());
        }
    }

    @Test
    void aTemplateOfTheProgramIsNeverDeleted() throws IOException {
        try (OpenWindow window = open()) {
            window.give("template.show");
            choose(window, "");
            ListView<?> list = (ListView<?>) window.node("template-list");
            int before = list.getItems().size();
            window.press(KeyCode.DELETE);
            assertEquals(before, list.getItems().size());
            assertEquals(List.of("它不能改。请先“复制为自建”，再改自己的那一份。"), window.answers().said());
        }
    }
}
