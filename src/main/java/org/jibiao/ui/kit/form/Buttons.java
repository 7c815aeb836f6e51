package org.jibiao.ui.kit.form;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/** Buttons, and the lines they stand in. */
public final class Buttons {

    private static final double GAP = 8;

    private Buttons() {}

    /** A button that does {@code deed}. */
    public static Button of(String text, String id, Runnable deed) {
        Button button = new Button(text);
        button.setId(id);
        button.setOnAction(event -> deed.run());
        return button;
    }

    /** {@code nodes} side by side at half height. */
    public static HBox line(Node... nodes) {
        HBox line = new HBox(GAP, nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
