package org.jibiao.model;

import java.util.List;
import org.jibiao.model.field.DepartmentField;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.Values;

/**
 * The department-wide goals (部门整体绩效目标) of a declaration, in the shape of the 河北 two-part document
 * (texts, sub-goals, safeguards) and of the 辽宁 and national tables (lines, tasks, indicators) alike.
 */
public record DepartmentGoals(
        Id id,
        Values<DepartmentField> values,
        List<SubGoal> subGoals,
        List<Safeguard> safeguards,
        List<BudgetLine> budgetLines,
        List<KeyTask> tasks,
        List<Indicator> indicators)
        implements Element {

    /** A new one with nothing in it. */
    public static DepartmentGoals fresh() {
        return new DepartmentGoals(
                Id.fresh(), Values.blank(DepartmentField.class), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    @Override
    public Kind kind() {
        return Kind.DEPARTMENT_GOALS;
    }

    /** True if no field is filled and nothing stands under it. */
    public boolean isBlank() {
        return values.filled().isEmpty()
                && values.extras().isEmpty()
                && children().findAny().isEmpty();
    }

    @Override
    public DepartmentGoals with(Field field, String text) {
        return new DepartmentGoals(id, values.with(field, text), subGoals, safeguards, budgetLines, tasks, indicators);
    }

    @Override
    public List<? extends Element> children(Kind kind) {
        return switch (kind) {
            case SUB_GOAL -> subGoals;
            case SAFEGUARD -> safeguards;
            case BUDGET_LINE -> budgetLines;
            case KEY_TASK -> tasks;
            case INDICATOR -> indicators;
            default -> List.of();
        };
    }

    @Override
    public DepartmentGoals withChildren(Kind kind, List<? extends Element> children) {
        if (!kind().children().contains(kind)) {
            throw new IllegalArgumentException("DEPARTMENT_GOALS has no " + kind);
        }
        return new DepartmentGoals(
                id,
                values,
                kind == Kind.SUB_GOAL ? Element.listOf(SubGoal.class, children) : subGoals,
                kind == Kind.SAFEGUARD ? Element.listOf(Safeguard.class, children) : safeguards,
                kind == Kind.BUDGET_LINE ? Element.listOf(BudgetLine.class, children) : budgetLines,
                kind == Kind.KEY_TASK ? Element.listOf(KeyTask.class, children) : tasks,
                kind == Kind.INDICATOR ? Element.listOf(Indicator.class, children) : indicators);
    }
}
