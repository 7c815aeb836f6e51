package org.jibiao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.jibiao.model.Book;
import org.jibiao.model.Project;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FillingJourneyTest {

    @TempDir
    private Path folder;

    private static Project project(OpenWindow window) {
        return window.session().book().declarations().getFirst().projects().getFirst();
    }

    @Test
    void blanksLeftByATemplateAreFilledEverywhereAsOneStepToUndo() throws IOException {
        try (OpenWindow window = new OpenWindow(Files.createDirectories(folder.resolve("library")), 1366, 768)) {
            window.answers().withTyped(Map.of("new-department", "清河县司法局", "new-year", "2027", "blank-案件数", "320"));
            window.give("file.new");
            window.give("template.show");
            ListView<?> templates = (ListView<?>) window.node("template-list");
            window.doOnScreen(() -> {
                templates.requestFocus();
                templates.getSelectionModel().selectFirst();
            });
            window.press(KeyCode.ENTER);
            Book before = window.session().book();
            assertEquals("{320×补贴标准}", project(window).text(ProjectField.TOTAL));
            window.answers().withTyped(Map.of("blank-补贴标准", "1500", "blank-受理率", "95"));
            window.give("template.fill");
            assertEquals("480000.00", project(window).text(ProjectField.TOTAL));
            assertEquals("480000.00", project(window).text(ProjectField.FISCAL));
            assertTrue(
                    project(window).indicators().stream()
                            .map(row -> row.text(IndicatorField.VALUE))
                            .toList()
                            .containsAll(List.of("≥320件", "≥95%")),
                    project(window).toString());
            assertEquals("填写空格 补贴标准、受理率", window.session().undoLabelProperty().get());
            window.give("edit.undo");
            assertEquals(before, window.session().book());
        }
    }

    @Test
    void aDeclarationWithoutBlanksSaysSo() throws IOException {
        try (OpenWindow window = new OpenWindow(Files.createDirectories(folder.resolve("library")), 1366, 768)) {
            window.give("file.example");
            window.give("template.fill");
            assertEquals(List.of("这份申报里没有没填的空格，花括号里的都填好了。"), window.answers().said());
        }
    }
}
