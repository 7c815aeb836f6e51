package org.jibiao.ui.kit.form;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

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

    /** A small one beside a text, reached by the mouse only because keys do the same; {@code tip} says what it does. */
    public static Button quiet(String text, String tip, Runnable deed) {
        Button button = new Button(text);
        button.getStyleClass().addAll(Styles.FLAT, Styles.SMALL, "quiet-button");
        button.setTooltip(new Tooltip(tip));
        button.setAccessibleText(tip);
        button.setFocusTraversable(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> deed.run());
        return button;
    }
}
