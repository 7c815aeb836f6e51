package org.jibiao.model;

import java.util.List;
import java.util.stream.Stream;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.Values;

/** A node of the book: an identity, one text per field, and the elements under it. Immutable. */
public sealed interface Element
        permits Declaration, DepartmentGoals, SubGoal, GoalPair, Safeguard, BudgetLine, KeyTask, Project, Indicator {

    Id id();

    Kind kind();

    Values<?> values();

    /** A copy in which {@code field} holds {@code text}; throws IllegalArgumentException for a field of another kind. */
    Element with(Field field, String text);

    /** The elements of {@code kind} directly under this one, in printed order; none if that kind cannot stand here. */
    default List<? extends Element> children(Kind kind) {
        return List.of();
    }

    /** A copy with these children of {@code kind}; throws IllegalArgumentException if they cannot stand here. */
    default Element withChildren(Kind kind, List<? extends Element> children) {
        throw new IllegalArgumentException(kind() + " has no " + kind);
    }

    /** The text of {@code field}, {@code ""} if blank. */
    default String text(Field field) {
        return values().text(field);
    }

    /** The same element under another identity. */
    default Element withId(Id id) {
        return switch (this) {
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

    default Ref ref() {
        return new Ref(kind(), id());
    }

    default Place place(Field field) {
        return new Place(ref(), field);
    }

    /** All elements directly under this one, kind by kind. */
    default Stream<Element> children() {
        return kind().children().stream().flatMap(kind -> children(kind).stream());
    }

    /** This element and all below it, parents before children. */
    default Stream<Element> withDescendants() {
        return Stream.concat(Stream.of(this), children().flatMap(Element::withDescendants));
    }

    /** An immutable copy of {@code elements} as {@code type}; throws ClassCastException if one is something else. */
    static <E extends Element> List<E> listOf(Class<E> type, List<? extends Element> elements) {
        if (!elements.stream().allMatch(type::isInstance)) {
            throw new ClassCastException("not all are " + type.getSimpleName());
        }
        @SuppressWarnings("unchecked")
        List<E> checked = (List<E>) List.copyOf(elements);
        return checked;
    }
}
