package org.jibiao.check.rules;

import org.jibiao.check.Check;
import org.jibiao.check.Demands;
import org.jibiao.check.Notes;
import org.jibiao.model.Declaration;
import org.jibiao.model.DepartmentGoals;
import org.jibiao.model.Element;
import org.jibiao.model.Project;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.value.Quantity;

/** {@code UNIT_MISSING}: a value with a number has a unit of measure. A bare year is taken as a date. */
final class UnitPresent implements Check {

    @Override
    public String rule() {
        return "UNIT_MISSING";
    }

    @Override
    public void department(Declaration declaration, Demands demands, Notes notes) {
        DepartmentGoals goals = declaration.goals();
        goals.indicators().forEach(indicator -> look(indicator, notes));
    }

    @Override
    public void project(Project project, Demands demands, Notes notes) {
        project.indicators().forEach(indicator -> look(indicator, notes));
    }

    private static void look(Element indicator, Notes notes) {
        String value = indicator.text(IndicatorField.VALUE);
        Quantity quantity = Quantity.parse(value);
        boolean counted = quantity instanceof Quantity.Numeric || quantity instanceof Quantity.Range;
        boolean percent = value.contains("%") || value.contains("％") || value.contains("百分");
        boolean year = value.strip().matches("(19|20)\\d\\d");
        if (counted && quantity.unit().isBlank() && !percent && !year) {
            notes.add(
                    indicator,
                    IndicatorField.VALUE,
                    "指标“" + Rows.name(indicator) + "”的指标值“" + value.strip() + "”没有计量单位。",
                    "写上计量单位，例如件、人次、%");
        }
    }
}
