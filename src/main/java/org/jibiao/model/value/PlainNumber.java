package org.jibiao.model.value;

import java.util.Optional;

/**
 * The commonest values, such as {@code ≥95%}, {@code =3辆}, {@code ≤0.31万元/人}, read sign by sign: nearly all rows
 * have one, and the patterns of {@link QuantityReader} are slow. Whatever is not surely such a value is left to them.
 */
final class PlainNumber {

    private static final String SIGNS = "≥≤=><";
    private static final int LONGEST_WHOLE = 18;
    private static final int LONGEST_FRACTION = 12;
    private static final int LONGEST_WORD = 5;

    /** No unit has them, or they may belong to a date, a frequency, a range or an ending. */
    private static final String DOUBTFUL = "年月日号周季每多余以之内外前后上下中初末底顶左右含至到完的了是并和及与";

    private PlainNumber() {}

    static Optional<Quantity> read(String text) {
        int start = !text.isEmpty() && SIGNS.indexOf(text.charAt(0)) >= 0 ? 1 : 0;
        int end = digits(text, start);
        if (end == start || end - start > LONGEST_WHOLE) {
            return Optional.empty();
        }
        if (end < text.length() && text.charAt(end) == '.') {
            int fraction = digits(text, end + 1) - end - 1;
            if (fraction == 0 || fraction > LONGEST_FRACTION) {
                return Optional.empty();
            }
            end += 1 + fraction;
        }
        String unit = text.substring(end);
        if (!isUnit(unit)) {
            return Optional.empty();
        }
        String sign = text.substring(0, start);
        return Optional.of(
                new Quantity.Numeric(Operator.before(sign), "", sign, text.substring(start, end), "", unit, ""));
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static boolean isUnit(String unit) {
        int slash = unit.indexOf('/');
        return unit.isEmpty()
                || unit.equals("%")
                || (slash < 0 ? isWord(unit) : isWord(unit.substring(0, slash)) && isWord(unit.substring(slash + 1)));
    }

    private static boolean isWord(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_WORD
                && text.chars().allMatch(sign -> sign >= '\u4e00' && sign <= '\u9fa5' && DOUBTFUL.indexOf(sign) < 0);
    }
}
