package org.jibiao.check;

import java.util.List;
import org.jibiao.model.Element;
import org.jibiao.model.field.Field;

/** Takes down what one check finds; severity and source come from the rule pack. For one thread. */
public final class Notes {

    private final RulePack.Rule rule;
    private final List<Finding> findings;

    Notes(RulePack.Rule rule, List<Finding> findings) {
        this.rule = rule;
        this.findings = findings;
    }

    /** A finding about the text of {@code field}. */
    public void add(Element element, Field field, String message, String expected) {
        add(element, field, rule.severity(), message, expected, "");
    }

    /** The same, of a case that only a reviewer can judge: a warning, or less if the rule weighs less. */
    public void addMild(Element element, Field field, String message, String expected) {
        Severity severity = rule.severity() == Severity.ERROR ? Severity.WARNING : rule.severity();
        add(element, field, severity, message, expected, "");
    }

    /** A finding with the text that puts it right. */
    public void addWithFix(Element element, Field field, String message, String replacement) {
        add(element, field, rule.severity(), message, replacement, replacement);
    }

    private void add(
            Element element, Field field, Severity severity, String message, String expected, String replacement) {
        findings.add(new Finding(
                rule.id(),
                severity,
                element.place(field),
                message,
                element.text(field),
                expected,
                rule.source(),
                replacement));
    }
}
