package org.jibiao.ui.check.rules;

import java.util.Optional;
import org.jibiao.check.pack.Rule;
import org.jibiao.check.pack.RulePack;
import org.jibiao.check.pack.Severity;

/** How a rule is weighed, as it is chosen from a list. */
public enum Weighing {
    ERROR(Optional.of(Severity.ERROR)),
    WARNING(Optional.of(Severity.WARNING)),
    HINT(Optional.of(Severity.HINT)),
    OFF(Optional.empty());

    private final Optional<Severity> severity;

    Weighing(Optional<Severity> severity) {
        this.severity = severity;
    }

    /** How {@code rule} is weighed in the usual case. */
    public static Weighing of(Rule rule) {
        return rule.weight().on() ? valueOf(rule.weight().usual().name()) : OFF;
    }

    /** What a user calls it. */
    public String label() {
        return severity.map(Severity::label).orElse("关闭");
    }

    /** The class name of its look, {@code mark-error}. */
    String style() {
        return "mark-" + severity.map(Severity::key).orElse("hint");
    }

    /** {@code rule} weighed so: its mild cases no more heavily, its grave ones no less than in the program. */
    Rule of(RulePack program, Rule rule) {
        if (severity.isEmpty()) {
            return rule.off();
        }
        Severity usual = severity.get();
        Rule.Weight known = program.rules().getOrDefault(rule.id(), rule).weight();
        Severity mild = known.mild().compareTo(usual) < 0 ? usual : known.mild();
        Severity grave = known.grave().compareTo(usual) > 0 ? usual : known.grave();
        boolean plain = known.when().isEmpty();
        Rule.Weight now = new Rule.Weight(true, usual, plain ? usual : mild, plain ? usual : grave, known.when());
        return new Rule(rule.id(), rule.title(), now, rule.basis(), rule.limits());
    }

    @Override
    public String toString() {
        return label();
    }
}
