package org.jibiao.change.find;

/** A literal text made ready for comparing character by character, each folded to one character. */
final class Pattern {

    private static final int TWIN = 0xFEE0;

    private final char[] folded;
    private final boolean exactCase;
    private final boolean exactWidth;
    private final boolean word;
    private final boolean whole;

    Pattern(Wanted wanted) {
        this.exactCase = wanted.is(Wanted.Rule.CASE);
        this.exactWidth = wanted.is(Wanted.Rule.WIDTH);
        this.word = wanted.is(Wanted.Rule.WORD);
        this.whole = wanted.is(Wanted.Rule.CELL);
        String text = whole ? wanted.text().strip() : wanted.text();
        this.folded = text.toCharArray();
        for (int at = 0; at < folded.length; at++) {
            folded[at] = fold(folded[at]);
        }
    }

    int length() {
        return folded.length;
    }

    /** Where it begins next in {@code text}, at {@code from} or after; -1 if nowhere. */
    int next(String text, int from) {
        if (whole) {
            int start = text.length() - text.stripLeading().length();
            return start + folded.length == text.stripTrailing().length() && isAt(text, start) ? start : -1;
        }
        for (int at = from; at + folded.length <= text.length(); at++) {
            if (isAt(text, at) && (!word || standsAlone(text, at))) {
                return at;
            }
        }
        return -1;
    }

    private boolean isAt(String text, int start) {
        if (start + folded.length > text.length()) {
            return false;
        }
        for (int at = 0; at < folded.length; at++) {
            if (fold(text.charAt(start + at)) != folded[at]) {
                return false;
            }
        }
        return true;
    }

    private boolean standsAlone(String text, int start) {
        return !goesOn(text, start, -1) && !goesOn(text, start + folded.length - 1, 1);
    }

    /** True if the word or number that holds the sign at {@code edge} goes on beyond it in this direction. */
    private static boolean goesOn(String text, int edge, int by) {
        int next = edge + by;
        if (!isWord(at(text, edge))) {
            return false;
        }
        boolean point = at(text, next) == '.' || at(text, next) == ',';
        return isWord(at(text, next))
                || point && Character.isDigit(at(text, edge)) && Character.isDigit(at(text, next + by));
    }

    private static char at(String text, int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : ' ';
    }

    /** Chinese is written without gaps between its words, so only letters and digits of other scripts count. */
    private static boolean isWord(char read) {
        return Character.isLetterOrDigit(read) && !Character.isIdeographic(read);
    }

    private char fold(char read) {
        char plain = read;
        if (exactWidth) {
            return exactCase ? read : Character.toLowerCase(read);
        }
        if (read >= '\uff01' && read <= '\uff5e') {
            plain = (char) (read - TWIN);
        } else if (read == '\ufe6a') {
            plain = '%';
        } else if (read == '\u3000' || read == '\u00a0') {
            plain = ' ';
        }
        return exactCase || plain > '\u024f' ? plain : Character.toLowerCase(plain);
    }
}
