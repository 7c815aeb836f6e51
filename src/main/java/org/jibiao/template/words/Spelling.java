package org.jibiao.template.words;

import java.util.Locale;

/**
 * How a text can be spelt on a keyboard: as it stands, by pinyin, by initials, or by any beginning of each syllable, 法律援助
 * as {@code falvyuanzhu}, {@code flyz}, {@code falyz}, {@code 法律yz}.
 */
final class Spelling {

    /** How well a text fits what was typed, best first. */
    enum Fit {
        BEGINS,
        CONTAINS,
        SOUND_BEGINS,
        SOUNDS,
        NOT
    }

    /** Beyond these nobody types from memory. */
    private static final int LONGEST = 60;

    private final String text;
    private final String[][] readings;
    /** A bit for each letter a syllable begins with, so that most texts are passed over at once. */
    private final int letters;

    Spelling(String text, Pinyin pinyin) {
        this.text = text.toLowerCase(Locale.ROOT);
        this.readings = pinyin.readings(text.substring(0, Math.min(text.length(), LONGEST)));
        int found = 0;
        for (String[] each : readings) {
            for (String reading : each) {
                found |= bit(reading.charAt(0));
            }
        }
        this.letters = found;
    }

    private static int bit(char letter) {
        return letter >= 'a' && letter <= 'z' ? 1 << letter - 'a' : 0;
    }

    /** How {@code typed}, in lower case without blanks at its ends, fits; nothing typed fits all. */
    Fit fit(String typed) {
        if (text.startsWith(typed)) {
            return Fit.BEGINS;
        }
        if (text.contains(typed)) {
            return Fit.CONTAINS;
        }
        if (!hasLetter(typed)) {
            return Fit.NOT;
        }
        int first = bit(typed.charAt(0));
        if ((letters & first) != first) {
            return Fit.NOT;
        }
        for (int start = 0; start < readings.length; start++) {
            if (spells(start, typed, 0)) {
                return start == 0 ? Fit.SOUND_BEGINS : Fit.SOUNDS;
            }
        }
        return Fit.NOT;
    }

    private static boolean hasLetter(String typed) {
        for (int at = 0; at < typed.length(); at++) {
            if (bit(typed.charAt(at)) != 0) {
                return true;
            }
        }
        return false;
    }

    private boolean spells(int at, String typed, int from) {
        if (from == typed.length()) {
            return true;
        }
        if (at >= Math.min(readings.length, text.length())) {
            return false;
        }
        if (text.charAt(at) == typed.charAt(from) && spells(at + 1, typed, from + 1)) {
            return true;
        }
        if (readings[at].length == 0) {
            return from > 0 && spells(at + 1, typed, from);
        }
        for (String reading : readings[at]) {
            int same = 0;
            while (same < reading.length()
                    && from + same < typed.length()
                    && reading.charAt(same) == typed.charAt(from + same)) {
                same++;
                if (spells(at + 1, typed, from + same)) {
                    return true;
                }
            }
        }
        return false;
    }
}
