package org.jibiao.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Moves the caret from cell to cell of a page in printed order, and into forms. */
public final class Focus {

    private Focus() {}

    /** From {@code cell} to the next {@link FieldCell} of its scene, or the one before. */
    public static void move(FieldCell cell, boolean back) {
        if (cell.getScene() == null) {
            return;
        }
        List<FieldCell> cells = new ArrayList<>();
        collect(cell.getScene().getRoot(), cells);
        int next = cells.indexOf(cell) + (back ? -1 : 1);
        if (next >= 0 && next < cells.size()) {
            cells.get(next).edit();
        }
    }

    /** Into the first control of {@code content} that takes it; false if there is none. */
    static boolean enter(Node content) {
        if (content.isFocusTraversable() && !content.isDisabled() && content.isVisible()) {
            content.requestFocus();
            return true;
        }
        return content instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(Focus::enter);
    }

    private static void collect(Node node, List<FieldCell> cells) {
        if (node instanceof FieldCell cell) {
            if (cell.isVisible()) {
                cells.add(cell);
            }
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, cells));
        }
    }
}
