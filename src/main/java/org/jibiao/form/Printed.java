package org.jibiao.form;

import org.jibiao.form.spec.IndicatorColumn;
import org.jibiao.model.Indicator;
import org.jibiao.model.field.Field;
import org.jibiao.model.value.Amount;
import org.jibiao.model.value.MoneyUnit;
import org.jibiao.model.value.Quantity;

/** How a text of the book stands on paper. */
final class Printed {

    private Printed() {}

    static String of(Field field, String text, MoneyUnit unit) {
        return field.type() == Field.Type.MONEY ? Amount.printed(text, unit) : text;
    }

    static String of(IndicatorColumn column, Indicator indicator, MoneyUnit unit) {
        String text = indicator.text(column.field());
        return switch (column.slice()) {
            case WHOLE -> of(column.field(), text, unit);
            case OPERATOR -> Quantity.parse(text).operator();
            case VALUE -> Quantity.parse(text).value();
            case UNIT -> Quantity.parse(text).unit();
        };
    }
}
