package org.jibiao.ui.kit.cell;

import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * While an input method shows text that is not decided yet, the keys that choose among its candidates are its own: some
 * systems hand them on, and a field would take Enter for the end of the entry, a list the arrows.
 */
public final class Composition {

    private static final Set<KeyCode> CANDIDATE_KEYS = Set.of(
            KeyCode.ENTER,
            KeyCode.TAB,
            KeyCode.ESCAPE,
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.PAGE_UP,
            KeyCode.PAGE_DOWN);

    private boolean open;

    private Composition() {}

    /** Keeps those keys from everything in {@code scene}. */
    public static void keepIn(Scene scene) {
        Composition composition = new Composition();
        scene.addEventFilter(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event -> composition.open = !event.getComposed().isEmpty());
        scene.focusOwnerProperty().addListener((observed, before, now) -> composition.open = false);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (composition.open && CANDIDATE_KEYS.contains(event.getCode())) {
                event.consume();
            }
        });
    }
}
