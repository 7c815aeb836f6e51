package org.jibiao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.jibiao.model.Declaration;
import org.jibiao.model.Kind;
import org.jibiao.model.field.ProjectField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finding, replacing, going to and changing many at once, by keyboard alone in the whole window. */
class FindJourneyTest {

    @TempDir
    Path folder;

    private OpenWindow open() throws IOException {
        OpenWindow window = new OpenWindow(Files.createDirectories(folder.resolve("library")), 1366, 768);
        window.give("file.example");
        return window;
    }

    private static Declaration declaration(OpenWindow window) {
        return window.session().book().declarations().getFirst();
    }

    private static String state(OpenWindow window) {
        return ((Label) window.node("find-state")).getText();
    }

    @Test
    void enterAndF3GoFromHitToHitAndEscLeadsBackToThePage() throws IOException {
        try (OpenWindow window = open()) {
            window.doOnScreen(() -> window.session()
                    .place()
                    .go(declaration(window)
                            .projects()
                            .getFirst()
                            .indicators()
                            .getFirst()
                            .ref()));
            window.give("find.show");
            window.type("满意度");
            String all = state(window);
            assertTrue(all.matches("\\d+ 处"), all);
            int count = Integer.parseInt(all.substring(0, all.indexOf(' ')));
            assertTrue(count > 1, all);
            for (int hit = 0; hit < count; hit++) {
                window.press(KeyCode.ENTER);
                assertTrue(
                        window.session()
                                .book()
                                .text(new org.jibiao.model.Place(
                                        window.session().place().ref(),
                                        window.session().place().field().orElseThrow()))
                                .contains("满意度"),
                        state(window));
            }
            window.press(KeyCode.ENTER);
            String last = state(window);
            window.give("find.next");
            window.give("find.previous");
            assertEquals(last, state(window));
            assertEquals(Kind.INDICATOR, window.session().place().ref().kind());
            window.press(KeyCode.ESCAPE);
            assertEquals("cell-editor", window.scene().getFocusOwner().getId());
            assertEquals(null, window.scene().getRoot().lookup("#find-bar"));
        }
    }

    @Test
    void aLongTextIsFoundAndItsCellIsMarkedAndEntered() throws IOException {
        try (OpenWindow window = open()) {
            String goals = declaration(window).projects().get(1).text(ProjectField.PURPOSE);
            window.give("find.show");
            window.type(goals.substring(0, 12));
            window.press(KeyCode.ENTER);
            assertEquals("1/1", state(window));
            assertEquals(
                    declaration(window).projects().get(1).ref(),
                    window.session().place().ref());
            assertEquals(
                    1, window.scene().getRoot().lookupAll(".form-cell.here").size());
            window.press(KeyCode.ESCAPE);
            assertEquals("field-purpose", window.scene().getFocusOwner().getId());
        }
    }

    @Test
    void whatIsNotThereIsSaidAndWhatWasLookedForIsKept() throws IOException {
        try (OpenWindow window = open()) {
            window.give("find.show");
            window.type("没有这样的话");
            window.press(KeyCode.ENTER);
            assertEquals("没有找到", state(window));
            window.press(KeyCode.ESCAPE);
            window.give("find.show");
            assertEquals("没有这样的话", window.typed());
        }
    }
}
