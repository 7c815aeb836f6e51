package org.jibiao.ui.check;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jibiao.check.pack.Severity;
import org.jibiao.model.Ref;

/**
 * Which findings are shown, and in which order.
 *
 * @param rule id of the only rule to show, empty for all
 * @param waived true to show those as well that a user lets stand
 * @param folded keys of the groups that are folded away
 */
record Filter(
        Scope scope,
        Set<Severity> severities,
        Optional<String> rule,
        Grouping grouping,
        boolean waived,
        Set<String> folded) {

    /** All findings of the declaration, project by project. */
    static final Filter USUAL = new Filter(
            Scope.DECLARATION, EnumSet.allOf(Severity.class), Optional.empty(), Grouping.PAGE, false, Set.of());

    Filter {
        severities = Set.copyOf(severities);
        folded = Set.copyOf(folded);
    }

    Filter reaching(Scope other) {
        return new Filter(other, severities, rule, grouping, waived, folded);
    }

    Filter by(Grouping other) {
        return new Filter(scope, severities, rule, other, waived, Set.of());
    }

    Filter only(Optional<String> other) {
        return new Filter(scope, severities, other, grouping, waived, folded);
    }

    Filter withWaived(boolean shown) {
        return new Filter(scope, severities, rule, grouping, shown, folded);
    }

    /** With one severity shown or not. */
    Filter showing(Severity severity, boolean shown) {
        Set<Severity> now = EnumSet.noneOf(Severity.class);
        now.addAll(severities);
        if (shown) {
            now.add(severity);
        } else {
            now.remove(severity);
        }
        return new Filter(scope, now, rule, grouping, waived, folded);
    }

    /** With one group folded away, or unfolded again. */
    Filter folding(String key) {
        Set<String> now = new java.util.HashSet<>(folded);
        if (!now.remove(key)) {
            now.add(key);
        }
        return new Filter(scope, severities, rule, grouping, waived, now);
    }

    /** Nothing is left out in the same reach. */
    Filter withEverything() {
        return new Filter(scope, USUAL.severities, Optional.empty(), grouping, waived, Set.of());
    }

    /** True if {@code spotted} belongs to what the user looks at. */
    boolean reaches(Spotted spotted, Ref page, Ref declaration) {
        return switch (scope) {
            case PAGE ->
                spotted.page().equals(page)
                        || page.equals(declaration) && spotted.declaration().equals(page);
            case DECLARATION -> spotted.declaration().equals(declaration);
            case BOOK -> true;
        };
    }

    /** True if what is of interest about {@code spotted} is wanted. */
    boolean wants(Spotted spotted) {
        return severities.contains(spotted.finding().severity())
                && rule.filter(id -> !id.equals(spotted.finding().rule().id())).isEmpty();
    }
}
