package org.jibiao.ui.find;

/** A text with a stretch of it that matters, {@code from} inclusive, {@code to} exclusive. */
record Passage(String text, int from, int to) {

    private static final int BEFORE = 12;
    private static final int INSIDE = 60;
    private static final int AFTER = 40;

    /** What of {@code now} is not in {@code other}, from the first sign that differs to the last. */
    static Passage differing(String now, String other) {
        int shorter = Math.min(now.length(), other.length());
        int same = 0;
        while (same < shorter && now.charAt(same) == other.charAt(same)) {
            same++;
        }
        int end = 0;
        while (end < shorter - same && now.charAt(now.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return new Passage(now, same, now.length() - end);
    }

    /** What stands before it on its line, the last of it only. */
    String head() {
        int begin = Math.max(0, from - BEFORE);
        return (begin > 0 ? "…" : "") + line(text.substring(begin, from));
    }

    String middle() {
        boolean cut = to - from > INSIDE;
        return line(text.substring(from, cut ? from + INSIDE : to)) + (cut ? "…" : "");
    }

    /** What stands after it, the beginning of it only. */
    String tail() {
        int end = Math.min(text.length(), to + AFTER);
        return line(text.substring(to, end)) + (end < text.length() ? "…" : "");
    }

    private static String line(String part) {
        return part.replace('\n', ' ');
    }
}
