package org.jibiao.app;

import java.util.List;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;

/** Sends what an input method sends while one types pinyin and picks a candidate. */
final class InputMethod {

    private InputMethod() {}

    /** Shows text that is not decided yet. */
    static void compose(OpenWindow window, String text) {
        send(window, List.of(new InputMethodTextRun(text, InputMethodHighlight.UNSELECTED_RAW)), "");
    }

    /** Puts the chosen candidate into the text. */
    static void commit(OpenWindow window, String text) {
        send(window, List.of(), text);
    }

    private static void send(OpenWindow window, List<InputMethodTextRun> composed, String committed) {
        window.doOnScreen(() -> {
            InputMethodEvent event =
                    new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, composed, committed, 0);
            javafx.event.Event.fireEvent(window.scene().getFocusOwner(), event);
        });
    }
}
