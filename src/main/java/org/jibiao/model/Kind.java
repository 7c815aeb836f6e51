package org.jibiao.model;

import java.util.List;
import java.util.Optional;
import org.jibiao.model.field.BudgetLineField;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.DepartmentField;
import org.jibiao.model.field.Extra;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.GoalPairField;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.KeyTaskField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.field.SafeguardField;
import org.jibiao.model.field.SubGoalField;

/** The kinds of element a book is made of, leaves first: what each is called and which fields it has. */
public enum Kind {
    INDICATOR("指标", IndicatorField.values()),
    GOAL_PAIR("目标与指标", GoalPairField.values()),
    SUB_GOAL("分项绩效目标", SubGoalField.values(), GOAL_PAIR),
    SAFEGUARD("工作保障措施", SafeguardField.values()),
    BUDGET_LINE("收支科目", BudgetLineField.values()),
    KEY_TASK("主要任务", KeyTaskField.values()),
    DEPARTMENT_GOALS("部门整体绩效目标", DepartmentField.values(), SUB_GOAL, SAFEGUARD, BUDGET_LINE, KEY_TASK, INDICATOR),
    PROJECT("项目", ProjectField.values(), INDICATOR),
    DECLARATION("申报", DeclarationField.values(), DEPARTMENT_GOALS, PROJECT),
    BOOK("工作库", new Field[0], DECLARATION);

    private final String label;
    private final List<Field> fields;
    private final List<Kind> children;

    Kind(String label, Field[] fields, Kind... children) {
        this.label = label;
        this.fields = List.of(fields);
        this.children = List.of(children);
    }

    /** What a user calls it. */
    public String label() {
        return label;
    }

    public List<Field> fields() {
        return fields;
    }

    /** The kinds that may stand directly under this one, in printed order. */
    public List<Kind> children() {
        return children;
    }

    /** The field with this key, empty if this kind has none. */
    public Optional<Field> field(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /** The field with this key, or an {@link Extra} of that name. */
    public Field fieldOrExtra(String key) {
        return field(key).orElseGet(() -> new Extra(key));
    }
}
