package org.jibiao.check.rules.funds;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.value.Amount;
import org.jibiao.model.value.MoneyUnit;

/** {@code SUM_FUNDS}: the budget is the sum of its kinds of funds, to the second decimal of the form's unit. */
final class FundsAddUp implements Check {

    private static final BigDecimal HALF_OF_THE_SECOND_DECIMAL = new BigDecimal("0.005");

    @Override
    public String rule() {
        return "SUM_FUNDS";
    }

    @Override
    public void project(ProjectFacts project, Notes notes) {
        Optional<BigDecimal> total = project.total();
        List<ProjectField> filled = ProjectField.FUNDS.stream()
                .filter(project.demands()::prints)
                .filter(field -> !project.text(field).isEmpty())
                .toList();
        List<BigDecimal> amounts = filled.stream()
                .flatMap(field -> Amount.parse(project.text(field)).stream())
                .toList();
        if (total.isEmpty() || filled.isEmpty() || amounts.size() < filled.size()) {
            return;
        }
        MoneyUnit unit = project.demands().unit();
        BigDecimal sum = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal tolerance = HALF_OF_THE_SECOND_DECIMAL.movePointRight(unit.powerOfTen());
        if (sum.subtract(total.get()).abs().compareTo(tolerance) > 0) {
            String printedSum = Amount.printed(sum.toPlainString(), unit) + unit.label();
            String printedTotal = Amount.printed(project.text(ProjectField.TOTAL), unit) + unit.label();
            notes.add(Note.at(project.project(), ProjectField.TOTAL)
                    .also(filled.stream().map(project.project()::place).toList())
                    .finding(printedTotal + "≠" + printedSum)
                    .saying("各项资金合计" + printedSum + "，与预算数" + printedTotal + "不相等。")
                    .expecting(printedSum));
        }
    }
}
