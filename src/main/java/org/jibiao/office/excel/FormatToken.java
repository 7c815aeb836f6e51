package org.jibiao.office.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The smallest piece of a number format. */
record FormatToken(Kind kind, String text) {

    /** What a piece does. */
    enum Kind {
        /** A place for a digit: {@code 0 # ?}. */
        DIGIT,
        POINT,
        COMMA,
        PERCENT,
        /** {@code E+} or {@code E-}. */
        EXPONENT,
        /** {@code General}. */
        GENERAL,
        /** {@code @}: the text of a cell. */
        TEXT,
        /** A part of a date or time: {@code yyyy}, {@code m}, {@code [h]}, {@code 上午/下午}. */
        DATE,
        /** Printed as it is. */
        PLAIN,
        /** {@code [>=100]}. */
        CONDITION,
        /** {@code [DBNum1]}: numbers in Chinese characters. */
        CHINESE
    }

    /** In the order they are tried. */
    private static final Pattern PIECE = Pattern.compile(String.join(
            "|",
            "\"(?<quoted>[^\"]*)\"?",
            "[\\\\!](?<escaped>.)",
            "(?<blank>[_*].?)",
            "\\[(?<bracket>[^\\]]*)\\]?",
            "(?<general>(?i:general)|G/通用格式)",
            "(?<noon>(?i:am/pm|a/p)|上午/下午)",
            "(?<exponent>[Ee][+-])",
            "(?<date>[Yy]+|[Mm]+|[Dd]+|[Hh]+|[Ss]+|[Ee]+|[Aa]{3,4})",
            "(?<digit>[0#?])",
            "(?<other>.)"));

    private static final Pattern ELAPSED = Pattern.compile("(?i)h+|m+|s+");
    private static final Pattern COMPARED = Pattern.compile("[<>=].*");

    /** The pieces of one section of a format. */
    static List<FormatToken> all(String section) {
        List<FormatToken> tokens = new ArrayList<>();
        Matcher piece = PIECE.matcher(section);
        while (piece.find()) {
            add(piece, tokens);
        }
        return tokens;
    }

    private static void add(Matcher piece, List<FormatToken> tokens) {
        if (piece.group("quoted") != null) {
            tokens.add(new FormatToken(Kind.PLAIN, piece.group("quoted")));
        } else if (piece.group("escaped") != null) {
            tokens.add(new FormatToken(Kind.PLAIN, piece.group("escaped")));
        } else if (piece.group("bracket") != null) {
            bracket(piece.group("bracket"), tokens);
        } else if (piece.group("general") != null) {
            tokens.add(new FormatToken(Kind.GENERAL, ""));
        } else if (piece.group("noon") != null) {
            tokens.add(new FormatToken(Kind.DATE, piece.group("noon")));
        } else if (piece.group("exponent") != null) {
            tokens.add(new FormatToken(Kind.EXPONENT, piece.group("exponent")));
        } else if (piece.group("date") != null) {
            tokens.add(new FormatToken(Kind.DATE, piece.group("date").toLowerCase(Locale.ROOT)));
        } else if (piece.group("digit") != null) {
            tokens.add(new FormatToken(Kind.DIGIT, piece.group("digit")));
        } else if (piece.group("other") != null) {
            tokens.add(other(piece.group("other")));
        }
    }

    private static FormatToken other(String character) {
        Kind kind = switch (character) {
            case "." -> Kind.POINT;
            case "," -> Kind.COMMA;
            case "%" -> Kind.PERCENT;
            case "@" -> Kind.TEXT;
            default -> Kind.PLAIN;
        };
        return new FormatToken(kind, character);
    }

    /** Colours say nothing; {@code [$¥-804]} is a sign and a country. */
    private static void bracket(String inside, List<FormatToken> tokens) {
        if (inside.startsWith("$-F800") || inside.startsWith("$-f800")) {
            tokens.add(new FormatToken(Kind.DATE, "long"));
        } else if (inside.startsWith("$")) {
            int dash = inside.indexOf('-');
            tokens.add(new FormatToken(Kind.PLAIN, inside.substring(1, dash < 0 ? inside.length() : dash)));
        } else if (COMPARED.matcher(inside).matches()) {
            tokens.add(new FormatToken(Kind.CONDITION, inside));
        } else if (ELAPSED.matcher(inside).matches()) {
            tokens.add(new FormatToken(
                    Kind.DATE, "[" + inside.toLowerCase(Locale.ROOT).charAt(0)));
        } else if (inside.toUpperCase(Locale.ROOT).startsWith("DBNUM")) {
            tokens.add(new FormatToken(Kind.CHINESE, inside));
        }
    }
}
