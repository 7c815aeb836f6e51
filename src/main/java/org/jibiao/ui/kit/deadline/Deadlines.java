package org.jibiao.ui.kit.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jibiao.model.Book;
import org.jibiao.model.Ref;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.KeyTaskField;

/** How deadlines are written: {@code 2027年12月底前}, {@code 2027年6月30日前}, {@code 每季度末}, {@code 全年}. */
public final class Deadlines {

    private static final int DECEMBER = 12;
    private static final int[] QUARTERS = {3, 6, 9, DECEMBER};
    private static final Pattern DATE = Pattern.compile(
            "(?:(?<year>20\\d\\d)\\s*[年./-]\\s*)?(?<month>1[0-2]|0?[1-9])\\s*(?:月份?|[./-])(?:\\s*(?<day>\\d{1,2})\\s*[日号]?)?");

    private Deadlines() {}

    /**
     * For what a deadline is wanted.
     *
     * @param present what the cell holds or what is typed in it now
     * @param year the year of the budget, 0 if it is not told
     */
    public record Asked(String present, int year) {}

    /** The year of the budget that {@code ref} is in, 0 if it is not told; empty if {@code field} is no deadline. */
    public static Optional<Integer> year(Book book, Ref ref, Field field) {
        if (field != IndicatorField.DEADLINE && field != KeyTaskField.DEADLINE) {
            return Optional.empty();
        }
        String told = book.contains(ref.id())
                ? book.declarationOf(ref)
                        .map(each -> each.text(DeclarationField.YEAR).strip())
                        .orElse("")
                : "";
        return Optional.of(told.matches("20\\d\\d") ? Integer.parseInt(told) : 0);
    }

    /** True for a text one can tell a time by: a date, a year, something that comes again. */
    public static boolean tellsATime(String text) {
        return DATE.matcher(text).find() || text.matches("(?s).*[年月季周旬日天时].*");
    }

    /** The deadlines most rows have, the commonest first. */
    static List<String> usual(int year) {
        return List.of(
                endOf(YearMonth.of(year, DECEMBER)),
                "全年",
                "每季度末",
                endOf(YearMonth.of(year, QUARTERS[0])),
                endOf(YearMonth.of(year, QUARTERS[1])),
                endOf(YearMonth.of(year, QUARTERS[2])),
                "每月底前");
    }

    /** {@code 2027年6月底前}. */
    static String endOf(YearMonth month) {
        return month.getYear() + "年" + month.getMonthValue() + "月底前";
    }

    /** {@code 2027年6月30日前}. */
    static String before(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日前";
    }

    /** The day a text names, or the last of the month it names; in {@code year} where it names none. */
    static Optional<LocalDate> dayIn(String text, int year) {
        Matcher date = DATE.matcher(text);
        if (!date.find()) {
            return Optional.empty();
        }
        int in = date.group("year") == null ? year : Integer.parseInt(date.group("year"));
        YearMonth month = YearMonth.of(in, Integer.parseInt(date.group("month")));
        try {
            int day = date.group("day") == null ? month.lengthOfMonth() : Integer.parseInt(date.group("day"));
            return Optional.of(month.atDay(day));
        } catch (DateTimeException noSuchDay) {
            return Optional.of(month.atEndOfMonth());
        }
    }
}
