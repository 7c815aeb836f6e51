package org.jibiao.change;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jibiao.model.Element;
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

/** By what an element is known again when its id is of no help. */
final class Signs {

    private final Set<String> name;
    private final Set<String> below;

    /** The signs of {@code element} for {@link #likeness}. */
    Signs(Element element) {
        this.name = pieces(
                keys(element.kind()).isEmpty()
                        ? ""
                        : text(element, keys(element.kind()).getLast()));
        this.below = element.children()
                .filter(child -> !keys(child.kind()).isEmpty())
                .map(child -> text(child, keys(child.kind()).getLast()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toSet());
    }

    /** From 0, nothing in common, to 1: by the letters and pairs of letters of the names, or by the names of what stands below. */
    double likeness(Signs other) {
        return Math.max(shared(name, other.name), shared(below, other.below));
    }

    private static double shared(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        long common = one.stream().filter(other::contains).count();
        return 2.0 * common / (one.size() + other.size());
    }

    private static Set<String> pieces(String text) {
        Set<String> pieces = new HashSet<>();
        for (int index = 0; index < text.length(); index++) {
            pieces.add(text.substring(index, index + 1));
            pieces.add(text.substring(index, Math.min(text.length(), index + 2)));
        }
        return pieces;
    }

    /** All that is written in an element and below it, without the ids. */
    static List<Object> content(Element element) {
        List<List<Object>> below = element.children().map(Signs::content).toList();
        return List.of(element.kind(), element.values(), below);
    }

    /** The signs of a kind that must be equal, strongest first; blank ones are none. */
    static List<Function<Element, Optional<?>>> of(Kind kind) {
        return keys(kind).stream().map(Signs::sign).toList();
    }

    private static Function<Element, Optional<?>> sign(List<? extends Field> fields) {
        return element -> Optional.of(text(element, fields)).filter(text -> !text.isBlank());
    }

    private static List<List<? extends Field>> keys(Kind kind) {
        return switch (kind) {
            case DECLARATION ->
                List.of(
                        List.of(DeclarationField.YEAR, DeclarationField.DEPARTMENT, DeclarationField.ROUND),
                        List.of(DeclarationField.YEAR, DeclarationField.DEPARTMENT),
                        List.of(DeclarationField.DEPARTMENT));
            case PROJECT ->
                List.of(
                        List.of(ProjectField.CODE, ProjectField.NAME),
                        List.of(ProjectField.CODE),
                        List.of(ProjectField.NAME));
            case INDICATOR ->
                List.of(
                        List.of(
                                IndicatorField.LEVEL1,
                                IndicatorField.LEVEL2,
                                IndicatorField.NAME,
                                IndicatorField.VALUE),
                        List.of(IndicatorField.LEVEL1, IndicatorField.LEVEL2, IndicatorField.NAME),
                        List.of(IndicatorField.NAME));
            case SUB_GOAL -> List.of(List.of(SubGoalField.HEADING));
            case GOAL_PAIR -> List.of(List.of(GoalPairField.INDICATOR), List.of(GoalPairField.GOAL));
            case SAFEGUARD -> List.of(List.of(SafeguardField.TEXT), List.of(SafeguardField.TITLE));
            case BUDGET_LINE -> List.of(List.of(BudgetLineField.SIDE, BudgetLineField.LABEL));
            case KEY_TASK -> List.of(List.of(KeyTaskField.WORK, KeyTaskField.PROJECT), List.of(KeyTaskField.WORK));
            case DEPARTMENT_GOALS, BOOK -> List.of();
        };
    }

    /** The texts of these fields without white space, a separator between them. */
    private static String text(Element element, List<? extends Field> fields) {
        Stream<String> texts = fields.stream().map(field -> element.text(field).replaceAll("[\\s\\u3000]+", ""));
        String joined = texts.collect(Collectors.joining("\u2028"));
        return joined.replace("\u2028", "").isEmpty() ? "" : joined;
    }
}
