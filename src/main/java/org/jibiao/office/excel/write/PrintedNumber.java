package org.jibiao.office.excel.write;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as printed, taken apart for a cell that is to hold it as a number and show it alike.
 *
 * @param value what the cell holds, {@code ""} if the text is no plain number
 * @param format how it shows it: {@code 0.00}, {@code #,##0}, {@code 0.00%}
 */
record PrintedNumber(String value, String format) {

    /** Of a text that is no plain number. */
    static final PrintedNumber NONE = new PrintedNumber("", "");

    private static final Pattern PLAIN =
            Pattern.compile("(-?)(\\d{1,15}|\\d{1,3}(?:,\\d{3}){1,4})(?:\\.(\\d{1,10}))?(%?)");
    private static final Pattern LEADING_ZERO = Pattern.compile("-?0\\d.*");
    private static final int DIGITS_KEPT = 15;

    static PrintedNumber of(String text) {
        Matcher matcher = PLAIN.matcher(text);
        if (!matcher.matches()
                || text.chars().filter(Character::isDigit).count() > DIGITS_KEPT
                || LEADING_ZERO.matcher(text).matches()) {
            return NONE;
        }
        boolean commas = matcher.group(2).contains(",");
        int decimals = matcher.group(3) == null ? 0 : matcher.group(3).length();
        boolean percent = !matcher.group(4).isEmpty();
        BigDecimal number = new BigDecimal(text.replace(",", "").replace("%", ""));
        String places = decimals == 0 ? "" : "." + "0".repeat(decimals);
        return new PrintedNumber(
                (percent ? number.movePointLeft(2) : number).toPlainString(),
                (commas ? "#,##0" : "0") + places + (percent ? "%" : ""));
    }

    boolean isNumber() {
        return !value.isEmpty();
    }
}
