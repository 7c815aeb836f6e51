package org.jibiao.check.rules.funds;

import org.jibiao.check.Check;
import org.jibiao.check.DepartmentSums;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.DepartmentFacts;
import org.jibiao.model.field.BudgetLineField;
import org.jibiao.model.value.MoneyUnit;

/** {@code SUM_DEPT}: totals and sub-totals of the department's table agree; those beside the table are a mild case. */
final class DepartmentAddsUp implements Check {

    @Override
    public String rule() {
        return "SUM_DEPT";
    }

    @Override
    public void department(DepartmentFacts department, Notes notes) {
        MoneyUnit unit = department.frame().demands().unit();
        for (DepartmentSums.Agreement sums : DepartmentSums.of(department.declaration(), department.projects())) {
            if (!sums.holds()) {
                String left = Money.printed(sums.leftAmount(), unit);
                String right = Money.printed(sums.rightAmount(), unit);
                Note note = Note.at(sums.where(), BudgetLineField.AMOUNT)
                        .finding(left + "≠" + right)
                        .saying(sums.left() + left + "，" + sums.right() + right + "，相差"
                                + Money.printed(sums.difference().abs(), unit) + "。")
                        .expecting(right);
                notes.add(sums.isBesideTheTable() ? note.mild() : note);
            }
        }
    }
}
