package org.jibiao.model;

import org.jibiao.model.field.BudgetLineField;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.Values;

/** A line of the department's income or expense. */
public record BudgetLine(Id id, Values<BudgetLineField> values) implements Element {

    /** A new one, all fields blank. */
    public static BudgetLine fresh() {
        return new BudgetLine(Id.fresh(), Values.blank(BudgetLineField.class));
    }

    @Override
    public Kind kind() {
        return Kind.BUDGET_LINE;
    }

    @Override
    public BudgetLine with(Field field, String text) {
        return new BudgetLine(id, values.with(field, text));
    }
}
