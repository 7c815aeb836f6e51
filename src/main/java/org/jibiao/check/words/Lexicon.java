package org.jibiao.check.words;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All the rules know of the language: the lists of words, the lines of business, frequent slips. Immutable. */
public final class Lexicon {

    private final Map<Words, WordSet> lists;
    private final List<BusinessLine> lines;
    private final List<Activity> activities;
    private final WordSet activityTerms;
    private final Map<String, Slip> slips = new HashMap<>();
    private final WordSet slipped;
    private final WordSet garbled;
    private final Map<String, Set<BusinessLine>> byTerm = new HashMap<>();
    private final WordSet terms;

    Lexicon(
            Map<Words, WordSet> lists,
            List<BusinessLine> lines,
            List<Activity> activities,
            List<Slip> slips,
            WordSet garbled) {
        this.lists = new EnumMap<>(lists);
        this.lines = List.copyOf(lines);
        this.activities = List.copyOf(activities);
        this.activityTerms = WordSet.of(activities.stream()
                .flatMap(activity -> activity.terms().words().stream())
                .toList());
        slips.forEach(slip -> this.slips.put(slip.wrong(), slip));
        this.slipped = WordSet.of(this.slips.keySet());
        this.garbled = garbled;
        for (BusinessLine line : lines) {
            line.terms()
                    .words()
                    .forEach(term -> byTerm.computeIfAbsent(term, none -> new HashSet<>())
                            .add(line));
        }
        this.terms = WordSet.of(byTerm.keySet());
    }

    private static final class BuiltIn {
        static final Lexicon LEXICON = LexiconReader.builtIn(Map.of());
    }

    /** What comes with the program. */
    public static Lexicon builtIn() {
        return BuiltIn.LEXICON;
    }

    /** The same with words of a county's own, by the key of their list; keys that name no list mean nothing. */
    public static Lexicon withMore(Map<String, List<String>> more) {
        return more.isEmpty() ? builtIn() : LexiconReader.builtIn(more);
    }

    /** The list of that name. */
    public WordSet of(Words list) {
        return lists.get(list);
    }

    /** The lines of business that {@code text} speaks of by words of their own. */
    public Set<BusinessLine> linesIn(String text) {
        Set<String> named = terms.all(text);
        return named.isEmpty()
                ? Set.of()
                : named.stream().flatMap(term -> byTerm.get(term).stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The lines of business, in the order of the file. */
    public List<BusinessLine> lines() {
        return lines;
    }

    /** The activities that {@code text} names, in the order of the file. */
    public List<Activity> activitiesIn(String text) {
        Set<String> named = activityTerms.anywhere(text);
        return named.isEmpty()
                ? List.of()
                : activities.stream()
                        .filter(activity -> activity.terms().words().stream().anyMatch(named::contains))
                        .toList();
    }

    /** The slips of the pen in {@code text}. */
    public List<Slip> slipsIn(String text) {
        Set<String> wrong = slipped.all(text);
        return wrong.isEmpty()
                ? List.of()
                : wrong.stream()
                        .map(slips::get)
                        .filter(slip -> slip.in(text).isPresent())
                        .toList();
    }

    /** Turns of words that make no sense. */
    public WordSet garbled() {
        return garbled;
    }

    /** What {@code core}, a name without remarks in brackets, lets one expect. */
    public Sense sense(String core) {
        if (of(Words.RATE_ENDINGS).ending(core).isPresent()) {
            boolean exception = of(Words.RATE_EXCEPTIONS).ending(core).isPresent();
            return exception ? Sense.OPEN : Sense.RATE;
        } else if (of(Words.STANDARD_ENDINGS).ending(core).isPresent()) {
            return Sense.MONEY_EACH;
        } else if (of(Words.TOTAL_MONEY_ENDINGS).ending(core).isPresent()) {
            return Sense.MONEY;
        } else if (of(Words.TIME_ENDINGS).ending(core).isPresent()) {
            return Sense.TIME;
        } else if (of(Words.SIZE_ENDINGS).ending(core).isPresent()) {
            return Sense.SIZE;
        } else if (of(Words.COUNT_ENDINGS).ending(core).isPresent()) {
            return Sense.COUNT;
        }
        return of(Words.MONEY_ENDINGS).ending(core).isPresent() ? Sense.MONEY : Sense.OPEN;
    }

    /** Whether more or less is better of what {@code name} counts or measures. */
    public Direction direction(String name) {
        if (of(Words.NEUTRAL_RATES).isIn(name)) {
            return Direction.EITHER;
        }
        int end = of(Words.BAD_THINGS).endOfLast(name);
        if (end == 0) {
            return Direction.MORE;
        }
        String rest = name.substring(end);
        boolean cured =
                of(Words.CURES).isIn(rest) || of(Words.HIGH_RATES).ending(rest).isPresent();
        return cured ? Direction.MORE : Direction.LESS;
    }

    /** True if {@code name} is of a share that is surely better the higher it is. */
    public boolean isHighRate(String name) {
        return of(Words.HIGH_RATES).ending(name).isPresent() && direction(name) == Direction.MORE;
    }
}
