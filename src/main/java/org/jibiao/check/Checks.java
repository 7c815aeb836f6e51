package org.jibiao.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jibiao.check.facts.Demands;
import org.jibiao.check.facts.DepartmentFacts;
import org.jibiao.check.facts.Frame;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.pack.Rule;
import org.jibiao.check.pack.RulePack;
import org.jibiao.check.words.Lexicon;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Element;
import org.jibiao.model.Id;

/**
 * Runs the checks of a rule pack over a book. Stateless: hand the report of the book before to {@link #check(Book,
 * Report)} and only what was altered since is looked at, and what has something in common with it. Safe for any thread.
 */
public final class Checks {

    private final RulePack pack;
    private final List<Ready> checks;
    private final Function<Declaration, Demands> demands;
    private final Lexicon lexicon;

    /** A check with the rule of the pack that it runs by. */
    private record Ready(Check check, Rule rule, Finding.About about) {

        Ready(Check check, Rule rule) {
            this(
                    check,
                    rule,
                    new Finding.About(rule.id(), rule.title(), rule.basis().shown()));
        }
    }

    /** Those of {@code checks} that {@code pack} switches on; {@code demands} tells what a declaration's form asks. */
    public Checks(RulePack pack, List<Check> checks, Function<Declaration, Demands> demands) {
        this.pack = pack;
        this.checks = checks.stream()
                .flatMap(check -> pack.active(check.rule()).map(rule -> new Ready(check, rule)).stream())
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
        List<Look> looks = book.declarations().stream()
                .map(each -> new Look(this, each, before.section(each.id())))
                .toList();
        Map<Id, Report.Section> sections = new LinkedHashMap<>();
        Look.each(looks, looks.stream().mapToInt(Look::size).sum())
                .map(Look::section)
                .toList()
                .forEach(section -> sections.put(section.declaration().id(), section));
        return new Report(sections);
    }

    /** What the projects of {@code declaration} are judged against. */
    Frame frame(Declaration declaration) {
        return Frame.of(declaration, demands.apply(declaration), lexicon);
    }

    /** What is found on a project alone. */
    Report.Found project(ProjectFacts facts) {
        return run(facts.project(), (check, notes) -> check.project(facts, notes));
    }

    /** What is found on a project beside others of its declaration. */
    Report.Found among(ProjectFacts facts, Neighbours others) {
        return run(facts.project(), (check, notes) -> check.among(facts, others, notes));
    }

    /** What is found on a declaration without the insides of its projects. */
    Report.Found department(DepartmentFacts facts) {
        return run(facts.declaration(), (check, notes) -> check.department(facts, notes));
    }

    private Report.Found run(Element element, BiConsumer<Check, Notes> look) {
        List<Finding> findings = new ArrayList<>();
        for (Ready each : checks) {
            look.accept(each.check, new Notes(each.rule, each.about, findings));
        }
        return Waivers.apart(element, findings);
    }
}
