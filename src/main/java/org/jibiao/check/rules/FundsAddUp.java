package org.jibiao.check.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jibiao.check.Check;
import org.jibiao.check.Demands;
import org.jibiao.check.Notes;
import org.jibiao.model.Project;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.value.Amount;

/** {@code SUM_FUNDS}: the budget is the sum of its kinds of funds, to the second decimal of the form's unit. */
final class FundsAddUp implements Check {

    private static final List<ProjectField> KINDS = List.of(
            ProjectField.FISCAL,
            ProjectField.OTHER,
            ProjectField.SPECIAL_ACCOUNT,
            ProjectField.UNIT_FUNDS,
            ProjectField.SOCIAL,
            ProjectField.BANK_LOAN,
            ProjectField.CARRY_OVER);
    private static final BigDecimal HALF_OF_THE_SECOND_DECIMAL = new BigDecimal("0.005");

    @Override
    public String rule() {
        return "SUM_FUNDS";
    }

    @Override
    public void project(Project project, Demands demands, Notes notes) {
        Optional<BigDecimal> total = Amount.parse(project.text(ProjectField.TOTAL));
        List<ProjectField> filled = KINDS.stream()
                .filter(field -> !demands.hidden().contains(field))
                .filter(field -> !project.text(field).isBlank())
                .toList();
        List<BigDecimal> amounts = filled.stream()
                .flatMap(field -> Amount.parse(project.text(field)).stream())
                .toList();
        if (total.isEmpty() || filled.isEmpty() || amounts.size() < filled.size()) {
            return;
        }
        BigDecimal sum = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal tolerance =
                HALF_OF_THE_SECOND_DECIMAL.movePointRight(demands.unit().powerOfTen());
        if (sum.subtract(total.get()).abs().compareTo(tolerance) > 0) {
            String unit = demands.unit().label();
            String printedSum = Amount.printed(sum.toPlainString(), demands.unit());
            String printedTotal = Amount.printed(project.text(ProjectField.TOTAL), demands.unit());
            notes.add(
                    project,
                    ProjectField.TOTAL,
                    "各项资金合计" + printedSum + unit + "，与预算数" + printedTotal + unit + "不相等。",
                    printedSum + unit);
        }
    }
}
