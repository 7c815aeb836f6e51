package org.jibiao.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
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

    /** One look at a book. */
    private final class Look {

        private final Report before;
        private final Map<Id, Part> parts = new LinkedHashMap<>();
        private final Map<Id, ProjectFacts> read = new HashMap<>();
        private final List<Trace> gone = new ArrayList<>();
        private final List<Trace> come = new ArrayList<>();

        Look(Report before) {
            this.before = before;
        }

        Report at(Book book) {
            for (Declaration declaration : book.declarations()) {
                declaration(declaration);
            }
            before.parts().forEach((id, part) -> {
                if (parts.get(id) != part) {
                    gone.addAll(part.traces());
                }
            });
            Index index = before.index().changed(gone, come);
            return new Report(parts, among(index), index);
        }

        private void declaration(Declaration declaration) {
            Frame frame = Frame.of(declaration, demands.apply(declaration), lexicon);
            Map<Id, Part> projects = new LinkedHashMap<>();
            List<Head> heads = new ArrayList<>(declaration.projects().size());
            for (Project project : declaration.projects()) {
                Part part = before.part(project.id())
                        .filter(known -> known.isOf(project, frame)
                                && known.declaration().equals(declaration.id()))
                        .orElseGet(() -> look(declaration, project, frame));
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

        private Part look(Declaration declaration, Project project, Frame frame) {
            ProjectFacts facts = ProjectFacts.of(project, frame);
            read.put(project.id(), facts);
            List<Trace> traces = Trace.of(declaration.id(), facts);
            come.addAll(traces);
            Found found = run(project, (check, notes) -> check.project(facts, notes));
            return new Part(declaration.id(), project, frame, List.of(Head.of(facts)), traces, found);
        }

        private Part look(Declaration declaration, Frame frame, List<Head> heads) {
            DepartmentFacts facts = DepartmentFacts.of(declaration, frame, heads);
            Found found = run(declaration, (check, notes) -> check.department(facts, notes));
            return new Part(declaration.id(), declaration, frame, List.copyOf(heads), List.of(), found);
        }

        /** What was found beside others; looked for again where something in common came or went. */
        private Map<Id, Found> among(Index index) {
            Set<Id> again = before.index().touched(index, inOneOnly(gone, come));
            again.addAll(read.keySet());
            Map<Id, Found> among = new HashMap<>(before.among());
            among.keySet().retainAll(parts.keySet());
            Map<Id, Integer> positions = new HashMap<>();
            parts.keySet().forEach(id -> positions.put(id, positions.size()));
            if (isReordered(positions)) {
                again.addAll(among.keySet());
            }
            for (Id id : again) {
                Part part = parts.get(id);
                if (part != null && part.element() instanceof Project project) {
                    ProjectFacts facts = read.computeIfAbsent(id, none -> ProjectFacts.of(project, part.frame()));
                    Neighbours others = new Neighbours(index, positions::get, part.declaration(), id);
                    among.put(id, run(project, (check, notes) -> check.among(facts, others, notes)));
                }
            }
            among.values().removeIf(Found::isNothing);
            return among;
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

        private static Set<Trace> inOneOnly(List<Trace> one, List<Trace> other) {
            Set<Trace> left = new HashSet<>(one);
            Set<Trace> right = new HashSet<>(other);
            other.forEach(left::remove);
            one.forEach(right::remove);
            left.addAll(right);
            return left;
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
