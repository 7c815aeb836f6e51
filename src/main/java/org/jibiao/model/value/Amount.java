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
        if (!mayBeNumber(stored)) {
            return Optional.empty();
        }
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
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean wide = c >= '\uff01' && c <= '\uff5e';
            if (!Character.isWhitespace(c) && c != '\u3000' && c != '\u00a0') {
                out.append(wide ? (char) (c - 0xfee0) : c);
            }
        }
        return out.toString();
    }

    /** False for what is blank and for words; most texts that are no number are one or the other. */
    private static boolean mayBeNumber(String text) {
        boolean digit = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c >= '\u4e00' && c <= '\u9fff') {
                return false;
            }
            digit |= c >= '0' && c <= '9' || c >= '\uff10' && c <= '\uff19';
        }
        return digit;
    }
}
