package org.jibiao.ui.find;

import atlantafx.base.theme.Styles;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The lines over a list of proposals. */
final class Strips {

    private Strips() {}

    /** The title of the screen, the button that names the deed, the way back. */
    static HBox title(String title, Button deed, Button back) {
        Label name = new Label(title);
        name.getStyleClass().add("screen-title");
        Label key = new Label("Ctrl+回车");
        key.getStyleClass().add("hint");
        deed.getStyleClass().add(Styles.ACCENT);
        return of(name, gap(), key, deed, back);
    }

    /** How much was found, and buttons that take all of it or nothing. */
    static HBox counts(String id, ObservableValue<String> state, Choices choices) {
        Label told = new Label();
        told.setId(id + "-state");
        told.textProperty().bind(state);
        Label keys = new Label("空格 勾选或取消　回车 看这一处");
        keys.getStyleClass().add("hint");
        return of(
                told,
                gap(),
                keys,
                small(id + "-all", "全选", () -> choices.take(choices.all(), true)),
                small(id + "-none", "全不选", () -> choices.take(choices.all(), false)),
                FindBar.toggle(id + "-collapsed", "只列项目", "一个项目一行，整个勾选或取消", choices.collapsedProperty()));
    }

    private static Button small(String id, String label, Runnable run) {
        Button button = new Button(label);
        button.setId(id);
        button.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> run.run());
        return button;
    }

    /** A text field that takes what width there is. */
    static TextField field(String id, String prompt, StringProperty value) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    /** Nodes beside each other, none of their words cut. */
    static HBox of(Node... nodes) {
        HBox line = new HBox(8, nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        for (Node node : nodes) {
            if (node instanceof Label label) {
                label.setMinWidth(Region.USE_PREF_SIZE);
            }
        }
        return line;
    }

    /** Nodes beside each other, going on in a new line where there is no room. */
    static FlowPane wrapped(Node... nodes) {
        FlowPane lines = new FlowPane(8, 6, nodes);
        lines.setAlignment(Pos.CENTER_LEFT);
        return lines;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
