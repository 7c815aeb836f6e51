package org.jibiao.check;

import java.math.BigDecimal;
import java.util.List;
import org.jibiao.check.pack.Rule;
import org.jibiao.check.pack.Severity;

/** Takes down what one check finds; weight, title and source come from the rule pack. For one thread. */
public final class Notes {

    private final Rule rule;
    private final Finding.About about;
    private final List<Finding> findings;

    /** Of {@code rule}, which findings tell of as {@code about}. */
    Notes(Rule rule, Finding.About about, List<Finding> findings) {
        this.rule = rule;
        this.about = about;
        this.findings = findings;
    }

    /** A number the rule pack sets for this rule, for example from what share on a cost is explained. */
    public BigDecimal limit(String name) {
        return rule.limit(name);
    }

    /** Takes it down. */
    public void add(Note note) {
        Severity severity = switch (note.weight) {
            case USUAL -> rule.weight().usual();
            case MILD -> rule.weight().mild();
            case GRAVE -> rule.weight().grave();
        };
        findings.add(new Finding(
                about,
                severity,
                note.place,
                note.also,
                note.message,
                note.found,
                new Finding.Advice(note.expected, note.repairs)));
    }
}
