package org.jibiao.ui.page.table.line;

import java.util.List;
import java.util.Optional;
import org.jibiao.form.spec.IndicatorClass;
import org.jibiao.model.Element;
import org.jibiao.model.Indicator;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;

/** A line of the table: an indicator or another element, or the ghost of an obligatory class that none has yet. */
public sealed interface Line {

    /** What stands in the column of {@code field}. */
    String text(Field field);

    /** The element, empty for a ghost. */
    default Optional<Element> element() {
        return Optional.empty();
    }

    /** The element; for a ghost an indicator that has but its class. */
    Element around();

    /** An indicator, or what else the table is of. */
    record Row(Element row) implements Line {
        @Override
        public String text(Field field) {
            return row.text(field);
        }

        @Override
        public Optional<Element> element() {
            return Optional.of(row);
        }

        @Override
        public Element around() {
            return row;
        }
    }

    /** A class the form demands; one key fills it. */
    record Ghost(IndicatorClass missing) implements Line {
        /** The first class a form asks for, a blank one where it names none. */
        public static Ghost first(List<IndicatorClass> classes) {
            return new Ghost(classes.isEmpty() ? new IndicatorClass("", "", false) : classes.getFirst());
        }

        @Override
        public Indicator around() {
            return Indicator.fresh()
                    .with(IndicatorField.LEVEL1, missing.level1())
                    .with(IndicatorField.LEVEL2, missing.level2());
        }

        @Override
        public String text(Field field) {
            return field == IndicatorField.LEVEL1
                    ? missing.level1()
                    : field == IndicatorField.LEVEL2 ? "＋ " + missing.level2() + "（必填）" : "";
        }
    }
}
