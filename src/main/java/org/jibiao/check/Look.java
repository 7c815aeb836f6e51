package org.jibiao.check;

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
import org.jibiao.model.Declaration;
import org.jibiao.model.Id;
import org.jibiao.model.Project;

/**
 * One look at a declaration: what was altered since the look before is read and checked, then whatever has something in
 * common with it. Where nothing was altered, what was known is taken over whole.
 */
final class Look {

    private static final int WORTH_SHARING = 64;

    private final Checks checks;
    private final Declaration declaration;
    private final Optional<Section> known;
    private final Frame frame;
    private final List<Project> altered;

    /** Known is what the look before made of the same declaration. */
    Look(Checks checks, Declaration declaration, Optional<Section> known) {
        this.checks = checks;
        this.declaration = declaration;
        this.known = known;
        Frame now = checks.frame(declaration);
        // The one of before if it is the same, which makes it quick to compare.
        this.frame = known.map(section -> section.department().frame())
                .filter(now::equals)
                .orElse(now);
        this.altered = isAsBefore()
                ? List.of()
                : declaration.projects().stream()
                        .filter(project -> known(project).isEmpty())
                        .toList();
    }

    private boolean isAsBefore() {
        return known.filter(section -> section.declaration() == declaration
                        && section.department().frame() == frame)
                .isPresent();
    }

    private Optional<Part> known(Project project) {
        return known.map(section -> section.projects().get(project.id())).filter(part -> part.isOf(project, frame));
    }

    /** How many projects it has to read. */
    int size() {
        return altered.size();
    }

    /** In order; on all cores if there are enough projects in it to be worth it. */
    static <T> Stream<T> each(List<T> list, int projects) {
        return projects < WORTH_SHARING ? list.stream() : list.parallelStream();
    }

    /** What is found now. */
    Section section() {
        if (isAsBefore()) {
            return known.orElseThrow();
        }
        Map<Id, ProjectFacts> facts = HashMap.newHashMap(altered.size());
        Map<Id, Part> read = HashMap.newHashMap(altered.size());
        each(altered, altered.size())
                .map(project -> ProjectFacts.of(project, frame))
                .map(each -> Map.entry(each, part(each)))
                .toList()
                .forEach(each -> {
                    facts.put(each.getKey().project().id(), each.getKey());
                    read.put(each.getKey().project().id(), each.getValue());
                });
        Map<Id, Part> projects =
                LinkedHashMap.newLinkedHashMap(declaration.projects().size());
        for (Project project : declaration.projects()) {
            projects.put(
                    project.id(),
                    Optional.ofNullable(read.get(project.id()))
                            .orElseGet(() -> known(project).orElseThrow()));
        }
        Set<Id> again = new HashSet<>(read.keySet());
        Index index = index(projects, read.values(), again);
        return new Section(
                declaration, department(projects.values()), projects, index, among(projects, facts, index, again));
    }

    private Part part(ProjectFacts facts) {
        return new Part(facts.project(), frame, List.of(Head.of(facts)), Trace.of(facts), checks.project(facts));
    }

    private Part department(Collection<Part> projects) {
        List<Head> heads =
                projects.stream().flatMap(part -> part.heads().stream()).toList();
        return known.map(Section::department)
                .filter(part -> part.isOf(declaration, frame) && part.heads().equals(heads))
                .orElseGet(() -> new Part(
                        declaration,
                        frame,
                        heads,
                        List.of(),
                        checks.department(DepartmentFacts.of(declaration, frame, heads))));
    }

    /** What the projects have in common now; those to which that may make a difference are added to {@code again}. */
    private Index index(Map<Id, Part> projects, Collection<Part> read, Set<Id> again) {
        List<Trace> come = read.stream().flatMap(part -> part.traces().stream()).toList();
        if (known.isEmpty()) {
            return Index.EMPTY.changed(List.of(), come);
        }
        Section before = known.get();
        List<Trace> gone = before.projects().values().stream()
                .filter(part -> projects.get(part.element().id()) != part)
                .flatMap(part -> part.traces().stream())
                .toList();
        Set<Trace> both = new HashSet<>(gone);
        both.retainAll(new HashSet<>(come));
        List<Trace> left = without(gone, both);
        List<Trace> entered = without(come, both);
        Index index = before.index().changed(left, entered);
        again.addAll(before.index().touched(index, left, entered));
        if (isReordered(before.projects().keySet(), positions(projects.keySet()))) {
            again.addAll(before.among().keySet());
        }
        return index;
    }

    private static List<Trace> without(List<Trace> traces, Set<Trace> some) {
        return traces.stream().filter(each -> !some.contains(each)).toList();
    }

    /** True if projects that were there before stand in another order, so that another one is the first of its kind. */
    private static boolean isReordered(Collection<Id> before, Map<Id, Integer> positions) {
        int last = -1;
        for (Id id : before) {
            int position = positions.getOrDefault(id, last);
            if (position < last) {
                return true;
            }
            last = position;
        }
        return false;
    }

    /** What is found beside others, looked for {@code again} on some projects. */
    private Map<Id, Found> among(Map<Id, Part> projects, Map<Id, ProjectFacts> facts, Index index, Set<Id> again) {
        Map<Id, Integer> positions = positions(projects.keySet());
        List<Part> parts =
                again.stream().filter(projects::containsKey).map(projects::get).toList();
        Map<Id, Found> among = new HashMap<>(known.map(Section::among).orElse(Map.of()));
        each(parts, parts.size())
                .map(part -> {
                    Project project = (Project) part.element();
                    ProjectFacts read = Optional.ofNullable(facts.get(project.id()))
                            .orElseGet(() -> ProjectFacts.of(project, frame));
                    Neighbours others = new Neighbours(index, positions::get, project.id());
                    return Map.entry(project.id(), checks.among(read, others));
                })
                .toList()
                .forEach(each -> among.put(each.getKey(), each.getValue()));
        among.keySet().retainAll(projects.keySet());
        among.values().removeIf(Found::isNothing);
        return among;
    }

    private static Map<Id, Integer> positions(Collection<Id> ids) {
        Map<Id, Integer> positions = HashMap.newHashMap(ids.size());
        ids.forEach(id -> positions.put(id, positions.size()));
        return positions;
    }
}
