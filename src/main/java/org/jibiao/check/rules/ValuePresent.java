package org.jibiao.check.rules;

import org.jibiao.check.Check;
import org.jibiao.check.Demands;
import org.jibiao.check.Notes;
import org.jibiao.model.Indicator;
import org.jibiao.model.Project;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.value.Quantity;

/** {@code REQ_VALUE}: every indicator has a name and a value. A row that only has this year's value is a mild case. */
final class ValuePresent implements Check {

    @Override
    public String rule() {
        return "REQ_VALUE";
    }

    @Override
    public void project(Project project, Demands demands, Notes notes) {
        for (Indicator indicator : project.indicators()) {
            if (indicator.text(IndicatorField.NAME).isBlank()) {
                notes.add(
                        indicator,
                        IndicatorField.NAME,
                        indicator.text(IndicatorField.LEVEL2).strip() + "有一行没有填写三级指标名称。",
                        "填写三级指标名称");
            }
            String value = indicator.text(IndicatorField.VALUE);
            if (Quantity.parse(value) instanceof Quantity.Missing) {
                missing(indicator, value, notes);
            }
        }
    }

    private static void missing(Indicator indicator, String value, Notes notes) {
        String name = "指标“" + Rows.name(indicator) + "”";
        if (!value.isBlank()) {
            notes.add(indicator, IndicatorField.VALUE, name + "的指标值“" + value.strip() + "”里没有数。", "完整的指标值");
        } else if (!indicator.text(IndicatorField.ANNUAL_VALUE).isBlank()) {
            notes.addMild(indicator, IndicatorField.VALUE, name + "只填了本年指标值，指标值空着。", "指标值");
        } else {
            notes.add(indicator, IndicatorField.VALUE, name + "没有填写指标值。", "填写指标值");
        }
    }
}
