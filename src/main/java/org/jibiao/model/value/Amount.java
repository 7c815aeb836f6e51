package org.jibiao.model.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Money between paper and book. The book holds a plain decimal in 元 that keeps the printed decimals as its scale
 * ({@code 68.00} 万元 is {@code 680000.00}, {@code 0} is {@code 0}), so that {@code printed(stored(x, u), u) = x} for
 * every plainly written number. Text that is no number passes through both ways as it is.
 */
public final class Amount {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d{1,3}(,\\d{3})+|\\d{1,18})(\\.\\d{1,12})?");

    private Amount() {}

    /** The number in 元 of a text from the book, empty if blank or no number. */
    public static Optional<BigDecimal> parse(String stored) {
        String plain = narrow(stored);
        return NUMBER.matcher(plain).matches() ? Optional.of(new BigDecimal(plain.replace(",", ""))) : Optional.empty();
    }

    /** What the book keeps of {@code printed}, a number in {@code unit}: plain decimal 元, or the text as it is. */
    public static String stored(String printed, MoneyUnit unit) {
        return parse(printed)
                .map(number ->
                        number.multiply(BigDecimal.TEN.pow(unit.powerOfTen())).toPlainString())
                .orElse(printed);
    }

    /** What a form in {@code unit} prints of a text from the book: exact, no rounding, no thousands commas. */
    public static String printed(String stored, MoneyUnit unit) {
        return parse(stored)
                .map(number -> {
                    BigDecimal exact = number.movePointLeft(unit.powerOfTen());
                    int needed = Math.max(0, exact.stripTrailingZeros().scale());
                    return exact.setScale(Math.max(number.scale(), needed)).toPlainString();
                })
                .orElse(stored);
    }

    /** Full-width digits, signs and blanks as their ASCII twins; inner white space dropped. */
    private static String narrow(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && c != '\u3000' && c != '\u00a0')
                .forEach(c -> {
                    boolean wide = c >= '\uff01' && c <= '\uff5e';
                    out.appendCodePoint(wide ? c - 0xfee0 : c);
                });
        return out.toString();
    }
}
