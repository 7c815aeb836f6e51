package org.jibiao.ui.page.table;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Rectangle;

/** A line between two lines of the table, where what is dragged would go, and a word on what else that would change. */
final class InsertionMark {

    private static final double THICK = 2;
    private static final double LEFT = 8;

    private final Rectangle line = new Rectangle();
    private final Label word = new Label();

    InsertionMark() {
        line.getStyleClass().add("insertion-mark");
        word.getStyleClass().add("insertion-word");
        nodes().forEach(node -> {
            node.setManaged(false);
            node.setMouseTransparent(true);
        });
        hide();
    }

    List<Node> nodes() {
        return List.of(line, word);
    }

    void show(double y, double width, String text) {
        line.setX(0);
        line.setY(y - THICK / 2);
        line.setWidth(width);
        line.setHeight(THICK);
        line.setVisible(true);
        word.setVisible(!text.isEmpty());
        word.setText(text);
        word.autosize();
        word.relocate(LEFT, y - word.getHeight() / 2);
    }

    void hide() {
        line.setVisible(false);
        word.setVisible(false);
    }
}
