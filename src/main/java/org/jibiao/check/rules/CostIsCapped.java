package org.jibiao.check.rules;

import org.jibiao.check.Check;
import org.jibiao.check.Demands;
import org.jibiao.check.Notes;
import org.jibiao.model.Indicator;
import org.jibiao.model.Project;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.value.Quantity;

/** {@code OP_COST_GE}: a cost target is a cap, not a floor. Savings may be floors. */
final class CostIsCapped implements Check {

    @Override
    public String rule() {
        return "OP_COST_GE";
    }

    @Override
    public void project(Project project, Demands demands, Notes notes) {
        for (Indicator indicator : project.indicators()) {
            String value = indicator.text(IndicatorField.VALUE);
            Quantity quantity = Quantity.parse(value);
            boolean floor =
                    quantity.operator().equals("≥") || quantity.operator().equals(">");
            boolean saving = indicator.text(IndicatorField.NAME).matches("(?s).*(节约|节省|降低|下降|减少|压减|结余).*");
            if (floor && !saving && Rows.isCost(indicator) && Rows.isMoney(quantity)) {
                String message = "成本指标“" + Rows.name(indicator) + "”" + value.strip() + "用了“" + quantity.operator()
                        + "”，成本应控制在上限以内。";
                if (value.contains("≥")) {
                    notes.addWithFix(indicator, IndicatorField.VALUE, message, value.replace('≥', '≤'));
                } else {
                    notes.add(indicator, IndicatorField.VALUE, message, "用“≤”");
                }
            }
        }
    }
}
