package org.jibiao.office.part;

import java.util.Locale;

/** Numbers as lists count: 一、1、Ⅰ、a、①. */
public final class Numeral {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] WORTH = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final int LETTERS = 26;
    private static final int CIRCLES = 20;
    private static final int MOST_ROMAN = 3999;

    private Numeral() {}

    /**
     * The number, written out.
     *
     * @param format by its name in Word, {@code chineseCounting} or {@code lowerRoman}
     */
    public static String of(String format, int number) {
        return switch (format) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand" -> chinese(number);
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> digits(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerLetter" -> letters(number);
            case "decimalZero" -> String.format(Locale.ROOT, "%02d", number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                number >= 1 && number <= CIRCLES ? Character.toString('①' + number - 1) : Integer.toString(number);
            case "decimalEnclosedParen" -> "(" + number + ")";
            case "decimalEnclosedFullstop" -> number + ".";
            case "none" -> "";
            default -> Integer.toString(number);
        };
    }

    private static String chinese(int number) {
        if (number < 1 || number >= 1000) {
            return digits(number);
        }
        StringBuilder text = new StringBuilder();
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        int ones = number % 10;
        if (hundreds > 0) {
            text.append(DIGITS.charAt(hundreds)).append('百');
        }
        if (tens > 0) {
            text.append(tens == 1 && hundreds == 0 ? "" : DIGITS.substring(tens, tens + 1))
                    .append('十');
        } else if (hundreds > 0 && ones > 0) {
            text.append('零');
        }
        return ones > 0 ? text.append(DIGITS.charAt(ones)).toString() : text.toString();
    }

    private static String digits(int number) {
        StringBuilder text = new StringBuilder();
        for (char digit : Integer.toString(number).toCharArray()) {
            text.append(digit >= '0' && digit <= '9' ? DIGITS.charAt(digit - '0') : digit);
        }
        return text.toString();
    }

    private static String roman(int number) {
        if (number < 1 || number > MOST_ROMAN) {
            return Integer.toString(number);
        }
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int index = 0; index < WORTH.length; index++) {
            while (rest >= WORTH[index]) {
                text.append(ROMAN[index]);
                rest -= WORTH[index];
            }
        }
        return text.toString();
    }

    /** a to z, then aa, bb: as Word counts. */
    private static String letters(int number) {
        if (number < 1) {
            return Integer.toString(number);
        }
        String letter = Character.toString('a' + (number - 1) % LETTERS);
        return letter.repeat(Math.min((number - 1) / LETTERS + 1, LETTERS));
    }
}
