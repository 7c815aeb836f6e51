package org.jibiao.ui.check.rules;

import java.util.Optional;
import org.jibiao.check.pack.PackFolder.Own;
import org.jibiao.check.pack.RulePack;

/**
 * A rule pack of the list.
 *
 * @param own with its file; empty for the rules that come with the program, which nobody changes
 */
public record PackRow(Optional<Own> own, RulePack pack) {

    /** The rules that come with the program. */
    static final PackRow BUILT_IN = new PackRow(Optional.empty(), RulePack.builtIn());

    static PackRow of(Own own) {
        return new PackRow(Optional.of(own), own.pack());
    }

    /** True if it may be changed. */
    public boolean isOwn() {
        return own.isPresent();
    }

    /** True if it lies in the same file. */
    boolean isSame(PackRow other) {
        return own.map(Own::file).equals(other.own.map(Own::file));
    }

    /** How many rules apply. */
    long active() {
        return pack.rules().values().stream().filter(rule -> rule.weight().on()).count();
    }
}
