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
    public static final Report EMPTY = new Report(Map.of());

    /** Findings of one look, those that a user lets stand apart. */
    record Found(List<Finding> open, List<Waived> waived) {

        static final Found NOTHING = new Found(List.of(), List.of());

        boolean isNothing() {
            return open.isEmpty() && waived.isEmpty();
        }
    }

    /** What was found on one project, or on the department part of one declaration. */
    public static final class Stretch {

        private final Ref declaration;
        private final Ref element;
        private final Found alone;
        private final Found beside;

        private Stretch(Ref declaration, Ref element, Found alone, Found beside) {
            this.declaration = declaration;
            this.element = element;
            this.alone = alone;
            this.beside = beside;
        }

        /** In which declaration. */
        public Ref declaration() {
            return declaration;
        }

        /** The project, or the declaration for its department part. */
        public Ref element() {
            return element;
        }

        /** The findings, without those a user lets stand. */
        public List<Finding> open() {
            return Stream.concat(alone.open().stream(), beside.open().stream()).toList();
        }

        /** The findings a user lets stand. */
        public List<Waived> waived() {
            return Stream.concat(alone.waived().stream(), beside.waived().stream())
                    .toList();
        }

        /** True if {@code other} was taken over from the same look as this one; never true by chance. */
        public boolean isAs(Stretch other) {
            return alone == other.alone && beside == other.beside && element.equals(other.element);
        }
    }

    /**
     * What was looked at of one project, or of the department part of one declaration.
     *
     * @param heads of a declaration: those of its projects; of a project: its own
     * @param traces of a project, none of a declaration
     */
    record Part(Element element, Frame frame, List<Head> heads, List<Trace> traces, Found found) {

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

    /**
     * One declaration. The maps must not be altered afterwards.
     *
     * @param department its own part
     * @param projects in order, by id
     * @param index what they have in common
     * @param among what was found on projects beside others; none for those on which nothing was
     */
    record Section(
            Declaration declaration, Part department, Map<Id, Part> projects, Index index, Map<Id, Found> among) {

        private Stream<Part> parts() {
            return Stream.concat(Stream.of(department), projects.values().stream());
        }

        private Stream<Stretch> stretches() {
            return parts().map(part -> new Stretch(
                    declaration.ref(),
                    part.element().ref(),
                    part.found(),
                    among.getOrDefault(part.element().id(), Found.NOTHING)));
        }

        private Stream<Found> all() {
            return parts().flatMap(this::of);
        }

        private Stream<Found> of(Part part) {
            Found beside = among.get(part.element().id());
            return beside == null ? Stream.of(part.found()) : Stream.of(part.found(), beside);
        }
    }

    private final Map<Id, Section> sections;

    /** By id of the declaration, in order; the map must not be altered afterwards. */
    Report(Map<Id, Section> sections) {
        this.sections = sections;
    }

    /** All findings, declaration by declaration, department part first, then project by project. */
    public List<Finding> findings() {
        return all().flatMap(found -> found.open().stream()).toList();
    }

    /** The findings of one project, of a declaration with all its projects, or of the element at {@code ref}. */
    public List<Finding> findings(Ref ref) {
        Section whole = sections.get(ref.id());
        if (whole != null) {
            return whole.all().flatMap(found -> found.open().stream()).toList();
        }
        List<Finding> findings = new ArrayList<>();
        for (Section section : sections.values()) {
            section.parts()
                    .forEach(part -> section.of(part)
                            .flatMap(found -> found.open().stream())
                            .filter(finding -> part.element().id().equals(ref.id())
                                    || finding.place().ref().equals(ref))
                            .forEach(findings::add));
        }
        return findings;
    }

    /** The findings a user lets stand, with the reasons, of a declaration and all its projects. */
    public List<Waived> waived(Ref declaration) {
        return section(declaration.id()).stream()
                .flatMap(Section::all)
                .flatMap(found -> found.waived().stream())
                .toList();
    }

    /** All that was found, project by project as {@link #findings()}, so that a part that is as it was can be known. */
    public List<Stretch> stretches() {
        return sections.values().stream().flatMap(Section::stretches).toList();
    }

    /** How many findings of each severity; severities without any are absent. */
    public Map<Severity, Long> counts() {
        Map<Severity, Long> counts = new EnumMap<>(Severity.class);
        all().flatMap(found -> found.open().stream())
                .forEach(finding -> counts.merge(finding.severity(), 1L, Long::sum));
        return counts;
    }

    private Stream<Found> all() {
        return sections.values().stream().flatMap(Section::all);
    }

    Optional<Section> section(Id declaration) {
        return Optional.ofNullable(sections.get(declaration));
    }
}
