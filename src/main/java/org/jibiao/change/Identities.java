package org.jibiao.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jibiao.model.BudgetLine;
import org.jibiao.model.Declaration;
import org.jibiao.model.DepartmentGoals;
import org.jibiao.model.Element;
import org.jibiao.model.GoalPair;
import org.jibiao.model.Id;
import org.jibiao.model.Indicator;
import org.jibiao.model.KeyTask;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.Safeguard;
import org.jibiao.model.SubGoal;

/** Gives elements the ids of what they match. */
final class Identities {

    private Identities() {}

    /** {@code received} under the id of {@code known}, and so with all below that matches. */
    static <E extends Element> E carriedOver(E known, E received) {
        Element carried = withId(known.id(), received);
        for (Kind kind : received.kind().children()) {
            carried = carried.withChildren(kind, children(known.children(kind), received.children(kind), kind));
        }
        @SuppressWarnings("unchecked")
        E same = (E) carried;
        return same;
    }

    private static List<Element> children(List<? extends Element> known, List<? extends Element> received, Kind kind) {
        if (kind == Kind.DEPARTMENT_GOALS) {
            return List.of(carriedOver((Element) known.getFirst(), received.getFirst()));
        }
        Map<Id, Element> partners = new HashMap<>();
        Match<Element> match = Match.of(known, received);
        match.pairs().forEach(pair -> partners.put(pair.right().id(), pair.left()));
        List<Element> carried = new ArrayList<>();
        for (Element element : received) {
            Element partner = partners.get(element.id());
            carried.add(partner == null ? element : carriedOver(partner, element));
        }
        return carried;
    }

    private static Element withId(Id id, Element element) {
        return switch (element) {
            case Declaration it -> new Declaration(id, it.values(), it.goals(), it.projects());
            case DepartmentGoals it ->
                new DepartmentGoals(
                        id, it.values(), it.subGoals(), it.safeguards(), it.budgetLines(), it.tasks(), it.indicators());
            case SubGoal it -> new SubGoal(id, it.values(), it.pairs());
            case GoalPair it -> new GoalPair(id, it.values());
            case Safeguard it -> new Safeguard(id, it.values());
            case BudgetLine it -> new BudgetLine(id, it.values());
            case KeyTask it -> new KeyTask(id, it.values());
            case Project it -> new Project(id, it.values(), it.indicators());
            case Indicator it -> new Indicator(id, it.values());
        };
    }
}
