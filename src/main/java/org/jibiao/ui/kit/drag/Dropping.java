package org.jibiao.ui.kit.drag;

import org.jibiao.model.Position;

/** Puts a template that was dropped into the book. */
@FunctionalInterface
public interface Dropping {

    /** Wishes {@code what} at {@code wish}; an indicator of another class goes to its own instead. */
    void drop(TemplateDrag what, Position wish);
}
