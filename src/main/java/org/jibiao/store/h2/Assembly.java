package org.jibiao.store.h2;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
import org.jibiao.model.field.BudgetLineField;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.DepartmentField;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.GoalPairField;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.KeyTaskField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.field.SafeguardField;
import org.jibiao.model.field.SubGoalField;
import org.jibiao.model.field.Values;

/**
 * The parts an element is put together from, wherever they were kept.
 *
 * @param text the text of each field of the kind
 * @param children the elements under it, by kind, in order; a declaration without department goals gets blank ones
 */
record Assembly(
        Kind kind,
        Id id,
        Function<Field, String> text,
        Map<String, String> extras,
        Function<Kind, List<? extends Element>> children) {

    /** The element; throws IllegalArgumentException for {@link Kind#BOOK}, ClassCastException for alien children. */
    Element element() {
        return switch (kind) {
            case INDICATOR -> new Indicator(id, values(IndicatorField.class));
            case GOAL_PAIR -> new GoalPair(id, values(GoalPairField.class));
            case SUB_GOAL -> new SubGoal(id, values(SubGoalField.class), list(Kind.GOAL_PAIR, GoalPair.class));
            case SAFEGUARD -> new Safeguard(id, values(SafeguardField.class));
            case BUDGET_LINE -> new BudgetLine(id, values(BudgetLineField.class));
            case KEY_TASK -> new KeyTask(id, values(KeyTaskField.class));
            case DEPARTMENT_GOALS -> goals();
            case PROJECT -> new Project(id, values(ProjectField.class), list(Kind.INDICATOR, Indicator.class));
            case DECLARATION -> declaration();
            case BOOK -> throw new IllegalArgumentException("the book is no element");
        };
    }

    private DepartmentGoals goals() {
        return new DepartmentGoals(
                id,
                values(DepartmentField.class),
                list(Kind.SUB_GOAL, SubGoal.class),
                list(Kind.SAFEGUARD, Safeguard.class),
                list(Kind.BUDGET_LINE, BudgetLine.class),
                list(Kind.KEY_TASK, KeyTask.class),
                list(Kind.INDICATOR, Indicator.class));
    }

    private Declaration declaration() {
        List<DepartmentGoals> goals = list(Kind.DEPARTMENT_GOALS, DepartmentGoals.class);
        return new Declaration(
                id,
                values(DeclarationField.class),
                goals.isEmpty() ? DepartmentGoals.fresh() : goals.getFirst(),
                list(Kind.PROJECT, Project.class));
    }

    private <F extends Enum<F> & Field> Values<F> values(Class<F> fields) {
        return Values.of(fields, text, extras);
    }

    private <E extends Element> List<E> list(Kind childKind, Class<E> type) {
        return Element.listOf(type, children.apply(childKind));
    }
}
