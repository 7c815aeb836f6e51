package org.jibiao.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jibiao.Samples;
import org.jibiao.check.Check;
import org.jibiao.check.Demands;
import org.jibiao.check.Finding;
import org.jibiao.check.RulePack;
import org.jibiao.exchange.DeclarationJson;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Project;
import org.jibiao.model.Ref;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.value.MoneyUnit;
import org.junit.jupiter.api.Test;

/** Published tables: every known fault is found, and nothing is found that is none. */
class SampleFindingsTest {

    private static final Demands SIX = new Demands(MoneyUnit.YUAN, Set.of(), List.of());

    @Test
    void theHebeiTablesHaveNoneOfTheseFaults() throws IOException {
        assertEquals(Set.of(), found("000", Demands.HEBEI));
    }

    @Test
    void theLiaoningTablesHaveTheKnownFaults() throws IOException {
        assertEquals(known("001"), found("001", SIX));
    }

    @Test
    void theSichuanTablesHaveTheKnownFaults() throws IOException {
        assertEquals(known("003"), found("003", SIX));
    }

    @Test
    void theTianjinTablesHaveTheKnownFaults() throws IOException {
        assertEquals(known("004"), found("004", SIX));
    }

    /** Table, rule and indicator of what is found, one line each. */
    private static Set<String> found(String sample, Demands demands) throws IOException {
        String json = Files.readString(Samples.file(sample + ".json"));
        Declaration declaration = DeclarationJson.fromJson(json).getFirst().declaration();
        Book book = Book.of(List.of(declaration));
        List<Finding> findings =
                Rules.checks(RulePack.builtIn(), each -> demands).check(declaration);
        return findings.stream()
                .map(finding -> table(book, declaration, finding.place().ref()) + " " + finding.rule() + " "
                        + book.find(finding.place().ref())
                                .map(element -> element.text(IndicatorField.NAME))
                                .orElse(""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static int table(Book book, Declaration declaration, Ref ref) {
        List<Ref> path = book.path(ref);
        return book.find(path.get(Math.min(1, path.size() - 1)), Project.class)
                .map(project -> declaration.projects().indexOf(project) + 1)
                .orElse(0);
    }

    /**
     * The same of the known findings, without those of the scan, of classes that the form does not demand, and of
     * residue in the files, which is not in what was read from them.
     */
    private static Set<String> known(String sample) throws IOException {
        Set<String> rules = Rules.all().stream().map(Check::rule).collect(Collectors.toSet());
        List<String> known = new ArrayList<>();
        for (JsonNode finding :
                new ObjectMapper().readTree(Samples.file("findings.json").toFile())) {
            String rule = finding.path("rule").asText();
            if (finding.path("sample").asText().equals(sample)
                    && rules.contains(rule)
                    && !Set.of("CAT_MISSING", "RESIDUE").contains(rule)
                    && !finding.path("confidence").asText().equals("ocr")) {
                known.add(finding.path("table").asText() + " " + rule + " "
                        + finding.path("indicator").asText());
            }
        }
        return new TreeSet<>(known);
    }
}
