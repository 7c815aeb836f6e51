package org.jibiao.office.part;

import java.util.regex.Pattern;

/** What of a text can be seen: not the marks that only tell a program where it may break a line. */
public final class Visible {

    private static final Pattern UNSEEN = Pattern.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]");

    private static final Pattern PAGE_NUMBER = Pattern.compile("[\\s\\d\\-‐-―－第页共/／,，.·|]*");

    private Visible() {}

    /** The text without soft hyphens, joiners and other marks that are never printed. */
    public static String only(String text) {
        int length = text.length();
        for (int index = 0; index < length; index++) {
            char c = text.charAt(index);
            if (c == '\u00ad' || c == '\ufeff' || (c >= '\u200b' && c <= '\u206f')) {
                return UNSEEN.matcher(text).replaceAll("");
            }
        }
        return text;
    }

    /** True for the foot of a page that only counts pages: {@code — 3 —}, {@code 第 1 页 共 2 页}. */
    public static boolean nothingButPageNumber(String text) {
        return PAGE_NUMBER.matcher(text).matches();
    }

    /** True if there is nothing but blanks, wide and unbreakable ones included. */
    public static boolean nothing(String text) {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
