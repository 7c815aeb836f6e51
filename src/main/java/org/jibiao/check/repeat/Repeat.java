package org.jibiao.check.repeat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A text and where it stands again, word for word or nearly.
 *
 * @param original where it stands first: in the earliest year, and there in the order of the library
 * @param copies the other places, at least one
 */
public record Repeat(Paragraph original, List<Paragraph> copies) {

    /** Between what a text was copied. */
    public enum Across {
        DEPARTMENTS("跨部门"),
        YEARS("跨年度"),
        PROJECTS("跨项目");

        private final String label;

        Across(String label) {
            this.label = label;
        }

        /** What a user calls it. */
        public String label() {
            return label;
        }
    }

    /** How much of the original a copy has kept. */
    public enum Kept {
        ALL("一字不差"),
        WORDS("只有数字不同"),
        MOST("略有改动");

        private final String label;

        Kept(String label) {
            this.label = label;
        }

        /** What a user calls it. */
        public String label() {
            return label;
        }
    }

    public Repeat {
        copies = List.copyOf(copies);
    }

    /** All places, the original first. */
    public Stream<Paragraph> paragraphs() {
        return Stream.concat(Stream.of(original), copies.stream());
    }

    /** Between what it was copied; projects of the same name in another year or department are not other projects. */
    public Set<Across> across() {
        Set<Across> across = EnumSet.noneOf(Across.class);
        if (differ(Paragraph.Owner::department)) {
            across.add(Across.DEPARTMENTS);
        }
        if (differ(Paragraph.Owner::year)) {
            across.add(Across.YEARS);
        }
        if (differ(owner -> Numberless.of(owner.project()))) {
            across.add(Across.PROJECTS);
        }
        return across;
    }

    private boolean differ(Function<Paragraph.Owner, String> part) {
        return paragraphs().map(Paragraph::owner).map(part).distinct().count() > 1;
    }

    /** How much of the original {@code copy} has kept. */
    public Kept kept(Paragraph copy) {
        if (copy.text().equals(original.text())) {
            return Kept.ALL;
        }
        return Numberless.of(copy.text()).equals(Numberless.of(original.text())) ? Kept.WORDS : Kept.MOST;
    }
}
