package org.jibiao.ui.shell;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A box over the window, no higher than the window has room for; a press beside it takes it away. */
final class BoxOver {

    private static final double ABOVE = 80;
    private static final double BELOW = 40;

    private BoxOver() {}

    /** Puts it there; {@code content} is handed what takes it away again and gives the focus back. */
    static void open(StackPane window, Function<Runnable, Region> content) {
        Node focus = window.getScene() == null ? window : window.getScene().getFocusOwner();
        StackPane veil = new StackPane();
        Runnable close = () -> {
            window.getChildren().remove(veil);
            if (focus != null && focus.getScene() != null) {
                focus.requestFocus();
            }
        };
        Region box = content.apply(close);
        box.maxHeightProperty()
                .bind(Bindings.min(box.getMaxHeight(), window.heightProperty().subtract(ABOVE + BELOW)));
        veil.getChildren().add(box);
        veil.getStyleClass().add("veil");
        StackPane.setAlignment(box, Pos.TOP_CENTER);
        StackPane.setMargin(box, new Insets(ABOVE, 0, 0, 0));
        veil.setOnMousePressed(event -> {
            if (event.getTarget() == veil) {
                close.run();
            }
        });
        window.getChildren().add(veil);
    }
}
