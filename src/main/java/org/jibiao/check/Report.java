package org.jibiao.check;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jibiao.model.Declaration;
import org.jibiao.model.Element;
import org.jibiao.model.Id;
import org.jibiao.model.Ref;

/** All findings of a book, with what they were found on, so that the next look takes over what did not change. */
public final class Report {

    /** Nothing looked at yet. */
    public static final Report EMPTY = new Report(Map.of());

    /** What was found on one project, or on the department part of one declaration. */
    record Part(Id declaration, Element element, Demands demands, List<Finding> findings) {

        boolean isOf(Element other, Demands otherDemands) {
            return demands.equals(otherDemands) && unchanged(element, other);
        }

        /** For a declaration the projects do not count. */
        private static boolean unchanged(Element element, Element other) {
            return element == other
                    || (element instanceof Declaration before
                            && other instanceof Declaration after
                            && before.values() == after.values()
                            && before.goals() == after.goals());
        }
    }

    private final Map<Id, Part> parts;

    Report(Map<Id, Part> parts) {
        this.parts = new LinkedHashMap<>(parts);
    }

    /** All findings, declaration by declaration, department part first, then project by project. */
    public List<Finding> findings() {
        return all().toList();
    }

    /** The findings of one project, of a declaration with all its projects, or of the element at {@code ref}. */
    public List<Finding> findings(Ref ref) {
        return parts.values().stream()
                .flatMap(part -> part.element().id().equals(ref.id())
                                || part.declaration().equals(ref.id())
                        ? part.findings().stream()
                        : part.findings().stream()
                                .filter(finding -> finding.place().ref().equals(ref)))
                .toList();
    }

    /** How many findings of each severity; severities without any are absent. */
    public Map<Severity, Long> counts() {
        Map<Severity, Long> counts = new EnumMap<>(Severity.class);
        all().forEach(finding -> counts.merge(finding.severity(), 1L, Long::sum));
        return counts;
    }

    private Stream<Finding> all() {
        return parts.values().stream().flatMap(part -> part.findings().stream());
    }

    Optional<Part> part(Id id) {
        return Optional.ofNullable(parts.get(id));
    }
}
