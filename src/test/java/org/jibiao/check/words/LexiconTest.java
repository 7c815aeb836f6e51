package org.jibiao.check.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LexiconTest {

    private static final List<String> FILES = List.of("names", "values", "relevance", "texts");

    private static JsonNode file(String name) throws IOException {
        try (InputStream in = Lexicon.class.getResourceAsStream(name + ".json")) {
            return new ObjectMapper().readTree(in);
        }
    }

    @Test
    void everyListIsUsedSaysWhatItIsForAndHasWords() throws IOException {
        Set<String> inFiles = new HashSet<>();
        for (String file : FILES) {
            for (JsonNode list : file(file).path("lists")) {
                String name = list.path("name").asText();
                inFiles.add(file + " " + name);
                assertFalse(list.path("about").asText().isBlank(), name);
                assertFalse(list.path("words").isEmpty(), name);
            }
        }
        assertEquals(
                Stream.of(Words.values())
                        .map(list -> list.file() + " " + list.key())
                        .collect(Collectors.toSet()),
                inFiles);
    }

    @Test
    void noWordStandsTwiceInAList() throws IOException {
        List<String> twice = new ArrayList<>();
        for (String file : FILES) {
            for (JsonNode list : file(file).path("lists")) {
                Set<String> seen = new HashSet<>();
                list.path("words").forEach(word -> {
                    if (!seen.add(word.asText())) {
                        twice.add(list.path("name").asText() + " " + word.asText());
                    }
                });
            }
        }
        assertEquals(List.of(), twice);
    }

    @Test
    void aSlipIsNotFoundInsideItsExceptionsNorInWhatItShouldBe() throws IOException {
        Lexicon lexicon = Lexicon.builtIn();
        for (JsonNode pair : file("typos").path("pairs")) {
            String wrong = pair.path("wrong").asText();
            assertEquals(
                    List.of(wrong),
                    lexicon.slipsIn("的" + wrong + "。").stream()
                            .map(Slip::wrong)
                            .filter(wrong::equals)
                            .toList());
            pair.path("except")
                    .forEach(word -> assertTrue(
                            lexicon.slipsIn(word.asText()).stream()
                                    .noneMatch(slip -> slip.wrong().equals(wrong)),
                            word.asText()));
            assertFalse(pair.path("right").asText().contains(wrong), wrong);
        }
    }

    @Test
    void aCountyAddsWordsToAListAndToALine() {
        Lexicon more = Lexicon.withMore(Map.of("bad-things", List.of("堵点"), "legal-aid.terms", List.of("援助小站")));
        assertTrue(more.of(Words.BAD_THINGS).isIn("堵点数量"));
        assertEquals(Direction.LESS, more.direction("堵点发生率"));
        assertEquals(1, more.linesIn("援助小站数量").size());
        assertEquals(Set.of(), Lexicon.builtIn().linesIn("小站数量"));
    }
}
