package org.jibiao.check.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** How texts are compared: by what they say, not by blanks, marks and widths of signs. */
public final class Wording {

    private static final Pattern BRACKETED_TAIL = Pattern.compile("\\s*[（(][^（()）]{0,12}[)）]\\s*$");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]");
    private static final String CLAUSE_ENDS = "，,；;。.!！?？\n";
    private static final Pattern NUMBERING =
            Pattern.compile("^\\s*(?:绩效目标|目标)?\\s*(?:[（(]?[0-9０-９一二三四五六七八九十]{1,3}[)）]?)\\s*[、.．:：;；)）]\\s*");

    /** In a pattern, an amount behind the words that say whose it is: a group for the number, a group for its unit. */
    public static final String AMOUNT =
            "(?:总计|合计|共计|为|共|是|：|:|\\s){0,3}(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)\\s*(亿元|万元|元)";

    private Wording() {}

    /** Only letters, digits and signs that count ({@code % ≥ ≤ . /}), in one width; {@code ""} for marks alone. */
    public static String plain(String text) {
        int start = 0;
        while (start < text.length() && isPlain(text.charAt(start))) {
            start++;
        }
        if (start == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, start);
        boolean rare = false;
        for (int index = start; index < text.length(); index++) {
            char c = text.charAt(index);
            char narrow = c >= '\uff01' && c <= '\uff5e' ? (char) (c - 0xfee0) : c;
            if (narrow == '㎡' || narrow >= '①' && narrow <= '⑳') {
                rare = true;
            }
            if (Character.isLetterOrDigit(narrow) || rare || "%≥≤./".indexOf(narrow) >= 0) {
                out.append(Character.toLowerCase(narrow));
            }
        }
        String plain = rare ? Normalizer.normalize(out, Normalizer.Form.NFKC) : out.toString();
        int end = plain.length();
        while (end > 0 && plain.charAt(end - 1) == '.') {
            end--;
        }
        return plain.substring(0, end);
    }

    /** {@code text} with plain digits and points for wide ones, as long as it was. */
    public static String withPlainDigits(String text) {
        if (text.chars().noneMatch(Wording::isWideDigit)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.chars().forEach(c -> out.append((char) (isWideDigit(c) || c == '．' ? c - 0xfee0 : c)));
        return out.toString();
    }

    private static boolean isWideDigit(int c) {
        return c >= '０' && c <= '９';
    }

    /** {@code text} without any blank, wide ones too. */
    public static String withoutBlanks(String text) {
        return text.chars().anyMatch(c -> Character.isWhitespace(c) || c == '\u3000')
                ? BLANKS.matcher(text).replaceAll("")
                : text;
    }

    private static boolean isPlain(char c) {
        return c >= '\u4e00' && c <= '\u9fff' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    /** A name without the remark in brackets at its end: 法治宣传覆盖率 of 法治宣传覆盖率（%）. */
    public static String core(String name) {
        String core = name;
        while (!core.isEmpty() && (core.endsWith("）") || core.endsWith(")"))) {
            String shorter = BRACKETED_TAIL.matcher(core).replaceFirst("");
            if (shorter.equals(core) || shorter.isBlank()) {
                break;
            }
            core = shorter;
        }
        return core.strip();
    }

    /** A goal without its number: {@code 1.}, {@code （二）}, {@code 目标3：}. */
    public static String unnumbered(String goal) {
        return NUMBERING.matcher(goal).replaceFirst("").strip();
    }

    /** The clauses of {@code text} without marks and without empty ones. */
    public static List<String> clauses(String text) {
        List<String> clauses = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || CLAUSE_ENDS.indexOf(text.charAt(at)) >= 0 && !isInNumber(text, at)) {
                String clause = text.substring(from, at).strip();
                if (!clause.isEmpty()) {
                    clauses.add(clause);
                }
                from = at + 1;
            }
        }
        return clauses;
    }

    /** The point of 1.5万亩 and the comma of 1,200人 end no clause. */
    private static boolean isInNumber(String text, int at) {
        char mark = text.charAt(at);
        return (mark == '.' || mark == ',')
                && at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }

    /** All pairs of neighbouring signs of {@code plain}. */
    public static Set<String> pairs(String plain) {
        Set<String> pairs = new HashSet<>();
        for (int index = 0; index + 1 < plain.length(); index++) {
            pairs.add(plain.substring(index, index + 2));
        }
        return pairs;
    }

    /** How much two texts have in common, 0 to 1: pairs in both of the pairs in the shorter one. */
    public static double likeness(String one, String other) {
        Set<String> left = pairs(plain(one));
        Set<String> right = pairs(plain(other));
        int shorter = Math.min(left.size(), right.size());
        left.retainAll(right);
        return shorter == 0 ? 0 : (double) left.size() / shorter;
    }
}
