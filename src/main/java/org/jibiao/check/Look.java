package org.jibiao.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jibiao.check.Report.Found;
import org.jibiao.check.Report.Part;
import org.jibiao.check.Report.Section;
import org.jibiao.check.facts.DepartmentFacts;
import org.jibiao.check.facts.DepartmentFacts.Head;
import org.jibiao.check.facts.Frame;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.facts.Trace;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Id;
import org.jibiao.model.Project;

/**
 * One look at a book: what was altered since the look before is read and checked, then whatever has something in common
 * with it. A declaration in which nothing was altered is taken over whole.
 */
final class Look {

    private static final int WORTH_SHARING = 64;

    private final Checks checks;
    private final Report before;

    Look(Checks checks, Report before) {
        this.checks = checks;
        this.before = before;
    }

    Report at(Book book) {
        List<Present> altered = new ArrayList<>();
        Map<Id, Section> sections = new LinkedHashMap<>();
        for (Declaration declaration : book.declarations()) {
            Present now = new Present(declaration);
            sections.put(declaration.id(), now.unaltered().orElse(null));
            if (now.unaltered().isEmpty()) {
                altered.add(now);
            }
        }
        Map<Id, Looked> looked = read(altered);
        altered.forEach(each -> sections.put(each.declaration.id(), each.section(looked)));
        List<Trace> left = left(sections);
        List<Trace> entered = looked.values().stream()
                .flatMap(each -> each.part.traces().stream())
                .toList();
        Set<Trace> both = new HashSet<>(left);
        both.retainAll(left.isEmpty() ? Set.of() : new HashSet<>(entered));
        left = without(left, both);
        entered = without(entered, both);
        Index index = before.index().changed(left, entered);
        Map<Id, Set<Id>> again =
                before.sections().isEmpty() ? new HashMap<>() : before.index().touched(index, left, entered);
        altered.forEach(each -> again.computeIfAbsent(each.declaration.id(), none -> new HashSet<>())
                .addAll(each.lookedOrMoved(looked)));
        again.keySet().retainAll(sections.keySet());
        beside(again, sections, looked, index)
                .forEach((id, found) -> sections.put(id, sections.get(id).with(found)));
        return new Report(sections, index);
    }

    /** The traces of the parts that are not in {@code sections} any more. */
    private List<Trace> left(Map<Id, Section> sections) {
        List<Trace> left = new ArrayList<>();
        before.sections().forEach((id, was) -> {
            Section is = sections.get(id);
            if (was != is) {
                was.projects().values().stream()
                        .filter(part ->
                                is == null || is.projects().get(part.element().id()) != part)
                        .forEach(part -> left.addAll(part.traces()));
            }
        });
        return left;
    }

    private static List<Trace> without(List<Trace> traces, Set<Trace> some) {
        return some.isEmpty()
                ? traces
                : traces.stream().filter(each -> !some.contains(each)).toList();
    }

    /** Reads and checks the projects that are not as they were, side by side if they are many. */
    private Map<Id, Looked> read(List<Present> altered) {
        List<Reading> readings = altered.stream().flatMap(Present::readings).toList();
        Map<Id, Looked> looked = new LinkedHashMap<>();
        each(readings)
                .map(this::look)
                .toList()
                .forEach(each -> looked.put(each.part.element().id(), each));
        return looked;
    }

    private Looked look(Reading reading) {
        Id declaration = reading.declaration.id();
        ProjectFacts facts = ProjectFacts.of(reading.project, reading.frame);
        List<Trace> traces = Trace.of(declaration, facts);
        Found found = checks.project(facts);
        return new Looked(
                new Part(declaration, reading.project, reading.frame, List.of(Head.of(facts)), traces, found), facts);
    }

    /** What is found now on these projects of these declarations beside others. */
    private Map<Id, Map<Id, Found>> beside(
            Map<Id, Set<Id>> again, Map<Id, Section> sections, Map<Id, Looked> looked, Index index) {
        List<Beside> besides = new ArrayList<>();
        again.forEach((declaration, projects) -> {
            Map<Id, Part> parts = sections.get(declaration).projects();
            Map<Id, Integer> positions = positions(parts.keySet());
            projects.stream()
                    .filter(parts::containsKey)
                    .forEach(id ->
                            besides.add(new Beside(parts.get(id), Optional.ofNullable(looked.get(id)), positions)));
        });
        Map<Id, Map<Id, Found>> found = new HashMap<>();
        each(besides)
                .map(beside -> Map.entry(beside.part, beside(beside, index)))
                .toList()
                .forEach(each -> found.computeIfAbsent(each.getKey().declaration(), none -> new HashMap<>())
                        .put(each.getKey().element().id(), each.getValue()));
        return found;
    }

    private Found beside(Beside beside, Index index) {
        Project project = (Project) beside.part.element();
        ProjectFacts facts =
                beside.looked.map(Looked::facts).orElseGet(() -> ProjectFacts.of(project, beside.part.frame()));
        Neighbours others = new Neighbours(index, beside.positions::get, beside.part.declaration(), project.id());
        return checks.among(facts, others);
    }

    /** In order; on all cores if there are enough to be worth it. */
    private static <T> Stream<T> each(List<T> list) {
        return list.size() < WORTH_SHARING ? list.stream() : list.parallelStream();
    }

    private static Map<Id, Integer> positions(Collection<Id> ids) {
        Map<Id, Integer> positions = HashMap.newHashMap(ids.size());
        ids.forEach(id -> positions.put(id, positions.size()));
        return positions;
    }

    /** A project to be read. */
    private record Reading(Declaration declaration, Project project, Frame frame) {}

    private record Looked(Part part, ProjectFacts facts) {}

    /** A project to be looked at beside others, which stand in this order. */
    private record Beside(Part part, Optional<Looked> looked, Map<Id, Integer> positions) {}

    /** A declaration with what is known of it from the look before. */
    private final class Present {

        private final Declaration declaration;
        private final Optional<Section> known;
        private final Frame frame;

        Present(Declaration declaration) {
            this.declaration = declaration;
            this.known = before.section(declaration.id());
            Frame now = checks.frame(declaration);
            // The one of before if it is the same, which makes it quick to compare.
            this.frame = known.map(section -> section.department().frame())
                    .filter(now::equals)
                    .orElse(now);
        }

        /** What was found before, if nothing was altered. */
        Optional<Section> unaltered() {
            return known.filter(section ->
                    section.declaration() == declaration && section.department().frame() == frame);
        }

        /** The projects that are not as they were. */
        Stream<Reading> readings() {
            return declaration.projects().stream()
                    .filter(project -> known(project).isEmpty())
                    .map(project -> new Reading(declaration, project, frame));
        }

        private Optional<Part> known(Project project) {
            return known.map(section -> section.projects().get(project.id())).filter(part -> part.isOf(project, frame));
        }

        /** Of what was read anew and what is as it was; what is found beside others is still that of before. */
        Section section(Map<Id, Looked> looked) {
            Map<Id, Part> projects =
                    LinkedHashMap.newLinkedHashMap(declaration.projects().size());
            List<Head> heads = new ArrayList<>(declaration.projects().size());
            for (Project project : declaration.projects()) {
                Part part = Optional.ofNullable(looked.get(project.id()))
                        .map(Looked::part)
                        .orElseGet(() -> known(project).orElseThrow());
                projects.put(project.id(), part);
                heads.addAll(part.heads());
            }
            Part department = known.map(Section::department)
                    .filter(part ->
                            part.isOf(declaration, frame) && part.heads().equals(heads))
                    .orElseGet(() -> department(heads));
            return new Section(
                    declaration, department, projects, known.map(Section::among).orElse(Map.of()));
        }

        private Part department(List<Head> heads) {
            Found found = checks.department(DepartmentFacts.of(declaration, frame, heads));
            return new Part(declaration.id(), declaration, frame, List.copyOf(heads), List.of(), found);
        }

        /** The projects to look at beside others whatever they have in common: those read anew, all if they were moved. */
        Set<Id> lookedOrMoved(Map<Id, Looked> looked) {
            Set<Id> projects = new HashSet<>();
            declaration.projects().stream()
                    .map(Project::id)
                    .filter(looked::containsKey)
                    .forEach(projects::add);
            known.filter(this::isReordered)
                    .ifPresent(section -> projects.addAll(section.among().keySet()));
            return projects;
        }

        /** True if projects that were there before stand in another order, so that another one is the first of its kind. */
        private boolean isReordered(Section section) {
            Map<Id, Integer> positions =
                    positions(declaration.projects().stream().map(Project::id).toList());
            int last = -1;
            for (Id id : section.projects().keySet()) {
                int position = positions.getOrDefault(id, last);
                if (position < last) {
                    return true;
                }
                last = position;
            }
            return false;
        }
    }
}
