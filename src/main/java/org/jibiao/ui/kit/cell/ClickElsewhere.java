package org.jibiao.ui.kit.cell;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;

/** Tells when the mouse is pressed anywhere but on a cell, on what takes no focus too, so that nothing typed is lost. */
public final class ClickElsewhere {

    private final Node cell;
    private final Runnable pressed;
    private final EventHandler<MouseEvent> filter = this::look;

    /** {@code pressed} is run before whatever the press does, as long as {@code cell} is on the screen. */
    public ClickElsewhere(Node cell, Runnable pressed) {
        this.cell = cell;
        this.pressed = pressed;
    }

    /** Listens in another scene, or in none. */
    public void move(Scene before, Scene now) {
        if (before != null) {
            before.removeEventFilter(MouseEvent.MOUSE_PRESSED, filter);
        }
        if (now != null) {
            now.addEventFilter(MouseEvent.MOUSE_PRESSED, filter);
        }
    }

    private void look(MouseEvent event) {
        Node step = event.getTarget() instanceof Node node ? node : null;
        while (step != null && step != cell) {
            step = step.getParent();
        }
        if (step == null) {
            pressed.run();
        }
    }
}
