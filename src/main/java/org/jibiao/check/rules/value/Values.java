package org.jibiao.check.rules.value;

import java.util.Optional;
import org.jibiao.check.facts.Row;
import org.jibiao.model.value.Operator;
import org.jibiao.model.value.Quantity;

/** Values written otherwise, as a repair offers them. They are those of the 指标值, where sign and unit stand. */
final class Values {

    private Values() {}

    /** With another sign; empty where there is no number to compare. */
    static Optional<String> compared(Row row, Operator operator) {
        return row.value().withOperator(operator).map(Quantity::format);
    }

    /** With another unit; empty where no number waits for one. */
    static Optional<String> measured(Row row, String unit) {
        return row.value().withUnit(unit).map(Quantity::format);
    }
}
