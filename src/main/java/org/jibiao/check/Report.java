package org.jibiao.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jibiao.check.facts.DepartmentFacts.Head;
import org.jibiao.check.facts.Frame;
import org.jibiao.check.facts.Trace;
import org.jibiao.check.pack.Severity;
import org.jibiao.model.Declaration;
import org.jibiao.model.Element;
import org.jibiao.model.Id;
import org.jibiao.model.Ref;

/** All findings of a book, with what they were found on, so that the next look takes over what did not change. */
public final class Report {

    /** Nothing looked at yet. */
    public static final Report EMPTY = new Report(Map.of(), Map.of(), Index.EMPTY);

    /** Findings of one look, those that a user lets stand apart. */
    record Found(List<Finding> open, List<Waived> waived) {

        static final Found NOTHING = new Found(List.of(), List.of());

        boolean isNothing() {
            return open.isEmpty() && waived.isEmpty();
        }
    }

    /**
     * What was found on one project, or on the department part of one declaration.
     *
     * @param heads of a declaration: those of its projects; of a project: its own
     * @param traces of a project, none of a declaration
     */
    record Part(Id declaration, Element element, Frame frame, List<Head> heads, List<Trace> traces, Found found) {

        boolean isOf(Element other, Frame otherFrame) {
            return unchanged(element, other) && (frame == otherFrame || frame.equals(otherFrame));
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
    private final Map<Id, Found> among;
    private final Index index;

    /** The maps must not be altered afterwards. */
    Report(Map<Id, Part> parts, Map<Id, Found> among, Index index) {
        this.parts = parts;
        this.among = among;
        this.index = index;
    }

    /** All findings, declaration by declaration, department part first, then project by project. */
    public List<Finding> findings() {
        return all().flatMap(found -> found.open().stream()).toList();
    }

    /** The findings of one project, of a declaration with all its projects, or of the element at {@code ref}. */
    public List<Finding> findings(Ref ref) {
        List<Finding> findings = new ArrayList<>();
        for (Part part : parts.values()) {
            boolean whole =
                    part.element().id().equals(ref.id()) || part.declaration().equals(ref.id());
            of(part).flatMap(found -> found.open().stream())
                    .filter(finding -> whole || finding.place().ref().equals(ref))
                    .forEach(findings::add);
        }
        return findings;
    }

    /** The findings a user lets stand, with the reasons, of a declaration and all its projects. */
    public List<Waived> waived(Ref declaration) {
        return parts.values().stream()
                .filter(part -> part.declaration().equals(declaration.id()))
                .flatMap(this::of)
                .flatMap(found -> found.waived().stream())
                .toList();
    }

    /** How many findings of each severity; severities without any are absent. */
    public Map<Severity, Long> counts() {
        Map<Severity, Long> counts = new EnumMap<>(Severity.class);
        all().flatMap(found -> found.open().stream())
                .forEach(finding -> counts.merge(finding.severity(), 1L, Long::sum));
        return counts;
    }

    private Stream<Found> all() {
        return parts.values().stream().flatMap(this::of);
    }

    private Stream<Found> of(Part part) {
        Found beside = among.getOrDefault(part.element().id(), Found.NOTHING);
        return beside.isNothing() ? Stream.of(part.found()) : Stream.of(part.found(), beside);
    }

    Optional<Part> part(Id id) {
        return Optional.ofNullable(parts.get(id));
    }

    Map<Id, Part> parts() {
        return parts;
    }

    Map<Id, Found> among() {
        return among;
    }

    Index index() {
        return index;
    }
}
