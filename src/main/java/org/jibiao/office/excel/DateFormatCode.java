package org.jibiao.office.excel;

import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jibiao.office.excel.FormatToken.Kind;
import org.jibiao.office.part.Numeral;

/** A section of a number format that shows a date or a time. */
final class DateFormatCode {

    /** The last day Excel knows, the end of the year 9999. */
    static final double LAST_DAY = 2_958_466;

    private static final LocalDateTime SINCE_1900 = LocalDateTime.of(1899, 12, 30, 0, 0);
    private static final LocalDateTime SINCE_1904 = LocalDateTime.of(1904, 1, 1, 0, 0);
    /** Excel takes 1900 for a leap year; days before its 29 February count from a day later. */
    private static final int FIRST_TRUE_DAY = 61;

    private static final int SECONDS = 86_400;
    private static final int NOON = 12;

    private final List<FormatToken> tokens;
    private final boolean chinese;
    private final boolean halves;

    DateFormatCode(List<FormatToken> tokens) {
        this.tokens = tokens;
        this.chinese = tokens.stream().anyMatch(token -> token.kind() == Kind.CHINESE);
        this.halves = tokens.stream().anyMatch(token -> token.kind() == Kind.DATE && isNoon(token.text()));
    }

    private static boolean isNoon(String text) {
        return text.indexOf('/') > 0;
    }

    String shown(double serial, boolean since1904) {
        long seconds = Math.round(serial * SECONDS);
        LocalDateTime base = since1904 ? SINCE_1904 : SINCE_1900.plusDays(serial < FIRST_TRUE_DAY ? 1 : 0);
        LocalDateTime time = base.plus(seconds, ChronoUnit.SECONDS);
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < tokens.size(); index++) {
            FormatToken token = tokens.get(index);
            switch (token.kind()) {
                case DATE -> {
                    text.append(part(index, time, seconds));
                    if (token.text().equals("long")) {
                        return text.toString();
                    }
                }
                case CONDITION, CHINESE, DIGIT, TEXT, GENERAL -> {}
                default -> text.append(token.text());
            }
        }
        return text.toString();
    }

    private String part(int index, LocalDateTime time, long seconds) {
        String code = tokens.get(index).text();
        if (isNoon(code)) {
            String[] names = code.split("/", 2);
            return time.getHour() < NOON ? names[0] : names[1];
        }
        return switch (code.charAt(0)) {
            case 'l' -> time.getYear() + "年" + time.getMonthValue() + "月" + time.getDayOfMonth() + "日";
            case 'y' -> year(time.getYear(), code.length() > 2);
            case 'e' -> year(time.getYear(), true);
            case 'm' -> minutes(index) ? number(time.getMinute(), code) : month(time, code);
            case 'd' -> code.length() > 2 ? weekday(time, code.length() > 3) : number(time.getDayOfMonth(), code);
            case 'a' -> (code.length() > 3 ? "星期" : "") + weekday(time, true).substring(2);
            case 'h' -> number(halves ? (time.getHour() + NOON - 1) % NOON + 1 : time.getHour(), code);
            case 's' -> number(time.getSecond(), code);
            default -> elapsed(code.charAt(1), seconds);
        };
    }

    private static String elapsed(char unit, long seconds) {
        return Long.toString(unit == 'h' ? seconds / 3600 : unit == 'm' ? seconds / 60 : seconds);
    }

    private String year(int year, boolean whole) {
        String text = whole ? Integer.toString(year) : String.format(Locale.ROOT, "%02d", year % 100);
        return chinese ? Numeral.of("ideographDigital", Integer.parseInt(text)) : text;
    }

    private String month(LocalDateTime time, String code) {
        String name =
                time.getMonth().getDisplayName(code.length() == 3 ? TextStyle.SHORT : TextStyle.FULL, Locale.ENGLISH);
        return switch (code.length()) {
            case 1, 2 -> number(time.getMonthValue(), code);
            case 5 -> name.substring(0, 1);
            default -> name;
        };
    }

    private static String weekday(LocalDateTime time, boolean whole) {
        return time.getDayOfWeek().getDisplayName(whole ? TextStyle.FULL : TextStyle.SHORT, Locale.CHINA);
    }

    private String number(int number, String code) {
        if (chinese) {
            return number == 0 ? "〇" : Numeral.of("chineseCounting", number);
        }
        return code.length() > 1 ? String.format(Locale.ROOT, "%02d", number) : Integer.toString(number);
    }

    /** True if {@code m} stands after hours or before seconds. */
    private boolean minutes(int index) {
        return neighbour(index, -1, "h") || neighbour(index, 1, "s");
    }

    private boolean neighbour(int index, int step, String unit) {
        for (int at = index + step; at >= 0 && at < tokens.size(); at += step) {
            if (tokens.get(at).kind() == Kind.DATE && !isNoon(tokens.get(at).text())) {
                return tokens.get(at).text().replace("[", "").startsWith(unit);
            }
        }
        return false;
    }
}
