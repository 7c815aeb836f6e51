package org.jibiao.check.words;

import java.util.Set;

/**
 * A line of business (业务线), such as 法律援助, by its words.
 *
 * @param key stable name in the data files, {@code legal-aid}
 * @param name as a user calls it
 * @param terms words of its own; a text with one of them speaks of it
 * @param words that belong to it, but to others as well
 * @param measured words of indicators that measure it; its terms do too
 * @param related keys of the lines that may be named beside it without being out of place
 * @param served whom it serves
 */
public record BusinessLine(
        String key, String name, WordSet terms, WordSet words, WordSet measured, Set<String> related, WordSet served) {

    public BusinessLine {
        related = Set.copyOf(related);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BusinessLine that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /** True if it is often only a place or a background, so that a goal may name it without measuring it. */
    public boolean isBackground() {
        return measured.has("*");
    }

    /** True if it is about what all others do as well: 消防, 统计. */
    private boolean isEverywhere() {
        return related.contains("*");
    }

    /** True if {@code text} of indicators measures it. */
    public boolean isMeasuredBy(String text) {
        return isBackground() || terms.isIn(text) || measured.isIn(text);
    }

    /** True if a row of {@code other} is not out of place in a project of this one. */
    public boolean goesWith(BusinessLine other) {
        return isBackground()
                || isEverywhere()
                || other.isEverywhere()
                || key.equals(other.key)
                || related.contains(other.key)
                || other.related.contains(key);
    }
}
