package org.jibiao.ui.check;

import java.util.Optional;
import org.jibiao.check.Finding;
import org.jibiao.ui.kit.found.Counts;

/** A line of the list of findings. */
sealed interface Entry {

    /** The finding, empty for a heading. */
    default Optional<Finding> finding() {
        return Optional.empty();
    }

    /**
     * What stands over a group.
     *
     * @param key what the group is of, stable while its title changes
     * @param counts how many stand in it
     * @param open false while they are folded away
     */
    record Heading(String key, String title, Counts counts, boolean open) implements Entry {}

    /**
     * A finding.
     *
     * @param alike how many of the same rule, this one included, can be put right at once
     */
    record Item(Finding found, int alike) implements Entry {
        @Override
        public Optional<Finding> finding() {
            return Optional.of(found);
        }
    }

    /** A finding that a user lets stand, and why. */
    record Let(Finding found, String reason) implements Entry {
        @Override
        public Optional<Finding> finding() {
            return Optional.of(found);
        }
    }
}
