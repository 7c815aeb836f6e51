package org.jibiao.ui.kit;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;

/**
 * Something a user can tell the program to do: one list of them feeds menus, toolbar, command box, shortcuts and tests.
 *
 * @param id stable name, {@code edit.undo}
 * @param label what the user reads, names the deed: {@code 撤销}
 * @param key as JavaFX writes it, {@code Shortcut+Z}; {@code ""} for none
 * @param enabled when it can be given
 * @param reason why it cannot be given now, {@code ""} if it can or that is plain to see
 * @param run gives it, on the FX thread
 */
public record Command(
        String id,
        String label,
        String key,
        ObservableBooleanValue enabled,
        ObservableStringValue reason,
        Runnable run) {

    /** One that tells no reason. */
    public Command(String id, String label, String key, ObservableBooleanValue enabled, Runnable run) {
        this(id, label, key, enabled, new SimpleStringProperty(""), run);
    }

    /** One that can always be given. */
    public static Command of(String id, String label, String key, Runnable run) {
        return new Command(id, label, key, new SimpleBooleanProperty(true), run);
    }

    /** The key as a user reads it: {@code Ctrl+Shift+P}, {@code ""} if none. */
    public String keyText() {
        return key.replace("Shortcut", "Ctrl")
                .replace("Plus", "+")
                .replace("Minus", "−")
                .replace("Equals", "=")
                .replace("Left", "←")
                .replace("Right", "→")
                .replace("Up", "↑")
                .replace("Down", "↓");
    }
}
