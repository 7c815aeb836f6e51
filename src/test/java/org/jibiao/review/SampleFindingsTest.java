package org.jibiao.review;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jibiao.Samples;
import org.jibiao.check.Check;
import org.jibiao.check.Finding;
import org.jibiao.check.pack.RulePack;
import org.jibiao.check.pack.Severity;
import org.jibiao.check.rules.Rules;
import org.jibiao.exchange.DeclarationJson;
import org.jibiao.form.spec.Forms;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Place;
import org.jibiao.model.Project;
import org.jibiao.model.Ref;
import org.jibiao.model.field.IndicatorField;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Published tables against what an experienced reviewer found in them: every certain error and warning is found, hints
 * nearly all, and no error is invented. Writes the whole comparison into {@code target/findings.txt}.
 */
class SampleFindingsTest {

    private static final List<String> SAMPLES = List.of("000", "001", "003", "004");
    private static final double HINTS = 0.85;

    /** What the published scan shows but the files here do not: their class labels are as the form should look. */
    private static final Set<String> ONLY_IN_THE_SCAN =
            Set.of("001 2 CAT_MISSING ", "001 2 CATEGORY_MISMATCH 补助资金按时发放率", "001 1 L2_NONSTANDARD 保证社会和谐和健康发展");

    private record Known(
            String sample, int table, String rule, Severity severity, String indicator, String why, String confidence) {

        boolean isCertain() {
            return confidence.equals("certain") && isInTheFiles();
        }

        /** Field codes and bookmarks are no text; a pair with a table that is not in the file is no pair. */
        boolean isInTheFiles() {
            boolean other = rule.equals("DUP_ACROSS") && why.matches(".*as table (8|9|11).*");
            return !rule.equals("RESIDUE")
                    && !other
                    && !ONLY_IN_THE_SCAN.contains(sample + " " + table + " " + rule + " " + indicator);
        }
    }

    private record Found(String sample, int table, Finding finding, Set<String> indicators) {

        boolean is(Known known) {
            return sample.equals(known.sample)
                    && table == known.table
                    && finding.rule().id().equals(known.rule)
                    && (known.indicator.isEmpty() || indicators.contains(known.indicator));
        }

        String line() {
            return sample + " " + table + " " + finding.rule().id() + " "
                    + finding.severity().key() + " " + indicators + " " + finding.message();
        }
    }

    private static List<Known> known;
    private static List<Found> found;

    @BeforeAll
    static void compare() throws IOException {
        known = known();
        found = new ArrayList<>();
        for (String sample : SAMPLES) {
            found.addAll(found(sample));
        }
        List<String> lines = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            lines.add(severity.key() + ": certain " + certain(severity).size() + ", missed "
                    + missed(severity).size() + "; reported "
                    + reported(severity).size() + ", not known "
                    + unknown(severity).size());
        }
        lines.add("\nmissed, certain");
        for (Severity severity : Severity.values()) {
            missed(severity).forEach(each -> lines.add("  " + each));
        }
        lines.add("\nmissed, less certain");
        known.stream()
                .filter(each -> !each.isCertain() && found.stream().noneMatch(one -> one.is(each)))
                .forEach(each -> lines.add("  " + each));
        lines.add("\nanother severity");
        known.stream()
                .filter(each -> found.stream().anyMatch(one -> one.is(each))
                        && found.stream().noneMatch(one -> one.is(each) && one.finding.severity() == each.severity))
                .forEach(each -> lines.add("  " + each));
        lines.add("\nreported, not known");
        for (Severity severity : Severity.values()) {
            unknown(severity).forEach(each -> lines.add("  " + each.line()));
        }
        lines.add("\nall");
        found.forEach(each -> lines.add("  " + each.line()));
        Files.write(Path.of("target", "findings.txt"), lines);
    }

    @Test
    void everyCertainErrorIsFound() {
        assertEquals(List.of(), missed(Severity.ERROR));
    }

    @Test
    void everyCertainWarningIsFound() {
        assertEquals(List.of(), missed(Severity.WARNING));
    }

    @Test
    void nearlyAllCertainHintsAreFound() {
        double recall = 1
                - missed(Severity.HINT).size()
                        / Math.max(1.0, certain(Severity.HINT).size());
        assertTrue(recall >= HINTS, () -> recall + " " + missed(Severity.HINT));
    }

    @Test
    void noErrorIsInvented() {
        assertEquals(
                List.of(), unknown(Severity.ERROR).stream().map(Found::line).toList());
    }

    @Test
    void theSeverityIsThatOfAReviewer() {
        assertAll(known.stream()
                .filter(Known::isCertain)
                .filter(each -> found.stream().anyMatch(one -> one.is(each)))
                .map(each -> () -> assertTrue(
                        found.stream().anyMatch(one -> one.is(each) && one.finding.severity() == each.severity),
                        each.toString())));
    }

    private static List<Known> certain(Severity severity) {
        return known.stream()
                .filter(each -> each.isCertain() && each.severity == severity)
                .toList();
    }

    private static List<Known> missed(Severity severity) {
        return certain(severity).stream()
                .filter(each -> found.stream().noneMatch(one -> one.is(each)))
                .toList();
    }

    private static List<Found> reported(Severity severity) {
        return found.stream()
                .filter(each -> each.finding.severity() == severity)
                .toList();
    }

    private static List<Found> unknown(Severity severity) {
        return reported(severity).stream()
                .filter(each -> known.stream().noneMatch(each::is))
                .toList();
    }

    private static List<Found> found(String sample) throws IOException {
        String json = Files.readString(Samples.file(sample + ".json"));
        Declaration declaration = DeclarationJson.fromJson(json).getFirst().declaration();
        Book book = Book.of(List.of(declaration));
        return Inspection.by(RulePack.builtIn(), Forms.builtIn()).check(declaration).findings().stream()
                .map(finding -> new Found(
                        sample,
                        table(book, declaration, finding.place().ref()),
                        finding,
                        finding.places()
                                .map(place -> name(book, place))
                                .filter(name -> !name.isEmpty())
                                .collect(Collectors.toSet())))
                .toList();
    }

    private static String name(Book book, Place place) {
        return book.find(place.ref())
                .map(element -> element.text(IndicatorField.NAME))
                .orElse("");
    }

    private static int table(Book book, Declaration declaration, Ref ref) {
        List<Ref> path = book.path(ref);
        return book.find(path.get(Math.min(1, path.size() - 1)), Project.class)
                .map(project -> declaration.projects().indexOf(project) + 1)
                .orElse(0);
    }

    private static List<Known> known() throws IOException {
        List<Known> known = new ArrayList<>();
        Set<String> rules = Rules.all().stream().map(Check::rule).collect(Collectors.toSet());
        for (JsonNode node :
                new ObjectMapper().readTree(Samples.file("findings.json").toFile())) {
            if (!rules.contains(node.path("rule").asText())) {
                continue;
            }
            known.add(new Known(
                    node.path("sample").asText(),
                    node.path("table").asInt(),
                    node.path("rule").asText(),
                    Severity.of(node.path("severity").asText()).orElseThrow(),
                    node.path("indicator").asText("").replace("null", ""),
                    node.path("why").asText(),
                    node.path("confidence").asText()));
        }
        return known;
    }
}
