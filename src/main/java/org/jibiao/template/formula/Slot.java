package org.jibiao.template.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in a text that stands where its pattern has a blank or a sum.
 *
 * @param inner what stands in the braces of the pattern: {@code 案件数}, {@code 案件数×补贴标准÷10000}
 * @param start where in the text the number begins
 * @param end where it ends
 */
public record Slot(String inner, int start, int end, BigDecimal number) {

    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");
    private static final String NUMBER = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
    private static final String BETWEEN = "，。；、：\n";
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");
    private static final String SIGNS = "≥≤＞＜=＝";
    /** A number typed alone, the unit left out. */
    private static final Pattern BARE = Pattern.compile("[" + SIGNS + "]?\\s*(" + NUMBER + ")");

    private static final int MOST_OF_A_VALUE = 6;
    /** A part of a sentence with fewer words of its own could stand anywhere. */
    private static final int LEAST_WORDS = 2;

    /**
     * The numbers of {@code text} that {@code pattern} has blanks for, from left to right. Where other words of the text
     * have been changed since, those of the parts of sentences that are still as they were.
     */
    public static List<Slot> in(String pattern, String text) {
        List<String> names = names(pattern);
        Matcher whole = regex(pattern, true).matcher(text);
        if (whole.matches()) {
            return slots(names, whole);
        }
        Matcher bare = BARE.matcher(text);
        if (names.size() == 1 && words(pattern) <= MOST_OF_A_VALUE && bare.matches()) {
            return slots(names, bare);
        }
        List<Slot> slots = new ArrayList<>();
        int from = 0;
        for (String part : parts(pattern)) {
            Matcher found = regex(part, false).matcher(text);
            if (words(part) >= LEAST_WORDS && found.find(from)) {
                slots.addAll(slots(names(part), found));
                from = found.end();
            }
        }
        return List.copyOf(slots);
    }

    private static List<String> names(String pattern) {
        return BRACES.matcher(pattern)
                .results()
                .map(match -> match.group(1).strip())
                .toList();
    }

    private static List<Slot> slots(List<String> names, Matcher match) {
        List<Slot> slots = new ArrayList<>();
        for (int index = 0; index < names.size(); index++) {
            String text = match.group(index + 1);
            if (text.matches(NUMBER)) {
                BigDecimal number = new BigDecimal(text.replace(",", ""));
                slots.add(new Slot(names.get(index), match.start(index + 1), match.end(index + 1), number));
            }
        }
        return slots;
    }

    /** Those parts of the sentences of {@code pattern} that have blanks. */
    private static List<String> parts(String pattern) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= pattern.length(); at++) {
            if (at == pattern.length() || BETWEEN.indexOf(pattern.charAt(at)) >= 0) {
                String part = pattern.substring(from, at);
                if (part.indexOf('{') >= 0) {
                    parts.add(part);
                }
                from = at + 1;
            }
        }
        return parts;
    }

    private static int words(String part) {
        return BRACES.matcher(part).replaceAll("").strip().length();
    }

    /** Numbers, or other short words, in the place of the braces; signs and years may be other ones. */
    private static Pattern regex(String pattern, boolean signed) {
        StringBuilder regex = new StringBuilder();
        Matcher braces = BRACES.matcher(pattern);
        int from = 0;
        if (signed && !pattern.isEmpty() && SIGNS.indexOf(pattern.charAt(0)) >= 0) {
            regex.append("[").append(SIGNS).append("]?");
            from = 1;
        }
        while (braces.find()) {
            regex.append(literal(pattern.substring(from, braces.start())));
            regex.append("(").append(NUMBER).append("|[^").append(BETWEEN).append("]{1,40}?)");
            from = braces.end();
        }
        return Pattern.compile(regex + literal(pattern.substring(from)));
    }

    private static String literal(String words) {
        StringBuilder literal = new StringBuilder();
        Matcher years = YEAR.matcher(words);
        int from = 0;
        while (years.find()) {
            literal.append(Pattern.quote(words.substring(from, years.start()))).append(YEAR.pattern());
            from = years.end();
        }
        return literal.append(Pattern.quote(words.substring(from))).toString();
    }
}
