package org.jibiao.check.rules;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jibiao.check.Check;
import org.jibiao.check.Demands;
import org.jibiao.check.Notes;
import org.jibiao.model.Indicator;
import org.jibiao.model.Project;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.value.Amount;
import org.jibiao.model.value.MoneyUnit;
import org.jibiao.model.value.Quantity;

/**
 * {@code COST_EXCEEDS_BUDGET}: no cost target is above the project's budget, 元 and 万元 brought to one unit. A project
 * over several years is measured against its whole amount.
 */
final class CostWithinBudget implements Check {

    @Override
    public String rule() {
        return "COST_EXCEEDS_BUDGET";
    }

    @Override
    public void project(Project project, Demands demands, Notes notes) {
        Optional<BigDecimal> budget = Stream.of(ProjectField.TOTAL, ProjectField.MID_TERM_TOTAL)
                .flatMap(field -> Amount.parse(project.text(field)).stream())
                .filter(amount -> amount.signum() > 0)
                .max(BigDecimal::compareTo);
        if (budget.isEmpty()) {
            return;
        }
        for (Indicator indicator : project.indicators()) {
            String value = indicator.text(IndicatorField.VALUE);
            Optional<BigDecimal> cost = Rows.money(Quantity.parse(value));
            if (Rows.isCost(indicator)
                    && cost.filter(money -> money.compareTo(budget.get()) > 0).isPresent()) {
                String printed = wanYuan(budget.get());
                notes.add(
                        indicator,
                        IndicatorField.VALUE,
                        "成本指标“" + Rows.name(indicator) + "”" + value.strip() + "，高于项目预算" + printed + "。",
                        "不高于" + printed);
            }
        }
    }

    private static String wanYuan(BigDecimal yuan) {
        return Amount.printed(yuan.stripTrailingZeros().toPlainString(), MoneyUnit.WAN_YUAN) + "万元";
    }
}
