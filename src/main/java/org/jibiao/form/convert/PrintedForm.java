package org.jibiao.form.convert;

import java.util.List;
import org.jibiao.form.spec.CellSpec;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.form.spec.IndicatorClass;
import org.jibiao.form.spec.IndicatorColumn;
import org.jibiao.form.spec.Part;
import org.jibiao.model.Kind;
import org.jibiao.model.field.DepartmentField;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.GoalPairField;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.field.SafeguardField;
import org.jibiao.model.field.SubGoalField;
import org.jibiao.model.value.MoneyUnit;

/** What a form can print, worked out from its description. */
record PrintedForm(FormSpec spec) implements Abilities {

    @Override
    public String id() {
        return spec.id();
    }

    @Override
    public boolean prints(Field field) {
        return switch (field) {
            case DepartmentField text -> text == DepartmentField.OVERALL && section(Kind.DEPARTMENT_GOALS);
            case SubGoalField text -> section(Kind.SUB_GOAL);
            case GoalPairField text -> section(Kind.SUB_GOAL);
            case SafeguardField text -> section(Kind.SAFEGUARD);
            case IndicatorField column -> columns(column);
            case ProjectField cell ->
                spec.head().rows().stream()
                        .flatMap(List::stream)
                        .map(CellSpec::field)
                        .anyMatch(shown -> shown.filter(cell::equals).isPresent());
            default -> false;
        };
    }

    private boolean columns(Field field) {
        return spec.indicatorColumns().stream().map(IndicatorColumn::field).anyMatch(field::equals);
    }

    private boolean section(Kind content) {
        return spec.parts().stream()
                .anyMatch(part -> part instanceof Part.GoalsSection section && section.content() == content);
    }

    @Override
    public boolean holds(Kind parent, Kind child) {
        return switch (child) {
            case PROJECT -> prints(ProjectField.NAME);
            case DEPARTMENT_GOALS -> spec.parts().stream().anyMatch(Part.GoalsSection.class::isInstance);
            case SUB_GOAL, SAFEGUARD -> section(child);
            case INDICATOR -> parent == Kind.PROJECT;
            default -> false;
        };
    }

    @Override
    public boolean splitsValues() {
        return spec.indicatorColumns().stream().anyMatch(column -> column.slice() == IndicatorColumn.Slice.OPERATOR);
    }

    @Override
    public boolean printsEquals() {
        return splitsValues();
    }

    @Override
    public List<IndicatorClass> classes() {
        return spec.classes();
    }

    @Override
    public MoneyUnit moneyUnit() {
        return spec.moneyUnit();
    }

    @Override
    public boolean weighted() {
        return prints(IndicatorField.WEIGHT) || prints(IndicatorField.ANNUAL_WEIGHT);
    }
}
