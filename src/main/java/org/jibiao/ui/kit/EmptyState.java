package org.jibiao.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What stands where nothing is yet: one sentence what belongs here, and one button. */
public final class EmptyState extends VBox {

    public EmptyState(String sentence, String deed, Runnable run) {
        super(12);
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.getStyleClass().add("empty-text");
        setAlignment(Pos.CENTER);
        getStyleClass().add("empty-state");
        getChildren().add(label);
        if (!deed.isEmpty()) {
            Button button = new Button(deed);
            button.setOnAction(event -> run.run());
            getChildren().add(button);
        }
    }
}
