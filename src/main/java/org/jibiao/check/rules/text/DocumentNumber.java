package org.jibiao.check.rules.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of official documents: 冀财政法〔2020〕70号. */
final class DocumentNumber {

    private static final String NUMBER =
            "(?!〔\\d{4}〕[1-9]\\d*号)[（(【\\[［{〖〔﹝]\\s*((?:19|20)\\d\\d)\\s*年?\\s*[）)】\\]］}〗〕﹞]"
                    + "\\s*第?\\s*0*(\\d{1,5})\\s*号";
    /** The year in other brackets than 〔〕, or with 年, the number behind it with 第 or noughts. */
    private static final Pattern WRONG = Pattern.compile("(?<=\\p{IsHan}\\s?)" + NUMBER);

    private static final int YEAR = 4;
    private static final String OPENING = "（(【[［{〖〔﹝";

    /** What every number ends with. */
    private static final char LAST = '号';

    private static final Pattern ALONE = Pattern.compile(NUMBER);

    private DocumentNumber() {}

    /** The first one in {@code text} that is not as it should be. */
    static Optional<String> firstWrong(String text) {
        if (!mayHaveWrong(text)) {
            return Optional.empty();
        }
        Matcher wrong = WRONG.matcher(text);
        return wrong.find() ? Optional.of(wrong.group()) : Optional.empty();
    }

    /** False for nearly all texts: without the last sign, or without a year in brackets that are not as they should be. */
    private static boolean mayHaveWrong(String text) {
        for (int at = 0; at + 1 < text.length(); at++) {
            char next = text.charAt(at + 1);
            boolean begun = next == '1' || next == '2' || Character.isWhitespace(next);
            if (begun && OPENING.indexOf(text.charAt(at)) >= 0 && !isRight(text, at)) {
                return text.indexOf(LAST, at) >= 0;
            }
        }
        return false;
    }

    /** True of 〔2020〕70号, and of 〔2020〕号 as well, in which the number is still to be written. */
    private static boolean isRight(String text, int at) {
        int close = at + YEAR + 1;
        boolean year = text.charAt(at) == '〔' && close < text.length() && text.charAt(close) == '〕';
        int end = close + 1;
        while (year && end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return year && end < text.length() && text.charAt(end) == LAST && text.charAt(close + 1) != '0';
    }

    /** {@code text}, which has wrong ones in it or is one, with the brackets as they should be. */
    static String right(String text) {
        return ALONE.matcher(text).replaceAll(found -> "〔" + found.group(1) + "〕" + found.group(2) + "号");
    }

    /** {@code text} with blanks in place of the wrong ones, as long as it was. */
    static String without(String text) {
        return !mayHaveWrong(text)
                ? text
                : WRONG.matcher(text)
                        .replaceAll(found -> " ".repeat(found.group().length()));
    }
}
