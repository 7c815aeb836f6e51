package org.jibiao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.jibiao.ui.kit.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComfortTest {

    @TempDir
    private Path folder;

    private OpenWindow open() throws IOException {
        return new OpenWindow(Files.createDirectories(folder.resolve("library")), 1366, 768);
    }

    @Test
    void oneHintAStartThreeInAllThenNeverAgain() throws IOException {
        for (int start = 1; start <= 3; start++) {
            try (OpenWindow window = open()) {
                window.give("file.example");
                assertTrue(window.node("hint-bar").isVisible());
                assertTrue(hint(window).startsWith("提示 " + start + "/3"));
                window.doOnScreen(((Button) window.node("hint-known"))::fire);
                assertFalse(window.node("hint-bar").isVisible());
            }
        }
        try (OpenWindow window = open()) {
            assertFalse(window.node("hint-bar").isVisible());
        }
    }

    @Test
    void hintsCanBePutAwayForGood() throws IOException {
        try (OpenWindow window = open()) {
            assertFalse(window.node("hint-bar").isVisible());
            window.give("file.example");
            window.picture("36-hint");
            window.doOnScreen(((Button) window.node("hint-never"))::fire);
        }
        try (OpenWindow window = open()) {
            assertFalse(window.node("hint-bar").isVisible());
        }
    }

    private static String hint(OpenWindow window) {
        return ((Label) window.node("hint-bar").lookup(".label")).getText();
    }

    @Test
    void thePageOfTheKeysListsEveryCommandThatHasOne() throws IOException {
        try (OpenWindow window = open()) {
            window.give("help.keys");
            window.picture("37-keys");
            List<String> shown = window.node("help").lookupAll(".label").stream()
                    .map(Label.class::cast)
                    .map(Label::getText)
                    .toList();
            String missing = window.wiring().commands().all().stream()
                    .filter(command -> !command.key().isEmpty())
                    .filter(command -> !shown.contains(command.keyText()) || !shown.contains(command.label()))
                    .map(Command::id)
                    .collect(Collectors.joining(" "));
            assertEquals("", missing);
        }
    }
}
