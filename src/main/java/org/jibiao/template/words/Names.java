package org.jibiao.template.words;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jibiao.template.words.Spelling.Fit;

/**
 * Things with names and codes, found by any part of them as one would type it: {@code 法援}, {@code flyz}, the end of a
 * code, or several such words with blanks between. Any thread.
 */
public final class Names<T> {

    private static final int SHORTEST_PART = 3;
    private static final int NOT = 1000;
    private static final int AROUND = 20;

    /**
     * A thing to be found.
     *
     * @param name what it is called
     * @param codes what else tells it, to be typed whole or in part: {@code 13032227P001}, its number
     * @param around the name of what it belongs to, which may narrow the search; {@code ""} if nothing
     * @param handicap how much better another must fit to come before it, 0 for what is meant most often
     */
    public record Named<T>(T what, String name, List<String> codes, String around, int handicap) {}

    private record Spelt<T>(Named<T> named, Spelling name, Optional<Spelling> around) {}

    private record Found<T>(Named<T> named, int misfit) {}

    private final List<Spelt<T>> all;

    /** {@code around} of neighbours is best one and the same text. */
    public Names(List<Named<T>> things) {
        Pinyin pinyin = new Pinyin();
        String[] last = {""};
        Spelling[] spelt = {new Spelling("", pinyin)};
        this.all = things.stream()
                .map(each -> {
                    if (!each.around().equals(last[0])) {
                        last[0] = each.around();
                        spelt[0] = new Spelling(each.around(), pinyin);
                    }
                    Optional<Spelling> around = each.around().isEmpty() ? Optional.empty() : Optional.of(spelt[0]);
                    return new Spelt<>(each, new Spelling(each.name(), pinyin), around);
                })
                .toList();
    }

    /** At most {@code max} things that fit all words typed, best first, then in their order; none if nothing is typed. */
    public List<T> find(String typed, int max) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<String> words = List.of(wanted.split("\\s+"));
        return all.stream()
                .map(each -> new Found<>(each.named(), misfit(each, words)))
                .filter(found -> found.misfit() < NOT)
                .sorted(Comparator.comparingInt(Found::misfit))
                .limit(max)
                .map(found -> found.named().what())
                .toList();
    }

    /** 0 is best; {@link #NOT} or more if a word does not fit, or none fits the thing itself. */
    private static <T> int misfit(Spelt<T> each, List<String> words) {
        int sum = each.named().handicap();
        boolean itself = false;
        for (String word : words) {
            int own = Math.min(
                    coded(each.named().codes(), word), named(each.name().fit(word)));
            itself |= own < NOT;
            sum += own < NOT
                    ? own
                    : each.around()
                            .map(around -> AROUND + named(around.fit(word)))
                            .orElse(NOT);
        }
        return itself ? sum : NOT;
    }

    private static int named(Fit fit) {
        return switch (fit) {
            case BEGINS -> 1;
            case CONTAINS -> 2;
            case SOUND_BEGINS -> 4;
            case SOUNDS -> 6;
            case NOT -> NOT;
        };
    }

    private static int coded(List<String> codes, String word) {
        int best = NOT;
        for (String code : codes) {
            if (code.equalsIgnoreCase(word)) {
                return -8;
            } else if (word.length() >= SHORTEST_PART
                    && code.toLowerCase(Locale.ROOT).contains(word)) {
                best = 0;
            }
        }
        return best;
    }
}
