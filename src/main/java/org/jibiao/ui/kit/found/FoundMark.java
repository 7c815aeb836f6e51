package org.jibiao.ui.kit.found;

import org.jibiao.check.Finding;
import org.jibiao.check.pack.Severity;

/**
 * What there is to say about one cell.
 *
 * @param severity of the gravest finding
 * @param words a line for each finding, with how heavily it weighs
 */
public record FoundMark(Severity severity, String words) {

    /** The mark of one finding. */
    public static FoundMark of(Finding finding) {
        return of(finding.severity(), finding.message());
    }

    /** The mark of something else that does not fit. */
    public static FoundMark of(Severity severity, String sentence) {
        return new FoundMark(severity, severity.label() + "：" + sentence);
    }

    /** Both, as grave as the graver one, which is told first. */
    public FoundMark and(FoundMark other) {
        return other.severity.compareTo(severity) < 0
                ? new FoundMark(other.severity, other.words + "\n" + words)
                : new FoundMark(severity, words + "\n" + other.words);
    }
}
