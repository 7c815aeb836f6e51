package org.jibiao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Id;
import org.jibiao.model.Position;
import org.jibiao.model.Project;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.template.IndicatorTemplate;
import org.jibiao.template.Library;
import org.jibiao.ui.kit.drag.TemplateDrag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateDropJourneyTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsDroppedAsksItsBlanksAndComesAsOneStepToUndo() throws IOException {
        try (OpenWindow window = new OpenWindow(Files.createDirectories(folder.resolve("library")), 1366, 768)) {
            window.give("file.example");
            Book before = window.session().book();
            Declaration declaration = before.declarations().getFirst();
            window.answers().withTyped(Map.of("blank-案件数", "320", "blank-补贴标准", "1500"));
            TemplateDrag project = new TemplateDrag(true, "", "legal-aid", "case-subsidy");
            window.doOnScreen(() -> window.wiring().drop(project, new Position(declaration.ref(), Id.NONE)));
            List<Project> after =
                    window.session().book().declarations().getFirst().projects();
            assertEquals(declaration.projects(), after.subList(1, after.size()));
            assertEquals("480000.00", after.getFirst().text(ProjectField.TOTAL));
            window.give("edit.undo");
            assertEquals(before, window.session().book());
        }
    }

    @Test
    void anIndicatorIsDroppedIntoTheProjectItIsWishedIn() throws IOException {
        try (OpenWindow window = new OpenWindow(Files.createDirectories(folder.resolve("library")), 1366, 768)) {
            window.give("file.example");
            Project second =
                    window.session().book().declarations().getFirst().projects().get(1);
            Library library = Library.builtIn().getFirst();
            IndicatorTemplate row = library.indicators().getFirst();
            String level2 = row.values().text(IndicatorField.LEVEL2);
            TemplateDrag drag = new TemplateDrag(false, level2, library.id(), row.id());
            window.doOnScreen(() -> window.wiring().drop(drag, new Position(second.ref(), Id.NONE)));
            Project after =
                    window.session().book().declarations().getFirst().projects().get(1);
            assertEquals(second.indicators().size() + 1, after.indicators().size());
            assertEquals(
                    List.of(row.title()),
                    after.indicators().stream()
                            .filter(each -> !second.indicators().contains(each))
                            .map(each -> each.text(IndicatorField.NAME))
                            .toList());
        }
    }
}
