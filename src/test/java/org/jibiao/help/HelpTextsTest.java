package org.jibiao.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jibiao.model.Kind;
import org.jibiao.ui.help.HelpView;
import org.junit.jupiter.api.Test;

class HelpTextsTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/jibiao/help");
    private static final Pattern SECTION = Pattern.compile("(?m)^## (\\w+)\\.(\\w+) (.+)$");

    @Test
    void theIndexListsEveryPageOnce() throws IOException {
        List<String> listed = Files.readAllLines(FOLDER.resolve("index.txt"));
        try (Stream<Path> files = Files.list(FOLDER)) {
            Set<String> pages = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .map(name -> name.substring(0, name.length() - ".md".length()))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(pages, new TreeSet<>(listed));
            assertEquals(pages.size(), listed.size());
        }
    }

    @Test
    void everyPageStartsWithItsTitle() throws IOException {
        for (String page : Files.readAllLines(FOLDER.resolve("index.txt"))) {
            List<String> lines = Files.readAllLines(FOLDER.resolve(page + ".md"));
            assertTrue(lines.getFirst().matches("# \\S.*"), page);
        }
    }

    @Test
    void everyFieldNoteIsAboutAFieldThereIs() throws IOException {
        Matcher sections = SECTION.matcher(Files.readString(FOLDER.resolve("fields.md")));
        long notes = sections.results()
                .peek(section -> assertTrue(
                        kind(section.group(1)).field(section.group(2)).isPresent(), section.group()))
                .count();
        assertTrue(notes >= 15, "only " + notes);
    }

    @Test
    void everyFieldThatIsTypedHasItsNoteUnderTheNameTheWindowAsksFor() throws IOException {
        String notes = Files.readString(FOLDER.resolve("fields.md"));
        Set<String> chosen = Set.of("secrecy", "form", "moneyUnit", "source", "side");
        assertEquals(
                List.of(),
                Arrays.stream(Kind.values())
                        .flatMap(kind -> kind.fields().stream()
                                .filter(field -> !chosen.contains(field.key()))
                                .map(field -> HelpView.fieldName(kind, field)))
                        .filter(name -> !notes.contains("\n## " + name + " "))
                        .toList());
    }

    private static Kind kind(String name) {
        return Arrays.stream(Kind.values())
                .filter(kind ->
                        kind.name().replace("_", "").toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow();
    }
}
