package org.jibiao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.ui.kit.ScreenFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The preview in the whole window, by keys and by its bars. */
class PreviewTest {

    @TempDir
    Path folder;

    private OpenWindow open() throws IOException {
        OpenWindow window = new OpenWindow(Files.createDirectories(folder.resolve("library")), 1366, 768);
        window.give("file.example");
        window.press(KeyCode.V, "Ctrl Shift");
        return window;
    }

    private static String text(OpenWindow window, String id) {
        return ((Label) window.node(id)).getText();
    }

    private static boolean isThere(OpenWindow window, String id) {
        return ScreenFixture.onScreen(() -> window.scene().getRoot().lookup("#" + id) != null);
    }

    private static void toggle(OpenWindow window, String id) {
        ToggleButton button = (ToggleButton) window.node(id);
        window.doOnScreen(button::fire);
    }

    private static void choose(OpenWindow window, String form) {
        @SuppressWarnings("unchecked")
        ComboBox<FormSpec> box = (ComboBox<FormSpec>) window.node("preview-form");
        window.doOnScreen(() -> box.setValue(box.getItems().stream()
                .filter(each -> each.id().equals(form))
                .findFirst()
                .orElseThrow()));
    }

    private static int pages(OpenWindow window) {
        String text = text(window, "preview-page");
        return Integer.parseInt(text.substring(text.indexOf('/') + 2));
    }

    @Test
    void aKeyOpensItAndEscapeLeadsBack() throws IOException {
        try (OpenWindow window = open()) {
            assertTrue(isThere(window, "preview"));
            assertTrue(text(window, "preview-page").startsWith("1 / "));
            window.press(KeyCode.ESCAPE);
            assertFalse(isThere(window, "preview"));
            assertTrue(isThere(window, "page-area"));
        }
    }

    @Test
    void keysTurnThePagesOfTheWholeDeclaration() throws IOException {
        try (OpenWindow window = open()) {
            toggle(window, "preview-all");
            int pages = pages(window);
            assertTrue(pages > 5, "pages: " + pages);
            assertFalse(text(window, "preview-page").startsWith("1 / "), "begins with the project");
            window.press(KeyCode.HOME);
            window.press(KeyCode.PAGE_DOWN);
            window.press(KeyCode.PAGE_DOWN);
            assertEquals("3 / " + pages, text(window, "preview-page"));
            window.press(KeyCode.PAGE_UP);
            assertEquals("2 / " + pages, text(window, "preview-page"));
            window.press(KeyCode.END);
            assertEquals(pages + " / " + pages, text(window, "preview-page"));
            window.press(KeyCode.HOME);
            assertEquals("1 / " + pages, text(window, "preview-page"));
        }
    }

    @Test
    void anotherFormIsShownAtOnceAndTellsWhatItTook() throws IOException {
        try (OpenWindow window = open()) {
            assertFalse(window.node("preview-steps").isVisible());
            choose(window, "sichuan-2024");
            assertEquals("1 / 1", text(window, "preview-page"));
            assertTrue(window.node("preview-steps").isVisible());
            choose(window, "hebei-2021");
            assertFalse(window.node("preview-steps").isVisible());
        }
    }

    @Test
    void keysMakeThePagesLargerAndSmaller() throws IOException {
        try (OpenWindow window = open()) {
            String fitting = text(window, "preview-zoom");
            toggle(window, "preview-whole");
            String whole = text(window, "preview-zoom");
            assertTrue(percent(whole) < percent(fitting), whole + " < " + fitting);
            window.press(KeyCode.EQUALS, "Ctrl");
            assertTrue(percent(text(window, "preview-zoom")) > percent(whole));
            window.press(KeyCode.MINUS, "Ctrl");
            window.press(KeyCode.DIGIT0, "Ctrl");
            assertEquals(fitting, text(window, "preview-zoom"));
        }
    }

    private static int percent(String text) {
        return Integer.parseInt(text.replace("%", ""));
    }

    @Test
    void thePageStaysWhenTheCopyChanges() throws IOException {
        try (OpenWindow window = open()) {
            toggle(window, "preview-all");
            window.press(KeyCode.HOME);
            window.press(KeyCode.PAGE_DOWN);
            toggle(window, "preview-public");
            assertTrue(text(window, "preview-page").startsWith("2 / "));
        }
    }
}
