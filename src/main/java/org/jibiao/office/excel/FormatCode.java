package org.jibiao.office.excel;

import java.util.ArrayList;
import java.util.List;
import org.jibiao.office.excel.FormatToken.Kind;

/**
 * A number format as a Chinese Excel understands it: {@code #,##0.00;[红色]-#,##0.00}, {@code 0!.0,"万元"}, {@code
 * yyyy"年"m"月"}.
 */
final class FormatCode {

    private static final int LONGEST = 1_000;

    /** Sections for what is positive, negative and zero; the fourth is for text. */
    private final List<List<FormatToken>> sections = new ArrayList<>();

    private final boolean conditions;

    FormatCode(String code) {
        String rest = code.length() > LONGEST ? "General" : code;
        int from = 0;
        boolean quoted = false;
        for (int at = 0; at < rest.length(); at++) {
            char c = rest.charAt(at);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\\' || c == '!')) {
                at++;
            } else if (!quoted && c == ';') {
                sections.add(FormatToken.all(rest.substring(from, at)));
                from = at + 1;
            }
        }
        sections.add(FormatToken.all(rest.substring(from)));
        conditions = sections.stream().flatMap(List::stream).anyMatch(token -> token.kind() == Kind.CONDITION);
    }

    /** The number as the cell shows it, without blanks around it; what a format hides is shown all the same. */
    String shown(double value, boolean since1904) {
        int section = conditions ? byCondition(value) : bySign(value);
        List<FormatToken> tokens = sections.get(section);
        boolean ownSign = !conditions && section == 1;
        String sign = value < 0 && !ownSign ? "-" : "";
        String text = shown(Math.abs(value), sign, tokens, since1904).strip();
        return text.isEmpty() && value != 0 ? GeneralNumber.shown(value) : text;
    }

    private static String shown(double size, String sign, List<FormatToken> tokens, boolean since1904) {
        if (tokens.stream().anyMatch(token -> token.kind() == Kind.DATE)) {
            return sign.isEmpty() && size <= DateFormatCode.LAST_DAY
                    ? new DateFormatCode(tokens).shown(size, since1904)
                    : sign + GeneralNumber.shown(size);
        }
        if (tokens.stream().anyMatch(token -> token.kind() == Kind.GENERAL || token.kind() == Kind.TEXT)) {
            return sign + general(size, tokens);
        }
        if (fraction(tokens)) {
            return sign + GeneralNumber.shown(size);
        }
        String text = new DigitPlaces(tokens).shown(size);
        boolean zero = text.chars().noneMatch(c -> c >= '1' && c <= '9');
        return zero ? text : sign + text;
    }

    /** True for {@code # ?/?}, which shows less than the number is. */
    private static boolean fraction(List<FormatToken> tokens) {
        for (int index = 1; index + 1 < tokens.size(); index++) {
            if (tokens.get(index).text().equals("/")
                    && tokens.get(index - 1).kind() == Kind.DIGIT
                    && tokens.get(index + 1).kind() == Kind.DIGIT) {
                return true;
            }
        }
        return false;
    }

    private static String general(double size, List<FormatToken> tokens) {
        StringBuilder text = new StringBuilder();
        for (FormatToken token : tokens) {
            switch (token.kind()) {
                case GENERAL, TEXT -> text.append(GeneralNumber.shown(size));
                case CONDITION, CHINESE -> {}
                default -> text.append(token.text());
            }
        }
        return text.toString();
    }

    private int bySign(double value) {
        if (value < 0 && sections.size() > 1) {
            return 1;
        }
        return value == 0 && sections.size() > 2 ? 2 : 0;
    }

    private int byCondition(double value) {
        for (int index = 0; index < sections.size(); index++) {
            boolean fits = sections.get(index).stream()
                    .filter(token -> token.kind() == Kind.CONDITION)
                    .allMatch(token -> fits(value, token.text()));
            if (fits) {
                return index;
            }
        }
        return sections.size() - 1;
    }

    private static boolean fits(double value, String condition) {
        String number = condition.replaceAll("^[<>=]+", "");
        double limit;
        try {
            limit = Double.parseDouble(number.strip());
        } catch (NumberFormatException broken) {
            return true;
        }
        int order = Double.compare(value, limit);
        return switch (condition.substring(0, condition.length() - number.length())) {
            case ">=" -> order >= 0;
            case "<=" -> order <= 0;
            case "<>" -> order != 0;
            case ">" -> order > 0;
            case "<" -> order < 0;
            default -> order == 0;
        };
    }
}
