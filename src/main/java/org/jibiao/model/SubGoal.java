package org.jibiao.model;

import java.util.List;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.SubGoalField;
import org.jibiao.model.field.Values;

/** A sub-goal (分项绩效目标) with its goal/indicator pairs. */
public record SubGoal(Id id, Values<SubGoalField> values, List<GoalPair> pairs) implements Element {

    /** A new one, all fields blank, no pairs. */
    public static SubGoal fresh() {
        return new SubGoal(Id.fresh(), Values.blank(SubGoalField.class), List.of());
    }

    @Override
    public Kind kind() {
        return Kind.SUB_GOAL;
    }

    @Override
    public SubGoal with(Field field, String text) {
        return new SubGoal(id, values.with(field, text), pairs);
    }

    @Override
    public List<? extends Element> children(Kind kind) {
        return kind == Kind.GOAL_PAIR ? pairs : List.of();
    }

    @Override
    public SubGoal withChildren(Kind kind, List<? extends Element> children) {
        if (kind != Kind.GOAL_PAIR) {
            throw new IllegalArgumentException("SUB_GOAL has no " + kind);
        }
        return new SubGoal(id, values, Element.listOf(GoalPair.class, children));
    }
}
