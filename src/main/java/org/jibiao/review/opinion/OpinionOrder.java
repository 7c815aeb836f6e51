package org.jibiao.review.opinion;

import java.util.EnumSet;
import java.util.Set;
import org.jibiao.check.pack.Severity;

/**
 * What a sheet of comments is to tell.
 *
 * @param severities findings of these
 * @param waived whether those that a user lets stand appear too, with the reasons
 * @param secret whether texts marked 涉密 are quoted; else a finding about them only names the rule
 */
public record OpinionOrder(Set<Severity> severities, boolean waived, boolean secret) {

    /** Every severity, nothing waived, nothing secret: what may leave the house. */
    public static final OpinionOrder USUAL = new OpinionOrder(EnumSet.allOf(Severity.class), false, false);

    public OpinionOrder {
        severities = Set.copyOf(severities);
    }

    /** With or without those let stand. */
    public OpinionOrder waived(boolean shown) {
        return new OpinionOrder(severities, shown, secret);
    }

    /** With or without what is 涉密. */
    public OpinionOrder secret(boolean quoted) {
        return new OpinionOrder(severities, waived, quoted);
    }
}
