package org.jibiao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.jibiao.ui.kit.CurrentPlace;
import org.jibiao.ui.kit.ScreenFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window on the smallest screen at 150 %. */
class NarrowWindowTest {

    private static final double LEAST_PAGE = 600;

    @TempDir
    private Path folder;

    private OpenWindow open() throws IOException {
        OpenWindow window = new OpenWindow(Files.createDirectories(folder.resolve("library")), 911, 512);
        window.give("file.example");
        return window;
    }

    private static CurrentPlace.Spot spot(OpenWindow window) {
        return ScreenFixture.onScreen(
                () -> window.session().place().spotProperty().get());
    }

    private static boolean shows(OpenWindow window, String id) {
        return ScreenFixture.onScreen(() -> window.scene().getRoot().lookup("#" + id) != null);
    }

    private static double width(OpenWindow window, String id) {
        return ScreenFixture.onScreen(() -> ((Region) window.node(id)).getWidth());
    }

    @Test
    void theInspectorTakesThePlaceOfTheTreeAndGivesItBack() throws IOException {
        try (OpenWindow window = open()) {
            assertTrue(shows(window, "tree-filter"));
            window.give("check.show");
            assertFalse(shows(window, "tree-filter"));
            assertTrue(width(window, "project-page") > LEAST_PAGE);
            window.give("view.inspector");
            assertTrue(shows(window, "tree-filter"));
            assertFalse(shows(window, "inspector"));
        }
    }

    @Test
    void whoIsInTheTreeStaysWhereHeIs() throws IOException {
        try (OpenWindow window = open()) {
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.DOWN);
            CurrentPlace.Spot before = spot(window);
            window.give("check.show");
            assertFalse(shows(window, "tree-filter"));
            assertEquals(before, spot(window));
        }
    }

    @Test
    void theTreeComesBackForWhoWantsIt() throws IOException {
        try (OpenWindow window = open()) {
            window.give("template.show");
            assertFalse(shows(window, "tree-filter"));
            window.doOnScreen(() -> window.wiring().main().find());
            assertTrue(ScreenFixture.onScreen(() -> window.node("tree-filter").isFocused()));
        }
    }

    @Test
    void nothingOfAScreenIsOutsideTheWindow() throws IOException {
        try (OpenWindow window = open()) {
            window.give("find.replace");
            assertInside(window, window.node("replace-close"));
            window.give("check.rules");
            assertInside(window, window.node("rules-close"));
            assertInside(window, window.node("rule-detail"));
            window.give("file.inbox");
            assertInside(window, window.node("inbox-close"));
            assertInside(window, window.node("inbox-list"));
        }
    }

    private static void assertInside(OpenWindow window, Node node) {
        boolean inside = ScreenFixture.onScreen(() -> {
            window.scene().getRoot().applyCss();
            window.scene().getRoot().layout();
            var bounds = node.localToScene(node.getLayoutBounds());
            return bounds.getMinX() >= 0
                    && bounds.getMinY() >= 0
                    && bounds.getMaxX() <= window.scene().getWidth() + 0.5
                    && bounds.getMaxY() <= window.scene().getHeight() + 0.5;
        });
        assertTrue(inside, node.getId());
    }
}
