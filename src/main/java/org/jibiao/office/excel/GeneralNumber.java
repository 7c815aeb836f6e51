package org.jibiao.office.excel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers without a format. Excel shortens them to the width of the cell; here whole numbers stay whole, so that no digit
 * of an amount or a code is lost.
 */
final class GeneralNumber {

    private static final int DIGITS = 15;
    private static final int SHOWN = 10;
    private static final int MOST_SHOWN = 6;
    private static final double LARGEST = 1e15;
    private static final double SMALLEST = 1e-9;

    private GeneralNumber() {}

    static String shown(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Double.toString(value);
        }
        BigDecimal exact = exact(value);
        double size = Math.abs(value);
        if (size >= LARGEST || (size > 0 && size < SMALLEST)) {
            return scientific(exact);
        }
        int whole = Math.max(1, exact.precision() - exact.scale());
        BigDecimal shown = exact.setScale(Math.max(2, SHOWN - whole), RoundingMode.HALF_UP);
        return shown.signum() == 0 ? "0" : plain(shown);
    }

    /** The number with the digits that Excel keeps. */
    static BigDecimal exact(double value) {
        return new BigDecimal(value).round(new MathContext(DIGITS, RoundingMode.HALF_UP));
    }

    private static String plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0, RoundingMode.UNNECESSARY) : bare).toPlainString();
    }

    private static String scientific(BigDecimal number) {
        BigDecimal shown = number.round(new MathContext(MOST_SHOWN, RoundingMode.HALF_UP));
        int power = shown.precision() - shown.scale() - 1;
        String sign = power < 0 ? "-" : "+";
        return plain(shown.movePointLeft(power)) + "E" + sign + (Math.abs(power) < 10 ? "0" : "") + Math.abs(power);
    }
}
