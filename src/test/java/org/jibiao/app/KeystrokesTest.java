package org.jibiao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jibiao.model.Project;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.ui.kit.ScreenFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A project of nine indicators from an empty library to its pages, by keys alone and through the real dialogs. Counted is
 * every key but those of the texts themselves.
 */
class KeystrokesTest {

    private static final int BOUND = 60;
    private static final List<String> VALUES =
            List.of(">=330件", "不低于95%", "100%", "<=1500元/件", ">=420万元", "大于等于86%", "≥40%", "健全", "≥92％");

    @TempDir
    private Path folder;

    private int strokes;

    @Test
    void aProjectOfNineIndicatorsTakesFewKeysBeyondItsTexts() throws IOException {
        try (OpenWindow window =
                OpenWindow.withDialogs(Files.createDirectories(folder.resolve("library")), 1366, 768)) {
            press(window, KeyCode.N, "Ctrl");
            type(window, "清河县司法局");
            press(window, KeyCode.ENTER, "");
            press(window, KeyCode.T, "Ctrl");
            type(window, "法律援助办案补贴");
            press(window, KeyCode.ENTER, "");
            fillBlanks(window);
            press(window, KeyCode.DIGIT1, "Ctrl");
            press(window, KeyCode.TAB, "");
            press(window, KeyCode.TAB, "");
            for (String value : VALUES) {
                type(window, value);
                press(window, KeyCode.ENTER, "");
            }
            press(window, KeyCode.HOME, "Ctrl");
            press(window, KeyCode.HOME, "");
            for (int field = 0; field < 20 && !focus(window).equals("field-code"); field++) {
                press(window, KeyCode.TAB, "Shift");
            }
            type(window, "13059927P0031500A0127");
            press(window, KeyCode.TAB, "");
            press(window, KeyCode.V, "Ctrl Shift");
            Project made =
                    window.session().book().declarations().getFirst().projects().getFirst();
            assertEquals("13059927P0031500A0127", made.text(ProjectField.CODE));
            assertEquals("480000.00", made.text(ProjectField.TOTAL));
            assertEquals(
                    List.of("≥330件", "≥95%", "100%", "≤1500元/件", "≥420万元", "≥86%", "≥40%", "健全", "≥92%"),
                    made.indicators().stream()
                            .map(each -> each.text(IndicatorField.VALUE))
                            .toList());
            assertTrue(((Label) window.node("preview-page")).getText().startsWith("1 / "));
            System.out.println("a project of nine indicators: " + strokes + " keys beyond its texts");
            assertTrue(strokes < BOUND, "keys: " + strokes);
        }
    }

    private void fillBlanks(OpenWindow window) {
        List<String> blanks = List.of("320", "1500", "95", "400", "85", "90");
        for (String blank : blanks) {
            type(window, blank);
            press(window, blank.equals(blanks.getLast()) ? KeyCode.ENTER : KeyCode.TAB, "");
        }
    }

    /** The window on top: a dialog if there is one. */
    private static Scene top(OpenWindow window) {
        return ScreenFixture.onScreen(() -> Window.getWindows().stream()
                .filter(each -> each instanceof Stage && each.isShowing())
                .map(Window::getScene)
                .reduce(window.scene(), (below, above) -> above));
    }

    private static String focus(OpenWindow window) {
        return ScreenFixture.onScreen(
                () -> Stream.<Node>iterate(top(window).getFocusOwner(), node -> node != null, Node::getParent)
                        .map(Node::getId)
                        .filter(id -> id != null)
                        .findFirst()
                        .orElse(""));
    }

    private void press(OpenWindow window, KeyCode code, String with) {
        strokes++;
        boolean shift = with.contains("Shift");
        boolean control = with.contains("Ctrl");
        send(window, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false));
        send(window, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, shift, control, false, false));
    }

    private static void type(OpenWindow window, String text) {
        text.codePoints()
                .mapToObj(Character::toString)
                .forEach(key -> send(
                        window,
                        new KeyEvent(KeyEvent.KEY_TYPED, key, "", KeyCode.UNDEFINED, false, false, false, false)));
    }

    /** Does not wait for the end of what the key sets off: a dialog ends only with later keys. */
    private static void send(OpenWindow window, KeyEvent event) {
        Scene scene = top(window);
        Platform.runLater(() -> {
            Node focus = scene.getFocusOwner();
            Event.fireEvent(focus == null ? scene.getRoot() : focus, event);
        });
        WaitForAsyncUtils.waitForFxEvents();
        window.settle();
    }
}
