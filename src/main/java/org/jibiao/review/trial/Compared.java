package org.jibiao.review.trial;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jibiao.check.Finding;
import org.jibiao.check.pack.Severity;
import org.jibiao.model.Place;

/**
 * A finding under the rules tried beside those in use.
 *
 * @param before how heavily the rules in use weigh it; empty if they do not have it
 * @param now how heavily the rules tried weigh it; empty if they do not have it
 */
public record Compared(Finding finding, Optional<Severity> before, Optional<Severity> now) {

    /** The same fault at the same place. */
    private record Key(String rule, Place place, String message) {
        static Key of(Finding finding) {
            return new Key(finding.rule().id(), finding.place(), finding.message());
        }
    }

    /** All findings of both, those of the rules tried first. */
    static List<Compared> of(List<Finding> now, List<Finding> before) {
        Map<Key, Severity> known = new HashMap<>();
        before.forEach(each -> known.put(Key.of(each), each.severity()));
        Set<Key> kept = new HashSet<>();
        now.forEach(each -> kept.add(Key.of(each)));
        Stream<Compared> found = now.stream()
                .map(each ->
                        new Compared(each, Optional.ofNullable(known.get(Key.of(each))), Optional.of(each.severity())));
        Stream<Compared> gone = before.stream()
                .filter(each -> !kept.contains(Key.of(each)))
                .map(each -> new Compared(each, Optional.of(each.severity()), Optional.empty()));
        return Stream.concat(found, gone).toList();
    }

    /** True if both weigh it the same. */
    public boolean isSame() {
        return before.equals(now);
    }
}
