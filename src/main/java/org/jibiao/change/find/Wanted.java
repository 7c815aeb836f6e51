package org.jibiao.change.find;

import java.util.Set;

/**
 * What is looked for. Without rules full-width letters, digits and signs count as their plain twins, {@code ９５％} is
 * {@code 95%}, and capitals as small letters.
 *
 * @param text what the user typed, literally; blank finds nothing
 * @param rules what narrows it
 * @param scope which fields are looked at
 */
public record Wanted(String text, Set<Rule> rules, Scope scope) {

    /** A rule that makes fewer texts fit. */
    public enum Rule {
        /** {@code A} is not {@code a}. */
        CASE,
        /** {@code ９} is not {@code 9}. */
        WIDTH,
        /** Letters and digits do not go on beyond it: {@code 3} is not found in {@code 30} or {@code 3.5}. */
        WORD,
        /** It must be all of a text, but for white space round it. */
        CELL
    }

    public Wanted {
        rules = Set.copyOf(rules);
    }

    /** This text in any field, without rules. */
    public static Wanted of(String text) {
        return new Wanted(text, Set.of(), Scope.ALL);
    }

    boolean is(Rule rule) {
        return rules.contains(rule);
    }
}
