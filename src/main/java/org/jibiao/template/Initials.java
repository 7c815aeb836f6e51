package org.jibiao.template;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;

/**
 * Pinyin initials (拼音首字母) of Chinese text. The common characters of GB 2312 stand there in the order of their
 * pinyin, so the code of a character tells its initial; characters read in more than one way match each of them.
 */
public final class Initials {

    private static final Charset GB = Charset.forName("GBK");
    private static final int FIRST = 0xB0A1;
    private static final int LAST = 0xD7F9;
    private static final int[] STARTS = {
        0xB0A1, 0xB0C5, 0xB2C1, 0xB4EE, 0xB6EA, 0xB7A2, 0xB8C1, 0xB9FE, 0xBBF7, 0xBFA6, 0xC0AC, 0xC2E8, 0xC4C3, 0xC5B6,
        0xC5BE, 0xC6DA, 0xC8BB, 0xC8F6, 0xCBFA, 0xCDDA, 0xCEF4, 0xD1B9, 0xD4D1
    };
    private static final String LETTERS = "abcdefghjklmnopqrstwxyz";
    /** Other readings, and common characters outside the ordered part. */
    private static final Map<Character, String> READINGS = Map.ofEntries(
            Map.entry('会', "hk"),
            Map.entry('调', "dt"),
            Map.entry('重', "zc"),
            Map.entry('行', "xh"),
            Map.entry('长', "cz"),
            Map.entry('乐', "ly"),
            Map.entry('率', "ls"),
            Map.entry('数', "s"),
            Map.entry('传', "cz"),
            Map.entry('解', "jx"),
            Map.entry('还', "hh"),
            Map.entry('降', "jx"),
            Map.entry('便', "bp"),
            Map.entry('单', "dsc"),
            Map.entry('参', "cs"),
            Map.entry('差', "c"),
            Map.entry('量', "l"),
            Map.entry('质', "z"),
            Map.entry('诉', "s"),
            Map.entry('纠', "j"),
            Map.entry('娱', "y"),
            Map.entry('赡', "s"));

    private Initials() {}

    /** Whether {@code letters} (a to z, digits) are initials of characters that follow each other in {@code text}. */
    public static boolean match(String text, String letters) {
        String wanted = letters.toLowerCase(Locale.ROOT);
        int[] characters = text.codePoints().filter(Character::isLetterOrDigit).toArray();
        for (int start = 0; start + wanted.length() <= characters.length; start++) {
            int at = 0;
            while (at < wanted.length() && of(characters[start + at]).indexOf(wanted.charAt(at)) >= 0) {
                at++;
            }
            if (at == wanted.length() && at > 0) {
                return true;
            }
        }
        return false;
    }

    /** The possible initials of one character, lower case; itself if it is a letter or digit, "" if unknown. */
    static String of(int character) {
        if (character < 0x80) {
            return String.valueOf((char) Character.toLowerCase(character));
        }
        if (character > 0xFFFF) {
            return "";
        }
        String known = READINGS.getOrDefault((char) character, "");
        return known.isEmpty() ? byOrder((char) character) : known;
    }

    private static String byOrder(char character) {
        int code = code(character);
        if (code < FIRST || code > LAST) {
            return "";
        }
        int at = STARTS.length - 1;
        while (code < STARTS[at]) {
            at--;
        }
        return LETTERS.substring(at, at + 1);
    }

    private static int code(char character) {
        try {
            ByteBuffer bytes = GB.newEncoder().encode(CharBuffer.wrap(new char[] {character}));
            return bytes.remaining() == 2 ? (bytes.get() & 0xFF) << 8 | (bytes.get() & 0xFF) : 0;
        } catch (CharacterCodingException e) {
            return 0;
        }
    }
}
