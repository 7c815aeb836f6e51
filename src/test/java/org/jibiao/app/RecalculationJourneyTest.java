package org.jibiao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.jibiao.change.Draft;
import org.jibiao.model.Declaration;
import org.jibiao.model.Id;
import org.jibiao.model.Indicator;
import org.jibiao.model.Position;
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

    @Test
    void pastedNumbersAreOfferedToTheRestAsTypedOnes() throws IOException {
        try (OpenWindow window = open()) {
            window.doOnScreen(() -> {
                ClipboardContent content = new ClipboardContent();
                content.putString("≥400件");
                Clipboard.getSystemClipboard().setContent(content);
            });
            window.press(KeyCode.V, "Ctrl");
            assertEquals("≥400件", project(window).indicators().getFirst().text(IndicatorField.VALUE));
            window.press(KeyCode.R, "Ctrl");
            assertEquals("600000.00", project(window).text(ProjectField.TOTAL));
            window.press(KeyCode.Z, "Ctrl");
            assertEquals("480000.00", project(window).text(ProjectField.TOTAL));
            assertEquals("≥400件", project(window).indicators().getFirst().text(IndicatorField.VALUE));
        }
    }

    @Test
    void aNumberReplacedEverywhereTakesTheSumsWithIt() throws IOException {
        try (OpenWindow window = open()) {
            window.press(KeyCode.H, "Ctrl");
            window.type("320");
            window.press(KeyCode.ENTER);
            window.type("400");
            window.press(KeyCode.ENTER, "Ctrl");
            assertEquals("480000.00", project(window).text(ProjectField.TOTAL));
            window.press(KeyCode.R, "Ctrl");
            assertEquals("600000.00", project(window).text(ProjectField.TOTAL));
            assertTrue(
                    project(window).text(ProjectField.PURPOSE).startsWith("预算数60万元"),
                    project(window).text(ProjectField.PURPOSE));
        }
    }

    @Test
    void numbersFilledDownAreOfferedToTheRestToo() throws IOException {
        try (OpenWindow window = open()) {
            Indicator first = project(window).indicators().getFirst();
            window.doOnScreen(() -> window.session()
                    .apply(new Draft(window.session().book())
                            .insert(
                                    new Position(project(window).ref(), Id.NONE),
                                    Indicator.fresh()
                                            .with(IndicatorField.LEVEL1, first.text(IndicatorField.LEVEL1))
                                            .with(IndicatorField.LEVEL2, first.text(IndicatorField.LEVEL2))
                                            .with(IndicatorField.VALUE, "≥400件"))
                            .edit("加入")));
            window.doOnScreen(() -> window.session().place().go(first.place(IndicatorField.VALUE)));
            window.press(KeyCode.D, "Ctrl");
            assertEquals("≥400件", project(window).indicators().get(1).text(IndicatorField.VALUE));
            window.press(KeyCode.R, "Ctrl");
            assertEquals("600000.00", project(window).text(ProjectField.TOTAL));
        }
    }
}
