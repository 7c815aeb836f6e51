package org.jibiao.change.find;

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

/** The fields a search looks at. Marks (涉密), the form and where a declaration came from are never looked at. */
public enum Scope {
    ALL("全部内容"),
    NAMES("名称"),
    VALUES("指标值"),
    BASIS("指标值确定依据"),
    DEADLINES("完成时限"),
    NOTES("备注"),
    TEXTS("目标、用途等长文字"),
    MONEY("金额");

    private final String label;

    Scope(String label) {
        this.label = label;
    }

    /** What a user calls it. */
    public String label() {
        return label;
    }

    /** True if a search in this scope looks at {@code field}. */
    public boolean covers(Field field) {
        return isText(field)
                && switch (this) {
                    case ALL -> true;
                    case NAMES -> isName(field);
                    case VALUES -> field.type() == Field.Type.VALUE;
                    case BASIS -> field == IndicatorField.BASIS;
                    case DEADLINES -> field == IndicatorField.DEADLINE || field == KeyTaskField.DEADLINE;
                    case NOTES -> field == IndicatorField.NOTE;
                    case TEXTS -> field.type() == Field.Type.PARAGRAPHS && field != IndicatorField.BASIS;
                    case MONEY -> field.type() == Field.Type.MONEY;
                };
    }

    /** True for codes and for the classes of indicators: given from outside, rarely meant with a text. */
    public static boolean isGiven(Field field) {
        return field == ProjectField.CODE
                || field == DeclarationField.DEPARTMENT_CODE
                || field == IndicatorField.LEVEL1
                || field == IndicatorField.LEVEL2;
    }

    private static boolean isName(Field field) {
        return field == IndicatorField.NAME
                || field == ProjectField.NAME
                || field == KeyTaskField.WORK
                || field == KeyTaskField.PROJECT
                || field == SafeguardField.TITLE
                || field == BudgetLineField.LABEL;
    }

    private static boolean isText(Field field) {
        return switch (field) {
            case Extra extra -> false;
            case DeclarationField it ->
                it == DeclarationField.YEAR
                        || it == DeclarationField.DEPARTMENT
                        || it == DeclarationField.DEPARTMENT_CODE
                        || it == DeclarationField.ROUND;
            case DepartmentField it -> it != DepartmentField.SECRECY;
            case SubGoalField it -> it != SubGoalField.SECRECY;
            case GoalPairField it -> it != GoalPairField.SECRECY;
            case SafeguardField it -> it != SafeguardField.SECRECY;
            case KeyTaskField it -> it != KeyTaskField.SECRECY;
            case BudgetLineField it -> it != BudgetLineField.SIDE;
            case ProjectField it -> it != ProjectField.SECRECY;
            case IndicatorField it -> it != IndicatorField.SECRECY;
        };
    }
}
