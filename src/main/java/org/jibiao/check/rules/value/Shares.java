package org.jibiao.check.rules.value;

import java.math.BigDecimal;
import org.jibiao.check.facts.Row;

/** What the rules about percentages have in common. */
final class Shares {

    static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private Shares() {}

    /** True if a share cannot fail to meet it: ≤100%, ≥0%; or can only meet it in one way: ≤0%. */
    static boolean isAlwaysMet(Row row) {
        return row.number()
                .filter(number -> row.isCap() && (number.compareTo(WHOLE) == 0 || number.signum() == 0)
                        || row.isFloor() && number.signum() == 0)
                .isPresent();
    }
}
