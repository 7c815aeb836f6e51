package org.jibiao.change.find;

/** A literal text made ready for comparing character by character, each folded to one character. */
final class Pattern {

    private static final int TWIN = 0xFEE0;

    private final char[] folded;
    private final boolean exactCase;
    private final boolean whole;

    Pattern(Wanted wanted) {
        String text = wanted.whole() ? wanted.text().strip() : wanted.text();
        this.exactCase = wanted.exactCase();
        this.whole = wanted.whole();
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
            if (isAt(text, at)) {
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

    private char fold(char read) {
        char plain = read;
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
