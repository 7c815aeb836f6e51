package org.jibiao.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jibiao.check.Report.Found;
import org.jibiao.check.Report.Part;
import org.jibiao.check.facts.Demands;
import org.jibiao.check.facts.DepartmentFacts;
import org.jibiao.check.facts.DepartmentFacts.Head;
import org.jibiao.check.facts.Frame;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.facts.Trace;
import org.jibiao.check.pack.RulePack;
import org.jibiao.check.words.Lexicon;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Element;
import org.jibiao.model.Id;
import org.jibiao.model.Project;

/**
 * Runs the checks of a rule pack over a book. Stateless: hand the report of the book before to {@link #check(Book,
 * Report)} and only what was altered since is looked at, and what has something in common with it. Safe for any thread.
 */
public final class Checks {

    private static final int WORTH_SHARING = 64;

    private final RulePack pack;
    private final List<Check> checks;
    private final Function<Declaration, Demands> demands;
    private final Lexicon lexicon;

    /** Those of {@code checks} that {@code pack} switches on; {@code demands} tells what a declaration's form asks. */
    public Checks(RulePack pack, List<Check> checks, Function<Declaration, Demands> demands) {
        this.pack = pack;
        this.checks = checks.stream()
                .filter(check -> pack.active(check.rule()).isPresent())
                .toList();
        this.demands = demands;
        this.lexicon = Lexicon.withMore(pack.words());
    }

    /** The rules it runs by. */
    public RulePack pack() {
        return pack;
    }

    /** All findings of one declaration, department part first. */
    public Report check(Declaration declaration) {
        return check(Book.of(List.of(declaration)), Report.EMPTY);
    }

    /** All findings of {@code book}; parts that stand unaltered in {@code before} are taken over. */
    public Report check(Book book, Report before) {
        return new Look(before).at(book);
    }

    /** A project that is not as it was, and what it is looked at with. */
    private record Altered(Declaration declaration, Project project, Frame frame) {}

    private record Looked(Part part, ProjectFacts facts) {}

    /** One look at a book. */
    private final class Look {

        private final Report before;
        private final Map<Id, Part> parts = new LinkedHashMap<>();
        private final Map<Id, Looked> looked = new HashMap<>();
        private final List<Trace> gone = new ArrayList<>();
        private final List<Trace> come = new ArrayList<>();

        Look(Report before) {
            this.before = before;
        }

        Report at(Book book) {
            Map<Id, Frame> frames = new HashMap<>();
            book.declarations().forEach(each -> frames.put(each.id(), frame(each)));
            readAltered(book, frames);
            book.declarations().forEach(each -> declaration(each, frames.get(each.id())));
            before.parts().forEach((id, part) -> {
                if (parts.get(id) != part) {
                    gone.addAll(part.traces());
                }
            });
            Set<Trace> left = new HashSet<>(gone);
            Set<Trace> entered = new LinkedHashSet<>(come);
            come.forEach(left::remove);
            gone.forEach(entered::remove);
            Index index = before.index().changed(left, entered);
            left.addAll(entered);
            return new Report(parts, among(index, left), index);
        }

        /** The one of before if it is the same, which makes it quick to compare. */
        private Frame frame(Declaration declaration) {
            Frame frame = Frame.of(declaration, demands.apply(declaration), lexicon);
            return before.part(declaration.id())
                    .map(Part::frame)
                    .filter(frame::equals)
                    .orElse(frame);
        }

        /** Looks at the projects that are not as they were, side by side if they are many. */
        private void readAltered(Book book, Map<Id, Frame> frames) {
            List<Altered> altered = new ArrayList<>();
            for (Declaration declaration : book.declarations()) {
                Frame frame = frames.get(declaration.id());
                for (Project project : declaration.projects()) {
                    if (known(declaration, project, frame).isEmpty()) {
                        altered.add(new Altered(declaration, project, frame));
                    }
                }
            }
            each(altered).map(this::look).toList().forEach(each -> {
                looked.put(each.part.element().id(), each);
                come.addAll(each.part.traces());
            });
        }

        private Optional<Part> known(Declaration declaration, Project project, Frame frame) {
            return before.part(project.id())
                    .filter(part ->
                            part.isOf(project, frame) && part.declaration().equals(declaration.id()));
        }

        private void declaration(Declaration declaration, Frame frame) {
            Map<Id, Part> projects = new LinkedHashMap<>();
            List<Head> heads = new ArrayList<>(declaration.projects().size());
            for (Project project : declaration.projects()) {
                Part part = Optional.ofNullable(looked.get(project.id()))
                        .map(Looked::part)
                        .orElseGet(() -> before.part(project.id()).orElseThrow());
                projects.put(project.id(), part);
                heads.addAll(part.heads());
            }
            Part department = before.part(declaration.id())
                    .filter(known ->
                            known.isOf(declaration, frame) && known.heads().equals(heads))
                    .orElseGet(() -> look(declaration, frame, heads));
            parts.put(declaration.id(), department);
            parts.putAll(projects);
        }

        private Looked look(Altered altered) {
            Project project = altered.project;
            Id declaration = altered.declaration.id();
            ProjectFacts facts = ProjectFacts.of(project, altered.frame);
            List<Trace> traces = Trace.of(declaration, facts);
            Found found = run(project, (check, notes) -> check.project(facts, notes));
            return new Looked(
                    new Part(declaration, project, altered.frame, List.of(Head.of(facts)), traces, found), facts);
        }

        /** In order; on all cores if there are enough to be worth it. */
        private static <T> Stream<T> each(List<T> list) {
            return list.size() < WORTH_SHARING ? list.stream() : list.parallelStream();
        }

        private Part look(Declaration declaration, Frame frame, List<Head> heads) {
            DepartmentFacts facts = DepartmentFacts.of(declaration, frame, heads);
            Found found = run(declaration, (check, notes) -> check.department(facts, notes));
            return new Part(declaration.id(), declaration, frame, List.copyOf(heads), List.of(), found);
        }

        /** What was found beside others; looked for again where something in common came or went. */
        private Map<Id, Found> among(Index index, Set<Trace> changes) {
            Set<Id> again = new LinkedHashSet<>(looked.keySet());
            if (!before.parts().isEmpty()) {
                again.addAll(before.index().touched(index, changes));
            }
            Map<Id, Found> among = new HashMap<>(before.among());
            among.keySet().retainAll(parts.keySet());
            Map<Id, Integer> positions = new HashMap<>();
            parts.keySet().forEach(id -> positions.put(id, positions.size()));
            if (isReordered(positions)) {
                again.addAll(among.keySet());
            }
            List<Part> touched = again.stream()
                    .flatMap(id -> Optional.ofNullable(parts.get(id)).stream())
                    .filter(part -> part.element() instanceof Project)
                    .toList();
            each(touched)
                    .map(part -> Map.entry(part.element().id(), beside(part, index, positions)))
                    .toList()
                    .forEach(found -> among.put(found.getKey(), found.getValue()));
            among.values().removeIf(Found::isNothing);
            return among;
        }

        private Found beside(Part part, Index index, Map<Id, Integer> positions) {
            Project project = (Project) part.element();
            ProjectFacts facts = Optional.ofNullable(looked.get(project.id()))
                    .map(Looked::facts)
                    .orElseGet(() -> ProjectFacts.of(project, part.frame()));
            Neighbours others = new Neighbours(index, positions::get, part.declaration(), project.id());
            return run(project, (check, notes) -> check.among(facts, others, notes));
        }

        /** True if projects that were there before stand in another order, so that another one is the first of its kind. */
        private boolean isReordered(Map<Id, Integer> positions) {
            int last = -1;
            for (Id id : before.parts().keySet()) {
                int position = positions.getOrDefault(id, last);
                if (position < last) {
                    return true;
                }
                last = position;
            }
            return false;
        }

        private Found run(Element element, BiConsumer<Check, Notes> look) {
            List<Finding> findings = new ArrayList<>();
            for (Check check : checks) {
                look.accept(check, new Notes(pack.active(check.rule()).orElseThrow(), findings));
            }
            return Waivers.apart(element, findings);
        }
    }
}
