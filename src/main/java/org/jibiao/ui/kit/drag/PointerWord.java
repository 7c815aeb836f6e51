package org.jibiao.ui.kit.drag;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.stage.Popup;

/** A word that goes along beside the pointer. */
final class PointerWord {

    private static final double RIGHT = 16;
    private static final double BELOW = 14;

    private final Popup popup = new Popup();
    private final Label label = new Label();
    private double x;
    private double y;

    PointerWord() {
        label.getStyleClass().add("pointer-word");
        label.setMouseTransparent(true);
        popup.setAutoFix(false);
        popup.setHideOnEscape(false);
        popup.getContent().add(label);
    }

    /** The pointer is here on the screen. */
    void moveTo(double screenX, double screenY) {
        x = screenX + RIGHT;
        y = screenY + BELOW;
        if (popup.isShowing()) {
            popup.setAnchorX(x);
            popup.setAnchorY(y);
        }
    }

    /** Says {@code text}, or nothing for {@code ""}; {@code forbidden} if nothing can be done here. */
    void say(String text, boolean forbidden, Node owner) {
        label.setText(forbidden ? "⊘ " + text : text);
        label.getStyleClass().remove("forbidden");
        if (forbidden) {
            label.getStyleClass().add("forbidden");
        }
        if (text.isEmpty()) {
            popup.hide();
        } else if (!popup.isShowing() && owner.getScene() != null) {
            label.setStyle(owner.getScene().getRoot().getStyle());
            popup.show(owner.getScene().getWindow(), x, y);
        }
    }

    void hide() {
        popup.hide();
    }
}
