package org.jibiao.model;

import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.Values;

/** An indicator (三级指标) with its classes, value and basis. */
public record Indicator(Id id, Values<IndicatorField> values) implements Element {

    /** A new one, all fields blank. */
    public static Indicator fresh() {
        return new Indicator(Id.fresh(), Values.blank(IndicatorField.class));
    }

    @Override
    public Kind kind() {
        return Kind.INDICATOR;
    }

    @Override
    public Indicator with(Field field, String text) {
        return new Indicator(id, values.with(field, text));
    }
}
