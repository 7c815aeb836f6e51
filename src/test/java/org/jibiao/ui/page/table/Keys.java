package org.jibiao.ui.page.table;

import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.jibiao.ui.kit.ScreenFixture;

/** Keys, and the texts of an input method, as the node with the focus gets them. */
record Keys(ScreenFixture screen) {

    private void send(Event event) {
        ScreenFixture.doOnScreen(() -> Event.fireEvent(screen.scene().getFocusOwner(), event));
        ScreenFixture.doOnScreen(() -> {});
    }

    Keys press(KeyCode... codes) {
        for (KeyCode code : codes) {
            send(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        }
        return this;
    }

    Keys type(String text) {
        text.codePoints()
                .mapToObj(Character::toString)
                .forEach(key ->
                        send(new KeyEvent(KeyEvent.KEY_TYPED, key, "", KeyCode.UNDEFINED, false, false, false, false)));
        return this;
    }

    /** The input method shows each of {@code texts} after the other, underlined, as its candidates change. */
    Keys compose(String... texts) {
        for (String text : texts) {
            List<InputMethodTextRun> runs = text.isEmpty()
                    ? List.of()
                    : List.of(new InputMethodTextRun(text, InputMethodHighlight.UNSELECTED_RAW));
            send(new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, "", text.length()));
        }
        return this;
    }

    /** The input method hands over a text and begins anew. */
    Keys confirm(String text) {
        send(new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, List.of(), text, 0));
        return this;
    }

    /** What is offered under the cell, if anything is. */
    static Optional<Node> popup() {
        return ScreenFixture.onScreen(() -> Window.getWindows().stream()
                .filter(Window::isShowing)
                .map(window -> window.getScene().getRoot().lookup("#suggestions"))
                .filter(node -> node != null)
                .findFirst());
    }

    /** The texts of the table that have less room than they need. */
    static List<String> cut(ScreenFixture screen) {
        return ScreenFixture.onScreen(() -> screen.scene().getRoot().lookupAll(".grid-cell").stream()
                .filter(Node::isVisible)
                .map(Label.class::cast)
                .filter(cell -> cell.prefHeight(cell.getWidth()) > cell.getHeight() + 1)
                .map(Label::getText)
                .toList());
    }
}
