package org.jibiao.model;

import org.jibiao.model.field.Field;
import org.jibiao.model.field.GoalPairField;
import org.jibiao.model.field.Values;

/** A 绩效目标 with its 绩效指标, both sentences, under a sub-goal of the two-part document. */
public record GoalPair(Id id, Values<GoalPairField> values) implements Element {

    /** A new one, all fields blank. */
    public static GoalPair fresh() {
        return new GoalPair(Id.fresh(), Values.blank(GoalPairField.class));
    }

    @Override
    public Kind kind() {
        return Kind.GOAL_PAIR;
    }

    @Override
    public GoalPair with(Field field, String text) {
        return new GoalPair(id, values.with(field, text));
    }
}
