package org.jibiao.review.trial;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jibiao.check.pack.Severity;
import org.jibiao.intake.IntakeFailure;
import org.jibiao.model.Declaration;

/**
 * What a trial gave for one declaration of one file.
 *
 * @param name of the file, with the way inside a zip
 * @param declaration as it was read; fresh if it could not be
 * @param findings under the rules tried and those in use
 * @param failure why the file could not be read; empty if it could
 */
public record Tried(String name, Declaration declaration, List<Compared> findings, Optional<IntakeFailure> failure) {

    public Tried {
        findings = List.copyOf(findings);
    }

    /** True if there is something that was checked. */
    public boolean isChecked() {
        return failure.isEmpty() && !isEmpty();
    }

    private boolean isEmpty() {
        return declaration.projects().isEmpty() && declaration.goals().isBlank();
    }

    /** How many findings of that severity under the rules tried. */
    public long now(Severity severity) {
        return count(Compared::now, severity);
    }

    /** How many findings of that severity under the rules in use. */
    public long before(Severity severity) {
        return count(Compared::before, severity);
    }

    private long count(Function<Compared, Optional<Severity>> side, Severity severity) {
        return findings.stream()
                .filter(each -> side.apply(each).filter(severity::equals).isPresent())
                .count();
    }

    /** True if it could be handed in under the rules in use, and no more under those tried. */
    public boolean failsNewly() {
        return now(Severity.ERROR) > 0 && before(Severity.ERROR) == 0;
    }

    /** True if it could not be handed in under the rules in use, and can under those tried. */
    public boolean passesNewly() {
        return isChecked() && now(Severity.ERROR) == 0 && before(Severity.ERROR) > 0;
    }

    /** True if both find the same and weigh it the same. */
    public boolean isSame() {
        return findings.stream().allMatch(Compared::isSame);
    }
}
