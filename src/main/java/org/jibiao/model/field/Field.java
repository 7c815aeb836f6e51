package org.jibiao.model.field;

/**
 * One thing a form can ask for, declared once and looped over by tables, forms, diff, checks, storage and templates.
 * Implemented by the {@code *Field} enums and by {@link Extra} for what only one province knows.
 */
public sealed interface Field
        permits DeclarationField,
                DepartmentField,
                SubGoalField,
                GoalPairField,
                SafeguardField,
                BudgetLineField,
                KeyTaskField,
                ProjectField,
                IndicatorField,
                Extra {

    /** How the text of a field is to be read. The text itself is always kept as typed or as printed. */
    enum Type {
        /** One line. */
        TEXT,
        /** Several paragraphs, separated by {@code \n}. */
        PARAGRAPHS,
        /** Plain decimal in 元 with the printed scale, or whatever was written instead; blank is not 0. */
        MONEY,
        /** A percentage as printed, {@code 25.00%}. */
        PERCENT,
        /** An indicator value in the grammar of {@code Quantity}. */
        VALUE
    }

    /** Stable name in files and storage, unique within its kind. */
    String key();

    /** What a user calls it. */
    String label();

    Type type();
}
