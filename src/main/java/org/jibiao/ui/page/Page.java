package org.jibiao.ui.page;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jibiao.ui.kit.CurrentPlace;
import org.jibiao.ui.kit.FieldCell;
import org.jibiao.ui.kit.Preferences;

/** What stands in the middle of the window for one element. */
interface Page {

    Node node();

    /** Follows the book. */
    void refresh();

    /** What checks found is shown in the cells of tables; single cells follow by themselves. */
    default void showMarks() {}

    /** Column widths that are dragged in its tables come back the next time a page of the form is shown. */
    default void keepWidths(Preferences preferences) {}

    /** The columns of its tables are as wide as on paper again. */
    default void resetWidths() {}

    /** Goes to a spot of the page; the node that shows it, to be scrolled to. */
    Optional<Node> show(CurrentPlace.Spot spot);

    /** Commits what is being typed. */
    void commit();

    /** Commits every field cell below {@code parent}. */
    static void commitCells(Parent parent) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child instanceof FieldCell cell) {
                cell.commit();
            } else if (child instanceof Parent below) {
                commitCells(below);
            }
        }
    }
}
