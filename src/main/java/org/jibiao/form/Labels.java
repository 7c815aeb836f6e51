package org.jibiao.form;

import java.text.Normalizer;

/** Compares printed labels: full-width and half-width, blanks, line breaks and closing colons do not matter. */
public final class Labels {

    private static final int LONGEST = 60;

    private Labels() {}

    /** The text as it is compared. */
    public static String normal(String text) {
        if (isNormal(text)) {
            return text;
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder out = new StringBuilder(plain.length());
        plain.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\u200b' && c != '\ufeff')
                .forEach(out::appendCodePoint);
        int end = out.length();
        while (end > 0 && (out.charAt(end - 1) == ':' || out.charAt(end - 1) == '*')) {
            end--;
        }
        int start = 0;
        while (start < end && out.charAt(start) == '*') {
            start++;
        }
        return out.substring(start, end);
    }

    /** True for most labels: Chinese characters, digits and letters alone. */
    private static boolean isNormal(String text) {
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            boolean plain = c >= 0x4e00 && c <= 0x9fff || c >= '0' && c <= '9' || c >= 'A' && c <= 'z' && c != '`';
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /** As {@link #normal}, {@code ""} for a text too long to be a label. */
    public static String candidate(String text) {
        return text.length() > LONGEST ? "" : normal(text);
    }

    /** A normal label without what is added in brackets: 预算数(万元). */
    public static String bare(String normal) {
        int bracket = normal.lastIndexOf('(');
        return bracket > 0 && normal.endsWith(")") ? normal.substring(0, bracket) : normal;
    }
}
