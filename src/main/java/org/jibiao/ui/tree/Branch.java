package org.jibiao.ui.tree;

import java.util.List;
import java.util.Optional;
import org.jibiao.model.Ref;

/**
 * A line of the tree.
 *
 * @param key what it is, stable while its label changes
 * @param label what is read
 * @param badge short figure at the right, {@code ""} for none
 * @param ref the element it leads to, empty for a heading
 * @param below the lines under it
 */
record Branch(String key, String label, String badge, Optional<Ref> ref, List<Branch> below) {

    /** The element the line stands for, empty for a heading. */
    Optional<Ref> element() {
        return ref.filter(each -> key.equals(each.id().toString()));
    }
}
