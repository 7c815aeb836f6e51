package org.jibiao.ui.kit.found;

import java.util.Optional;
import org.jibiao.check.pack.Severity;

/** How many findings there are of each severity. */
public record Counts(int errors, int warnings, int hints) {

    public static final Counts NONE = new Counts(0, 0, 0);

    /** With one more. */
    public Counts plus(Severity severity) {
        return switch (severity) {
            case ERROR -> new Counts(errors + 1, warnings, hints);
            case WARNING -> new Counts(errors, warnings + 1, hints);
            case HINT -> new Counts(errors, warnings, hints + 1);
        };
    }

    /** With those of {@code other}. */
    public Counts plus(Counts other) {
        return new Counts(errors + other.errors, warnings + other.warnings, hints + other.hints);
    }

    /** Those of one severity. */
    public int of(Severity severity) {
        return switch (severity) {
            case ERROR -> errors;
            case WARNING -> warnings;
            case HINT -> hints;
        };
    }

    public int total() {
        return errors + warnings + hints;
    }

    /** The gravest severity there is one of. */
    public Optional<Severity> gravest() {
        return errors > 0
                ? Optional.of(Severity.ERROR)
                : warnings > 0
                        ? Optional.of(Severity.WARNING)
                        : hints > 0 ? Optional.of(Severity.HINT) : Optional.empty();
    }

    /** {@code 错误 3，提醒 7}; without what there is none of, {@code ""} if there is nothing. */
    public String words() {
        StringBuilder words = new StringBuilder();
        for (Severity severity : Severity.values()) {
            if (of(severity) > 0) {
                words.append(words.isEmpty() ? "" : "，")
                        .append(severity.label())
                        .append(" ")
                        .append(of(severity));
            }
        }
        return words.toString();
    }
}
