package org.jibiao.template.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jibiao.template.IndicatorTemplate;
import org.jibiao.template.words.Spelling.Fit;

/** The texts of one field, each with how often it is used, in groups: names by class, descriptions by name. */
final class Shelf {

    /** A text of the shelf, in one group. */
    static final class Entry {

        private final String text;
        private final String group;
        private int uses;
        private String library = "";
        private Optional<IndicatorTemplate> template = Optional.empty();
        private Optional<Spelling> spelling = Optional.empty();

        private Entry(String text, String group) {
            this.text = text;
            this.group = group;
        }

        String text() {
            return text;
        }

        /** The library it stands in, {@code ""} if in none. */
        String library() {
            return library;
        }

        Optional<IndicatorTemplate> template() {
            return template;
        }

        private Fit fit(String typed, Pinyin pinyin) {
            if (spelling.isEmpty()) {
                spelling = Optional.of(new Spelling(text, pinyin));
            }
            return spelling.get().fit(typed);
        }
    }

    /** A text that fits, whatever its groups. */
    record Found(Entry best, Fit fit, boolean sameGroup, int uses) {

        private Found with(Found other) {
            boolean better = !sameGroup && other.sameGroup
                    || sameGroup == other.sameGroup && library().isEmpty();
            return new Found(better ? other.best : best, fit, sameGroup || other.sameGroup, uses + other.uses);
        }

        String text() {
            return best.text();
        }

        String library() {
            return best.library();
        }
    }

    private final Map<String, Map<String, Entry>> groups = new HashMap<>();

    /** Counts one use more ({@code by} 1) or less (-1) of a text in the book. */
    void count(String group, String text, int by) {
        Map<String, Entry> entries = groups.computeIfAbsent(group, key -> new HashMap<>());
        Entry entry = entries.computeIfAbsent(text, key -> new Entry(key, group));
        entry.uses += by;
        if (entry.uses <= 0 && entry.library.isEmpty()) {
            entries.remove(text);
        }
        if (entries.isEmpty()) {
            groups.remove(group);
        }
    }

    /** Puts a text of a library there. */
    void put(String group, String text, String library, Optional<IndicatorTemplate> template) {
        Entry entry = groups.computeIfAbsent(group, key -> new HashMap<>())
                .computeIfAbsent(text, key -> new Entry(key, group));
        if (entry.library.isEmpty()) {
            entry.library = library;
            entry.template = template;
        }
    }

    /** The texts that fit {@code typed}, best first: how they fit, then their group, then {@code nearness}, then uses. */
    List<Found> find(String typed, String group, ToIntFunction<Found> nearness, Pinyin pinyin, int max) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        Map<String, Found> found = new LinkedHashMap<>();
        for (Map<String, Entry> entries : groups.values()) {
            for (Entry entry : entries.values()) {
                Fit fit = entry.fit(wanted, pinyin);
                if (fit != Fit.NOT) {
                    Found each = new Found(entry, fit, entry.group.equals(group), entry.uses);
                    found.merge(entry.text, each, Found::with);
                }
            }
        }
        List<Found> all = new ArrayList<>(found.values());
        Comparator<Found> order = Comparator.comparing(Found::fit)
                .thenComparing(each -> !each.sameGroup())
                .thenComparing(Comparator.comparingInt(nearness).reversed())
                .thenComparing(Comparator.comparingInt(Found::uses).reversed())
                .thenComparingInt(each -> each.text().length())
                .thenComparing(Found::text);
        Collections.sort(all, order);
        return all.subList(0, Math.min(max, all.size()));
    }
}
