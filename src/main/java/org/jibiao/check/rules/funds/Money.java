package org.jibiao.check.rules.funds;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jibiao.model.value.MoneyUnit;

/** How amounts of money are written in sentences. */
final class Money {

    private Money() {}

    /** In the unit of the form, exact: {@code 48万元}, {@code 100,600元}. */
    static String printed(BigDecimal yuan, MoneyUnit unit) {
        BigDecimal number = yuan.movePointLeft(unit.powerOfTen()).stripTrailingZeros();
        return number(number) + unit.label();
    }

    /** With commas: {@code 100,600}, {@code 0.31}. */
    static String number(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMaximumFractionDigits(Math.max(0, plain.scale()));
        format.setParseBigDecimal(true);
        return format.format(plain);
    }
}
