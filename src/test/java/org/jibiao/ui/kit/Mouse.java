package org.jibiao.ui.kit;

import javafx.event.EventType;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Events of the first button of a mouse, for nodes to be fired at. */
public final class Mouse {

    private Mouse() {}

    /** At this point of the scene, one click; the button is down unless it is released, and the mouse did not move. */
    public static MouseEvent at(EventType<MouseEvent> type, double x, double y) {
        return at(type, x, y, 1, false, true);
    }

    /** The same after so many {@code clicks}, with or without Shift; {@code still} if the mouse did not move since. */
    public static MouseEvent at(
            EventType<MouseEvent> type, double x, double y, int clicks, boolean shift, boolean still) {
        boolean down = type != MouseEvent.MOUSE_RELEASED;
        return new MouseEvent(
                type,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                clicks,
                shift,
                false,
                false,
                false,
                down,
                false,
                false,
                false,
                false,
                still,
                null);
    }
}
