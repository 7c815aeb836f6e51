package org.jibiao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jibiao.ui.kit.FieldCell;
import org.jibiao.ui.kit.ScreenFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The measures of the window, in pixels. */
class MeasuresTest {

    @TempDir
    private Path folder;

    private OpenWindow open() throws IOException {
        OpenWindow window = new OpenWindow(Files.createDirectories(folder.resolve("library")), 1366, 768);
        window.give("file.example");
        return window;
    }

    private static double height(OpenWindow window, String selector) {
        return ScreenFixture.onScreen(() -> ((Region) window.scene().getRoot().lookup(selector)).getHeight());
    }

    @Test
    void barsAndRowsAreAsHighAsDesigned() throws IOException {
        try (OpenWindow window = open()) {
            assertEquals(30, height(window, ".menu-bar"), 1);
            assertEquals(44, height(window, ".tool-bar-line"), 1);
            assertEquals(36, height(window, ".crumbs"), 1);
            assertEquals(36, height(window, "#inspector > .tab-header-area"), 2);
            assertEquals(28, height(window, "#tree-filter"), 1);
            assertEquals(26, height(window, ".tree-cell"), 0.5);
        }
    }

    @Test
    void buttonsAndFieldsAreAsHighAsDesigned() throws IOException {
        try (OpenWindow window = open()) {
            window.give("find.replace");
            assertEquals(28, height(window, "#replace-deed"), 1);
            assertEquals(28, height(window, "#replace-text"), 1);
            assertEquals(28, height(window, "#replace-reach"), 1);
        }
    }

    @Test
    void aCellIsNoHigherThanItsText() throws IOException {
        try (OpenWindow window = open()) {
            window.doOnScreen(() -> window.session()
                    .place()
                    .go(window.session()
                            .book()
                            .declarations()
                            .getFirst()
                            .goals()
                            .ref()));
            double text = height(window, "#goals-page .form-cell .growing-text");
            assertEquals(text, height(window, "#goals-page .form-cell"), 6);
        }
    }

    @Test
    void theArrowOfATreeRowIsOnTheMiddleOfItsText() throws IOException {
        try (OpenWindow window = open()) {
            Node cell = ScreenFixture.onScreen(() -> window.scene().getRoot().lookupAll(".tree-cell").stream()
                    .filter(each ->
                            each.lookup(".tree-disclosure-node > .arrow") != null && each.lookup(".branch") != null)
                    .findFirst()
                    .orElseThrow());
            assertEquals(middle(cell, ".branch-label"), middle(cell, ".tree-disclosure-node > .arrow"), 1.5);
        }
    }

    private static double middle(Node cell, String selector) {
        return ScreenFixture.onScreen(() -> {
            Node node = cell.lookup(selector);
            Bounds bounds = node.localToScene(node.getLayoutBounds());
            return (bounds.getMinY() + bounds.getMaxY()) / 2;
        });
    }

    @Test
    void theCellOneTypesIntoHasAFrame() throws IOException {
        try (OpenWindow window = open()) {
            FieldCell cell = ScreenFixture.onScreen(
                    () -> (FieldCell) window.scene().getRoot().lookup(".form-cell"));
            window.doOnScreen(cell::edit);
            assertTrue(ScreenFixture.onScreen(() -> {
                cell.applyCss();
                return cell.getBorder().getStrokes().stream()
                        .allMatch(each -> each.getWidths().getTop() == 2
                                && each.getWidths().getLeft() == 2);
            }));
        }
    }
}
