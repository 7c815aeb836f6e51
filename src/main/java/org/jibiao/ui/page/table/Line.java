package org.jibiao.ui.page.table;

import java.util.List;
import java.util.Optional;
import org.jibiao.form.spec.IndicatorClass;
import org.jibiao.model.Indicator;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;

/** A line of the table: an indicator, or the ghost of an obligatory class that none has yet. */
public sealed interface Line {

    String level1();

    /** What stands in the column of {@code field}. */
    String text(Field field);

    /** The indicator, empty for a ghost. */
    default Optional<Indicator> indicator() {
        return Optional.empty();
    }

    /** An indicator. */
    record Row(Indicator row) implements Line {
        @Override
        public String level1() {
            return row.text(IndicatorField.LEVEL1);
        }

        @Override
        public String text(Field field) {
            return row.text(field);
        }

        @Override
        public Optional<Indicator> indicator() {
            return Optional.of(row);
        }
    }

    /** A class the form demands; one key fills it. */
    record Ghost(IndicatorClass missing) implements Line {
        /** The first class a form asks for, a blank one where it names none. */
        static Ghost first(List<IndicatorClass> classes) {
            return new Ghost(classes.isEmpty() ? new IndicatorClass("", "", false) : classes.getFirst());
        }

        @Override
        public String level1() {
            return missing.level1();
        }

        @Override
        public String text(Field field) {
            return field == IndicatorField.LEVEL2 ? "＋ " + missing.level2() + "（必填）" : "";
        }
    }
}
