package org.jibiao.template.carry;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jibiao.model.Declaration;
import org.jibiao.model.Place;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.KeyTaskField;
import org.jibiao.model.field.ProjectField;

/**
 * The years of a text that move along with the declaration: those about its own year, written as years or dates. Names
 * and numbers of documents stay, and so do years further away, which tell of the past or of a plan.
 *
 * @param year the year the texts are of
 * @param by how many years they move
 */
record Years(int year, int by) {

    private static final int BACK = 1;
    private static final int AHEAD = 2;
    private static final int YEARS_OF_A_PLAN = 5;

    private static final String TO = "\\s*(?:[-—–－~～至到]+)\\s*";
    private static final String REST = "(?:度|初|中|末|底|\\s*\\d{1,2}\\s*月(?:份|初|底|末|\\s*\\d{1,2}\\s*日)?)?(?:以?前|之前)?";
    /** Words in which nothing moves, then years, most words first. */
    private static final Pattern WORDS = Pattern.compile("(?<stays>《[^》]*》?(?:\\s*[（(][^（()）]*[）)])?"
            + "|[〔\\[［【][^〕\\]］】]{0,12}[〕\\]］】]|(?<!\\d)\\d{4}年第?\\d+号)"
            + "|(?<!\\d)(?<from>20\\d\\d)年?" + TO + "(?<to>20\\d\\d)\\s*学?年" + REST
            + "|(?<!\\d)(?<one>20\\d\\d)\\s*年" + REST
            + "|(?<!\\d)(?<day>20\\d\\d)([-/.])\\d{1,2}\\6\\d{1,2}(?!\\d)");
    /** A field for times holds nothing but one, or from when to when. */
    private static final Pattern TIME =
            Pattern.compile("\\s*20\\d\\d(?:[-/.]\\d{1,2})?(?:" + TO + "20\\d\\d(?:[-/.]\\d{1,2})?)?\\s*");

    private static final Pattern DIGITS = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");
    private static final Pattern NO_LEAP_DAY = Pattern.compile("(20\\d\\d)(\\D+0?2\\D+)29(?=日?$)");

    /** The year {@code declaration} is of; empty if nothing in it tells. */
    static OptionalInt of(Declaration declaration) {
        for (DeclarationField field : List.of(DeclarationField.YEAR, DeclarationField.SOURCE)) {
            Matcher year = DIGITS.matcher(declaration.text(field));
            if (year.find()) {
                return OptionalInt.of(Integer.parseInt(year.group()));
            }
        }
        Map<Integer, Long> named = declaration
                .withDescendants()
                .flatMap(element -> element.values().filled().stream().map(element::text))
                .flatMap(text -> WORDS.matcher(text).results())
                .filter(words -> words.group("one") != null)
                .collect(Collectors.groupingBy(words -> Integer.valueOf(words.group("one")), Collectors.counting()));
        return named.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(most -> OptionalInt.of(most.getKey()))
                .orElse(OptionalInt.empty());
    }

    /** What would move in {@code text}, which stands at {@code place}, from left to right. */
    List<Replacement> in(Place place, String text) {
        List<Replacement> moves = new ArrayList<>();
        if (isTime(place.field()) && TIME.matcher(text).matches()) {
            add(moves, place, 0, text);
            return moves;
        }
        Matcher words = WORDS.matcher(text);
        while (words.find()) {
            if (words.group("stays") == null && !isPlan(words)) {
                add(moves, place, words.start(), words.group());
            }
        }
        return moves;
    }

    private static boolean isTime(Field field) {
        return field == IndicatorField.DEADLINE || field == KeyTaskField.DEADLINE || field == ProjectField.PERIOD;
    }

    /** Five years from a year like 2021 or 2026 are those of a national plan. */
    private static boolean isPlan(Matcher words) {
        if (words.group("from") == null) {
            return false;
        }
        int from = Integer.parseInt(words.group("from"));
        int to = Integer.parseInt(words.group("to"));
        return to - from == YEARS_OF_A_PLAN - 1 && from % YEARS_OF_A_PLAN == 1;
    }

    private void add(List<Replacement> moves, Place place, int at, String before) {
        boolean near = DIGITS.matcher(before)
                .results()
                .mapToInt(each -> Integer.parseInt(each.group()))
                .allMatch(each -> each >= year - BACK && each <= year + AHEAD);
        String after = DIGITS.matcher(before).replaceAll(each -> moved(each));
        if (near && !before.equals(after)) {
            moves.add(new Replacement(place, at, before, withoutLeapDay(after)));
        }
    }

    private String moved(MatchResult digits) {
        return String.valueOf(Integer.parseInt(digits.group()) + by);
    }

    private static String withoutLeapDay(String date) {
        return NO_LEAP_DAY.matcher(date).replaceAll(each -> {
            boolean leap = Year.isLeap(Integer.parseInt(each.group(1)));
            return each.group(1) + each.group(2) + (leap ? "29" : "28");
        });
    }
}
