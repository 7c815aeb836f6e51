package org.jibiao.ui.tree;

import java.util.Optional;
import org.jibiao.model.Element;
import org.jibiao.model.Position;
import org.jibiao.model.Ref;

/**
 * Where elements that are dragged over a line of the tree would go.
 *
 * @param where how the line is marked
 * @param parent what holds them then
 * @param to their place there, empty for indicators that go each to its class
 * @param like whose class indicators take, empty if they keep theirs
 * @param word where they go, in words, {@code ""} among their like
 */
record Landing(Where where, Ref parent, Optional<Position> to, Optional<Element> like, String word) {

    /** Where the mark stands. */
    enum Where {
        BEFORE("drop-before"),
        AFTER("drop-after"),
        INTO("drop-into");

        private final String style;

        Where(String style) {
            this.style = style;
        }

        /** The style class of a line that is marked so. */
        String style() {
            return style;
        }
    }
}
