package org.jibiao.ui.kit.pick;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * Something to take or leave, with a check box.
 *
 * @param what it is
 * @param text how it reads
 * @param more what else there is to know, in smaller print; {@code ""} if nothing
 * @param possible false if there is nothing to take, only to read
 */
public record Pick<T>(T what, String text, String more, boolean possible, BooleanProperty taken) {

    /** One that can be taken. */
    public static <T> Pick<T> of(T what, String text, String more, boolean taken) {
        return new Pick<>(what, text, more, true, new SimpleBooleanProperty(taken));
    }

    /** One to read only. */
    public static <T> Pick<T> told(T what, String text, String more) {
        return new Pick<>(what, text, more, false, new SimpleBooleanProperty(false));
    }

    /** Takes it if it was left, leaves it if it was taken. */
    public void toggle() {
        if (possible) {
            taken.set(!taken.get());
        }
    }
}
