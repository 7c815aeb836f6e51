package org.jibiao.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Element;
import org.jibiao.model.Id;
import org.jibiao.model.Project;

/**
 * Runs the checks of a rule pack over a book. Stateless: hand the report of the book before to {@link #check(Book,
 * Report)} and only what was altered since is looked at. Safe for any thread.
 */
public final class Checks {

    private final RulePack pack;
    private final List<Check> checks;
    private final Function<Declaration, Demands> demands;

    /** Those of {@code checks} that {@code pack} switches on; {@code demands} tells what a declaration's form asks. */
    public Checks(RulePack pack, List<Check> checks, Function<Declaration, Demands> demands) {
        this.pack = pack;
        this.checks = checks.stream()
                .filter(check -> pack.active(check.rule()).isPresent())
                .toList();
        this.demands = demands;
    }

    /** All findings of one declaration, department part first. */
    public List<Finding> check(Declaration declaration) {
        return check(Book.of(List.of(declaration)), Report.EMPTY).findings();
    }

    /** All findings of {@code book}; parts that stand unaltered in {@code before} are taken over. */
    public Report check(Book book, Report before) {
        Map<Id, Report.Part> parts = new LinkedHashMap<>();
        for (Declaration declaration : book.declarations()) {
            Demands asked = demands.apply(declaration);
            parts.put(declaration.id(), part(declaration, declaration, asked, before));
            for (Project project : declaration.projects()) {
                parts.put(project.id(), part(declaration, project, asked, before));
            }
        }
        return new Report(parts);
    }

    private Report.Part part(Declaration declaration, Element element, Demands asked, Report before) {
        return before.part(element.id())
                .filter(known ->
                        known.isOf(element, asked) && known.declaration().equals(declaration.id()))
                .orElseGet(() -> new Report.Part(declaration.id(), element, asked, look(element, asked)));
    }

    private List<Finding> look(Element element, Demands asked) {
        List<Finding> findings = new ArrayList<>();
        for (Check check : checks) {
            Notes notes = new Notes(pack.active(check.rule()).orElseThrow(), findings);
            switch (element) {
                case Project project -> check.project(project, asked, notes);
                case Declaration declaration -> check.department(declaration, asked, notes);
                default -> throw new IllegalArgumentException("not checked by itself: " + element.kind());
            }
        }
        return List.copyOf(findings);
    }
}
