package org.jibiao.ui.shell;

import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Escape leaves a screen that has a button for it, wherever on it the focus is. */
final class EscapeKey {

    private EscapeKey() {}

    /** For whatever is shown in {@code middle} from now on. */
    static void leaves(Parent middle) {
        middle.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && keepsItForNothing(event)) {
                way(middle).ifPresent(button -> {
                    event.consume();
                    button.fire();
                });
            }
        });
    }

    /** Lists and menus keep the key for themselves, even where nothing in them is edited or open. */
    private static boolean keepsItForNothing(KeyEvent event) {
        return switch (event.getTarget()) {
            case ListView<?> list -> true;
            case TableView<?> table -> true;
            case MenuButton menu -> !menu.isShowing();
            default -> false;
        };
    }

    private static Optional<Button> way(Parent middle) {
        return middle.lookupAll(".button").stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(Button::isCancelButton)
                .findFirst();
    }
}
