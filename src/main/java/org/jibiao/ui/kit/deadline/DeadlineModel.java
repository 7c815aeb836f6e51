package org.jibiao.ui.kit.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** What is chosen in a picker: one of the usual deadlines, or a day of a month. Left and right go between the two. */
final class DeadlineModel {

    /** Days in a line of the calendar; Monday stands first. */
    static final int WEEK = 7;

    private final List<String> usual;
    /** Which of the usual ones is chosen, -1 while a day is. */
    private int place;

    private LocalDate day;

    DeadlineModel(Deadlines.Asked asked) {
        int year = asked.year() == 0 ? LocalDate.now().getYear() : asked.year();
        usual = Deadlines.usual(year);
        Optional<LocalDate> named = Deadlines.dayIn(asked.present(), year);
        day = named.orElse(YearMonth.of(year, 12).atEndOfMonth());
        int known = usual.indexOf(asked.present().strip());
        place = known < 0 && named.isPresent() ? -1 : Math.max(0, known);
    }

    List<String> usual() {
        return usual;
    }

    /** Which of the usual ones is chosen; empty while a day is. */
    Optional<Integer> place() {
        return place < 0 ? Optional.empty() : Optional.of(place);
    }

    /** The day of the calendar, chosen or not. */
    LocalDate day() {
        return day;
    }

    /** The first day that the calendar shows: the Monday on or before the first of the month. */
    LocalDate firstShown() {
        LocalDate first = day.withDayOfMonth(1);
        return first.minusDays(first.getDayOfWeek().getValue() - 1L);
    }

    /** The text that is chosen. */
    String chosen() {
        return place < 0 ? Deadlines.before(day) : usual.get(place);
    }

    /** The end of the month shown, as text. */
    String month() {
        return Deadlines.endOf(YearMonth.from(day));
    }

    /** One line down (1) or up (-1): another of the usual ones, or a week. */
    void down(int by) {
        if (place < 0) {
            day = day.plusDays((long) by * WEEK);
        } else {
            place = Math.floorMod(place + by, usual.size());
        }
    }

    /** One day on (1) or back (-1); from the usual ones to the calendar, and back from a Monday. */
    void right(int by) {
        boolean monday = day.getDayOfWeek().getValue() == 1;
        if (place >= 0) {
            place = by > 0 ? -1 : place;
        } else if (by < 0 && monday) {
            place = 0;
        } else {
            day = day.plusDays(by);
        }
    }

    /** To another month, in the calendar. */
    void months(int by) {
        day = day.plusMonths(by);
        place = -1;
    }

    /** To the first or the last day of the month. */
    void toEdge(boolean last) {
        YearMonth month = YearMonth.from(day);
        day = last ? month.atEndOfMonth() : month.atDay(1);
        place = -1;
    }
}
