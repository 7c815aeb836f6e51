package org.jibiao.check.words;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads the data files of the {@link Lexicon}. */
final class LexiconReader {

    private final ObjectMapper mapper = new ObjectMapper();
    private final Map<String, List<String>> more;

    private LexiconReader(Map<String, List<String>> more) {
        this.more = more;
    }

    static Lexicon builtIn(Map<String, List<String>> more) {
        return new LexiconReader(more).read();
    }

    private Lexicon read() {
        JsonNode lines = file("lines");
        JsonNode slips = file("typos");
        return new Lexicon(
                lists(),
                list(lines.path("lines"), this::line),
                list(lines.path("activities"), this::activity),
                list(slips.path("pairs"), LexiconReader::slip),
                WordSet.of(words(slips.path("garbled"))));
    }

    private Map<Words, WordSet> lists() {
        Map<String, Map<String, List<String>>> files = new HashMap<>();
        Map<Words, WordSet> lists = new EnumMap<>(Words.class);
        for (Words list : Words.values()) {
            Map<String, List<String>> named = files.computeIfAbsent(list.file(), this::named);
            List<String> words = new ArrayList<>(named.getOrDefault(list.key(), List.of()));
            words.addAll(more.getOrDefault(list.key(), List.of()));
            lists.put(list, WordSet.of(words));
        }
        return lists;
    }

    private Map<String, List<String>> named(String file) {
        Map<String, List<String>> named = new HashMap<>();
        file(file).path("lists").forEach(list -> named.put(list.path("name").asText(), words(list.path("words"))));
        return named;
    }

    private BusinessLine line(JsonNode node) {
        return new BusinessLine(
                node.path("key").asText(),
                node.path("name").asText(),
                extended(node, "terms"),
                extended(node, "words"),
                extended(node, "covers"),
                Set.copyOf(words(node.path("related"))),
                extended(node, "served"));
    }

    /** A county may add to a line's words too, under {@code legal-aid.terms}. */
    private WordSet extended(JsonNode line, String member) {
        List<String> words = new ArrayList<>(words(line.path(member)));
        words.addAll(more.getOrDefault(line.path("key").asText() + "." + member, List.of()));
        return WordSet.of(words);
    }

    private Activity activity(JsonNode node) {
        List<String> terms = words(node.path("terms"));
        List<String> measured = new ArrayList<>(terms);
        measured.addAll(words(node.path("also")));
        return new Activity(node.path("name").asText(), WordSet.of(terms), WordSet.of(measured));
    }

    private static Slip slip(JsonNode node) {
        return new Slip(
                node.path("wrong").asText(),
                node.path("right").asText(),
                words(node.path("except")),
                node.path("slight").asBoolean());
    }

    private static <T> List<T> list(JsonNode nodes, Function<JsonNode, T> made) {
        List<T> list = new ArrayList<>();
        nodes.forEach(node -> list.add(made.apply(node)));
        return list;
    }

    private static List<String> words(JsonNode nodes) {
        List<String> words = new ArrayList<>();
        nodes.forEach(node -> words.add(node.asText()));
        return words;
    }

    private JsonNode file(String name) {
        try (InputStream in = LexiconReader.class.getResourceAsStream(name + ".json")) {
            return mapper.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
