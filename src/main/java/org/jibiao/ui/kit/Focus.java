package org.jibiao.ui.kit;

import javafx.scene.Node;
import javafx.scene.Parent;

/** Moves the caret into forms. */
public final class Focus {

    private Focus() {}

    /** Into the first control of {@code content} that takes it; false if there is none. */
    public static boolean enter(Node content) {
        if (content.isFocusTraversable() && !content.isDisabled() && content.isVisible()) {
            content.requestFocus();
            return true;
        }
        return content instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(Focus::enter);
    }

    /** True if there is a control to enter. */
    public static boolean canEnter(Node content) {
        return content.isFocusTraversable() && !content.isDisabled() && content.isVisible()
                || content instanceof Parent parent
                        && parent.getChildrenUnmodifiable().stream().anyMatch(Focus::canEnter);
    }
}
