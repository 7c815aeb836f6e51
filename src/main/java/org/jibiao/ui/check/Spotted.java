package org.jibiao.ui.check;

import java.util.Optional;
import org.jibiao.check.Finding;
import org.jibiao.model.Ref;

/**
 * A finding with where it belongs.
 *
 * @param reason why a user lets it stand, empty if it counts
 * @param declaration in which declaration
 * @param page on whose page it shows: a project, the department goals, or the declaration itself
 * @param at a number that is greater for what is read later on the same page
 */
record Spotted(Finding finding, Optional<String> reason, Ref declaration, Ref page, long at) {

    boolean isOpen() {
        return reason.isEmpty();
    }
}
