package org.jibiao.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Element;
import org.jibiao.model.Id;
import org.jibiao.model.Kind;
import org.jibiao.model.field.BudgetLineField;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.GoalPairField;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.KeyTaskField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.field.SafeguardField;
import org.jibiao.model.field.SubGoalField;

/**
 * Gives a received declaration its identities: what is recognised as an element of the declaration it replaces takes
 * over that element's id, so that history and comparison go on; all else keeps its own id or, where the book has that
 * already, gets a new one.
 */
final class Adoption {

    /** By what an element is recognised on paper, the surest first; the texts of all fields of a mark must agree. */
    private static final Map<Kind, List<List<Field>>> MARKS = Map.of(
            Kind.PROJECT, List.of(List.of(ProjectField.CODE), List.of(ProjectField.NAME)),
            Kind.INDICATOR, List.of(List.of(IndicatorField.LEVEL2, IndicatorField.NAME), List.of(IndicatorField.NAME)),
            Kind.SUB_GOAL, List.of(List.of(SubGoalField.HEADING), List.of(SubGoalField.NUMBER)),
            Kind.GOAL_PAIR, List.of(List.of(GoalPairField.GOAL), List.of(GoalPairField.INDICATOR)),
            Kind.SAFEGUARD, List.of(List.of(SafeguardField.TITLE), List.of(SafeguardField.TEXT)),
            Kind.BUDGET_LINE, List.of(List.of(BudgetLineField.SIDE, BudgetLineField.LABEL)),
            Kind.KEY_TASK, List.of(List.of(KeyTaskField.WORK)));

    private final Set<Id> taken;
    private final Set<Id> kept = new HashSet<>();

    private Adoption(Set<Id> taken) {
        this.taken = taken;
    }

    /** {@code declaration} with new ids wherever {@code book} has them already. */
    static Declaration withFreeIds(Declaration declaration, Book book) {
        Adoption adoption = new Adoption(new HashSet<>(book.parents().keySet()));
        return (Declaration) adoption.adopt(declaration, Optional.empty());
    }

    /** {@code declaration} as the next state of {@code old}, which stands in {@code book}; a round it lacks is kept. */
    static Declaration inPlaceOf(Declaration old, Declaration declaration, Book book) {
        Adoption adoption = new Adoption(new HashSet<>(book.parents().keySet()));
        Set<Id> before = new HashSet<>();
        old.withDescendants().forEach(element -> before.add(element.id()));
        adoption.taken.removeAll(before);
        declaration.withDescendants().map(Element::id).filter(before::contains).forEach(adoption.kept::add);
        adoption.kept.add(old.id());
        Declaration adopted = (Declaration) adoption.adopt(declaration, Optional.of(old));
        return adopted.values().isBlank(DeclarationField.ROUND)
                ? adopted.with(DeclarationField.ROUND, old.text(DeclarationField.ROUND))
                : adopted;
    }

    private Element adopt(Element element, Optional<? extends Element> old) {
        Id id = old.map(Element::id).orElse(element.id());
        if (!taken.add(id)) {
            id = Id.fresh();
            taken.add(id);
        }
        Element adopted = element.withId(id);
        for (Kind kind : element.kind().children()) {
            List<? extends Element> before = old.<List<? extends Element>>map(each -> each.children(kind))
                    .orElse(List.of());
            adopted = adopted.withChildren(kind, children(kind, element.children(kind), before));
        }
        return adopted;
    }

    private List<Element> children(Kind kind, List<? extends Element> wanted, List<? extends Element> before) {
        Map<Id, Element> partners = kind == Kind.DEPARTMENT_GOALS && !before.isEmpty()
                ? Map.of(wanted.getFirst().id(), before.getFirst())
                : partners(kind, wanted, before);
        List<Element> adopted = new ArrayList<>();
        for (Element element : wanted) {
            adopted.add(adopt(element, Optional.ofNullable(partners.get(element.id()))));
        }
        return adopted;
    }

    /** The old elements that the wanted ones continue, by the wanted ones' ids. */
    private Map<Id, Element> partners(Kind kind, List<? extends Element> wanted, List<? extends Element> before) {
        Map<Id, Element> partners = new HashMap<>();
        Set<Id> own = new HashSet<>();
        wanted.forEach(element -> own.add(element.id()));
        before.stream().filter(old -> own.contains(old.id())).forEach(old -> partners.put(old.id(), old));
        Set<Id> given = new HashSet<>(kept);
        for (List<Field> mark : MARKS.getOrDefault(kind, List.of())) {
            Map<String, Deque<Element>> waiting = new HashMap<>();
            before.stream()
                    .filter(old -> !given.contains(old.id()) && !key(old, mark).isBlank())
                    .forEach(old -> waiting.computeIfAbsent(key(old, mark), key -> new ArrayDeque<>())
                            .add(old));
            for (Element element : wanted) {
                Deque<Element> alike = waiting.getOrDefault(key(element, mark), new ArrayDeque<>());
                if (!partners.containsKey(element.id()) && !alike.isEmpty()) {
                    Element partner = alike.removeFirst();
                    partners.put(element.id(), partner);
                    given.add(partner.id());
                }
            }
        }
        return partners;
    }

    private static String key(Element element, List<Field> mark) {
        StringBuilder key = new StringBuilder();
        mark.forEach(field -> key.append(element.text(field).strip()).append('\n'));
        return key.toString();
    }
}
