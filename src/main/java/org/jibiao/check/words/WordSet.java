package org.jibiao.check.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A list of words to be looked for in texts, however long the list is. Immutable. */
public final class WordSet {

    private static final int PAIRS = 1 << 14;

    private final Set<String> words;
    private final Map<Character, List<String>> byFirst;
    private final Map<Character, List<String>> byLast;
    /** Words of one letter, by it. */
    private final BitSet single = new BitSet();
    /** Hashes of the first two letters of the others; at most places of a text no word begins. */
    private final BitSet pairs = new BitSet(PAIRS);

    private WordSet(Set<String> words) {
        this.words = words;
        this.byFirst = index(words, 0);
        this.byLast = index(words, 1);
        for (String word : words) {
            if (word.length() == 1) {
                single.set(word.charAt(0));
            } else {
                pairs.set(pair(word, 0));
            }
        }
    }

    /** Of these words; blank ones do not count. */
    public static WordSet of(Collection<String> words) {
        Set<String> kept = new LinkedHashSet<>(words);
        kept.removeIf(String::isBlank);
        return new WordSet(kept);
    }

    private static Map<Character, List<String>> index(Set<String> words, int end) {
        Map<Character, List<String>> index = new HashMap<>();
        for (String word : words) {
            char key = word.charAt(end == 0 ? 0 : word.length() - 1);
            index.computeIfAbsent(key, none -> new ArrayList<>()).add(word);
        }
        index.values()
                .forEach(list ->
                        list.sort(Comparator.comparingInt(String::length).reversed()));
        return index;
    }

    /** The words, in the order of the list. */
    public Set<String> words() {
        return Collections.unmodifiableSet(words);
    }

    /** True if {@code text} is one of the words. */
    public boolean has(String text) {
        return words.contains(text);
    }

    /** True if one of the words stands in {@code text}. */
    public boolean isIn(String text) {
        return first(text).isPresent();
    }

    /** The first word in {@code text}, the longest of those that begin there. */
    public Optional<String> first(String text) {
        for (int at = 0; at < text.length(); at++) {
            Optional<String> word = at(text, at);
            if (word.isPresent()) {
                return word;
            }
        }
        return Optional.empty();
    }

    /** The words in {@code text} from left to right, none inside another, each once. */
    public Set<String> all(String text) {
        if (!isIn(text)) {
            return Set.of();
        }
        Set<String> found = new LinkedHashSet<>();
        int at = 0;
        while (at < text.length()) {
            Optional<String> word = at(text, at);
            word.ifPresent(found::add);
            at += word.map(String::length).orElse(1);
        }
        return found;
    }

    /** The words in {@code text}, those that stand inside others as well. */
    public Set<String> anywhere(String text) {
        Set<String> found = new HashSet<>();
        for (int at = 0; at < text.length(); at++) {
            if (mayBeginAt(text, at)) {
                for (String word : byFirst.getOrDefault(text.charAt(at), List.of())) {
                    if (text.startsWith(word, at)) {
                        found.add(word);
                    }
                }
            }
        }
        return found;
    }

    /** The longest word that {@code text} begins with. */
    public Optional<String> beginning(String text) {
        return text.isEmpty() ? Optional.empty() : at(text, 0);
    }

    /** The longest word that {@code text} ends with. */
    public Optional<String> ending(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        for (String word : byLast.getOrDefault(text.charAt(text.length() - 1), List.of())) {
            if (text.endsWith(word)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** Behind the last word in {@code text}, 0 if there is none. */
    public int endOfLast(String text) {
        for (int at = text.length() - 1; at >= 0; at--) {
            Optional<String> word = at(text, at);
            if (word.isPresent()) {
                return at + word.get().length();
            }
        }
        return 0;
    }

    private Optional<String> at(String text, int at) {
        if (!mayBeginAt(text, at)) {
            return Optional.empty();
        }
        for (String word : byFirst.getOrDefault(text.charAt(at), List.of())) {
            if (text.startsWith(word, at)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    private boolean mayBeginAt(String text, int at) {
        return at + 1 < text.length() && pairs.get(pair(text, at)) || single.get(text.charAt(at));
    }

    private static int pair(String text, int at) {
        return (text.charAt(at) * 31 + text.charAt(at + 1)) & PAIRS - 1;
    }
}
