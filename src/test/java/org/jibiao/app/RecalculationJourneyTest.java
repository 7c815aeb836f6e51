package org.jibiao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.jibiao.change.Draft;
import org.jibiao.model.Declaration;
import org.jibiao.model.Project;
import org.jibiao.model.Ref;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.template.Filling;
import org.jibiao.template.Insertion;
import org.jibiao.template.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecalculationJourneyTest {

    @TempDir
    private Path folder;

    private OpenWindow open() throws IOException {
        OpenWindow window = new OpenWindow(Files.createDirectories(folder.resolve("library")), 1366, 768);
        window.doOnScreen(() -> {
            Declaration made = Declaration.fresh().with(DeclarationField.YEAR, "2027");
            window.session()
                    .apply(new Draft(window.session().book())
                            .append(Ref.BOOK, made)
                            .edit("新建申报"));
            window.session()
                    .apply(Insertion.project(
                            window.session().book(),
                            made.ref(),
                            Library.builtIn().getFirst().projects().getFirst(),
                            new Filling(Map.of("案件数", "320", "补贴标准", "1500", "满意度", "90"))));
            window.session().place().go(project(window).indicators().getFirst().place(IndicatorField.VALUE));
        });
        window.doOnScreen(() -> window.wiring().page().enter());
        return window;
    }

    private static Project project(OpenWindow window) {
        return window.session().book().declarations().getFirst().projects().getFirst();
    }

    @Test
    void aNumberTypedIntoTheTableIsOfferedToTheRestAndTakenByKey() throws IOException {
        try (OpenWindow window = open()) {
            window.type("400");
            window.press(KeyCode.ENTER);
            assertEquals("480000.00", project(window).text(ProjectField.TOTAL));
            window.picture("32-recalculation");
            window.give("template.recalculate");
            assertEquals("600000.00", project(window).text(ProjectField.TOTAL));
            assertFalse(window.wiring().commands().run("template.recalculate"));
            window.give("edit.undo");
            assertEquals("480000.00", project(window).text(ProjectField.TOTAL));
        }
    }

    @Test
    void theNoticeHasAButtonForIt() throws IOException {
        try (OpenWindow window = open()) {
            window.type("400");
            window.press(KeyCode.ENTER);
            List<Button> buttons = window.scene().getRoot().lookupAll(".notification .button").stream()
                    .map(Button.class::cast)
                    .filter(button -> button.getText().startsWith("一并更新"))
                    .toList();
            window.doOnScreen(buttons.getLast()::fire);
            assertEquals("600000.00", project(window).text(ProjectField.TOTAL));
        }
    }

    @Test
    void takingTheNumberBackTakesTheOfferBack() throws IOException {
        try (OpenWindow window = open()) {
            window.type("400");
            window.press(KeyCode.ENTER);
            window.give("edit.undo");
            assertFalse(window.wiring().commands().run("template.recalculate"));
        }
    }
}
