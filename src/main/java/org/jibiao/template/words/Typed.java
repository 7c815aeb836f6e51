package org.jibiao.template.words;

import java.util.Optional;
import org.jibiao.model.value.Quantity;

/**
 * A number that waits for its unit.
 *
 * @param before operator and number as typed, {@code ≥95}
 * @param unit what of the unit is there, {@code ""} or its beginning
 */
record Typed(String before, String unit) {

    /** What was typed, if it ends with a number or with the beginning of its unit. */
    static Optional<Typed> number(String typed) {
        return switch (Quantity.parse(typed)) {
            case Quantity.Numeric number when number.tail().isBlank() -> Optional.of(cut(typed, number.unit()));
            case Quantity.Range range when range.tail().isBlank() -> Optional.of(cut(typed, range.unit()));
            default -> Optional.empty();
        };
    }

    private static Typed cut(String typed, String unit) {
        String kept = typed.substring(0, typed.length() - unit.length());
        return new Typed(kept, unit.strip());
    }
}
