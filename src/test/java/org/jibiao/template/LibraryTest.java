package org.jibiao.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.field.Values;
import org.junit.jupiter.api.Test;

class LibraryTest {

    private static final Set<String> HEBEI_CLASSES = Set.of(
            "产出指标/数量指标",
            "产出指标/质量指标",
            "产出指标/时效指标",
            "产出指标/成本指标",
            "效益指标/经济效益指标",
            "效益指标/社会效益指标",
            "效益指标/生态效益指标",
            "效益指标/可持续影响指标",
            "满意度指标/服务对象满意度指标");
    /** Left out where only an empty phrase could stand. */
    private static final Set<String> WHERE_SENSIBLE = Set.of("效益指标/经济效益指标", "效益指标/生态效益指标");

    private static final Set<String> KNOWN = Set.of("年度", "部门");

    /** What every line of business is measured by, whatever the form. */
    private static final List<String> KINDS = List.of("数量", "质量", "时效", "成本", "效益", "满意度");

    private final List<Library> libraries = Library.builtIn();

    @Test
    void everyLibraryHasItsOwnTitleAndEnoughToChooseFrom() {
        assertEquals(
                libraries.size(),
                libraries.stream().map(Library::title).distinct().count());
        assertEquals(
                List.of(),
                libraries.stream()
                        .filter(library -> library.indicators().size() < 3
                                || library.templates().count() < 7)
                        .map(Library::title)
                        .toList());
    }

    @Test
    void everyProjectCoversTheClassesOfHebei() {
        projects().forEach(project -> {
            Set<String> classes = project.indicators().stream()
                    .map(LibraryTest::classOf)
                    .collect(Collectors.toCollection(TreeSet::new));
            classes.addAll(WHERE_SENSIBLE);
            assertEquals(new TreeSet<>(HEBEI_CLASSES), classes, project.title());
            int rows = project.indicators().size();
            assertTrue(rows >= 9 && rows <= 12, project.title() + rows);
        });
    }

    @Test
    void everySingleIndicatorBelongsToAClassOfTheForm() {
        assertEquals(
                List.of(),
                libraries.stream()
                        .flatMap(library -> library.indicators().stream())
                        .filter(row -> !HEBEI_CLASSES.contains(classOf(row)))
                        .toList());
    }

    @Test
    void everyBlankIsDeclaredAndUsed() {
        projects().forEach(project -> {
            Set<String> used = new LinkedHashSet<>(names(project.values()));
            project.indicators().forEach(row -> used.addAll(names(row.values())));
            used.removeAll(KNOWN);
            assertEquals(new TreeSet<>(used), declared(project), project.title());
        });
        libraries.stream()
                .flatMap(library -> library.indicators().stream())
                .forEach(row -> assertEquals(new TreeSet<>(names(row.values())), declared(row), row.title()));
    }

    @Test
    void everyRowNamesItsBasisAndWhatItMeans() {
        rows().forEach(row -> {
            assertTrue(!row.bases().isEmpty() || !row.values().isBlank(IndicatorField.BASIS), row.title());
            assertTrue(!row.values().isBlank(IndicatorField.DESCRIPTION), row.title());
            assertTrue(!row.values().isBlank(IndicatorField.VALUE), row.title());
        });
    }

    @Test
    void everyLineMeasuresAllSixKindsWithAtLeastEightIndicators() {
        assertEquals(
                List.of(),
                Stream.concat(
                                projects().map(ProjectTemplate::indicators),
                                libraries.stream()
                                        .filter(library -> library.projects().isEmpty())
                                        .map(Library::indicators))
                        .filter(rows -> rows.size() < 8 || !kinds(rows).containsAll(KINDS))
                        .map(rows -> rows.getFirst().title())
                        .toList());
    }

    @Test
    void everyProjectHasGoalsWithNumbersAndANameOfItsOwn() {
        assertEquals(
                List.of(),
                projects()
                        .filter(project -> {
                            String goals = project.values().text(ProjectField.GOALS);
                            return goals.lines().count() < 2
                                    || Filling.names(goals).isEmpty();
                        })
                        .map(Template::title)
                        .toList());
        assertEquals(
                projects().count(),
                projects()
                        .map(project -> project.values().text(ProjectField.NAME))
                        .distinct()
                        .count());
    }

    @Test
    void thePurposeSaysEveryNumberTheMoneyIsWorkedOutFrom() {
        assertEquals(
                List.of(),
                projects()
                        .flatMap(project -> Filling.names(project.values().text(ProjectField.TOTAL)).stream()
                                .filter(name -> !project.values()
                                        .text(ProjectField.PURPOSE)
                                        .contains("{" + name + "}"))
                                .map(name -> project.title() + name))
                        .toList());
    }

    @Test
    void everyRateSaysHowItIsWorkedOut() {
        assertEquals(
                List.of(),
                rows().filter(row -> row.values().text(IndicatorField.VALUE).endsWith("%"))
                        .filter(row -> {
                            String formula = row.values().text(IndicatorField.DESCRIPTION);
                            return !formula.contains("÷") || !formula.contains("×100%");
                        })
                        .map(Template::title)
                        .toList());
    }

    @Test
    void noDescriptionOnlyRepeatsTheName() {
        assertEquals(
                List.of(),
                rows().filter(row -> row.values()
                                .text(IndicatorField.NAME)
                                .contains(row.values().text(IndicatorField.DESCRIPTION)))
                        .map(Template::title)
                        .toList());
    }

    @Test
    void everyNumberHasItsUnit() {
        assertEquals(
                List.of(),
                Stream.concat(projects(), rows())
                        .flatMap(template -> template.blanks().stream())
                        .filter(blank -> blank.unit().isBlank())
                        .toList());
        assertEquals(
                List.of(),
                rows().map(row -> row.values().text(IndicatorField.VALUE))
                        .filter(text -> !text.equals("长期"))
                        .filter(text -> !text.matches("[≥≤]?(\\{[^{}]+}|\\d+(\\.\\d+)?)\\D+|(\\{年度}年|每月).+"))
                        .toList());
    }

    @Test
    void valuesSeenElsewhereAreNumbersWithTheirOriginAndNoNorm() {
        assertEquals(
                List.of(),
                rows().flatMap(row -> row.seen().stream())
                        .filter(seen -> !seen.values().matches(".*\\d.*|长期")
                                || !seen.origin().matches(".+公开的申报表（.*仅供参考）"))
                        .toList());
        assertEquals(
                List.of(),
                libraries.stream()
                        .filter(library -> library.templates()
                                .flatMap(LibraryTest::rowsOf)
                                .allMatch(row -> row.seen().isEmpty()))
                        .map(Library::title)
                        .toList());
    }

    @Test
    void everyDocumentQuotedSaysSinceWhenItIsInForceOrThatThisMustBeLookedUp() {
        List<Basis> documents = Library.documents();
        List<Basis> quoted =
                rows().flatMap(row -> row.bases().stream()).distinct().toList();
        assertTrue(documents.containsAll(quoted));
        assertEquals(
                List.of(),
                quoted.stream()
                        .filter(basis -> basis.validFrom().equals(LocalDate.MIN)
                                && !basis.note().contains("施行日期待查"))
                        .toList());
        assertEquals(
                List.of(),
                documents.stream()
                        .filter(basis -> basis.validTo().isBefore(basis.validFrom())
                                || !basis.verified() && basis.note().isBlank())
                        .toList());
    }

    @Test
    void noRowOffersADocumentThatIsNoLongerInForce() {
        assertEquals(
                List.of(),
                rows().flatMap(row -> row.bases().stream())
                        .filter(basis -> !basis.inForceIn(2027))
                        .toList());
    }

    @Test
    void everyReplacedDocumentNamesOneThatIsKnown() {
        List<Basis> bases = LibraryReader.bases("bases");
        Set<String> keys = bases.stream().map(Basis::key).collect(Collectors.toSet());
        assertEquals(bases.size(), keys.size());
        assertTrue(bases.stream().allMatch(basis -> basis.replacedBy().isEmpty() || keys.contains(basis.replacedBy())));
    }

    @Test
    void everyIdStandsOnceInItsLibrary() {
        libraries.forEach(library -> assertEquals(
                library.templates().count(),
                library.templates().map(Template::id).distinct().count(),
                library.title()));
    }

    private Stream<ProjectTemplate> projects() {
        return libraries.stream().flatMap(library -> library.projects().stream());
    }

    private Stream<IndicatorTemplate> rows() {
        return Stream.concat(
                projects().flatMap(project -> project.indicators().stream()),
                libraries.stream().flatMap(library -> library.indicators().stream()));
    }

    private static Stream<IndicatorTemplate> rowsOf(Template template) {
        return switch (template) {
            case ProjectTemplate project -> project.indicators().stream();
            case IndicatorTemplate row -> Stream.of(row);
        };
    }

    private static Set<String> kinds(List<IndicatorTemplate> rows) {
        return rows.stream()
                .map(LibraryTest::classOf)
                .flatMap(name -> KINDS.stream().filter(name::contains))
                .collect(Collectors.toSet());
    }

    private static String classOf(IndicatorTemplate row) {
        return row.values().text(IndicatorField.LEVEL1) + "/" + row.values().text(IndicatorField.LEVEL2);
    }

    private static Set<String> declared(Template template) {
        return template.blanks().stream().map(Blank::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static <F extends Enum<F> & Field> Set<String> names(Values<F> values) {
        Set<String> names = new LinkedHashSet<>();
        values.filled().forEach(field -> names.addAll(Filling.names(values.text(field))));
        return names;
    }

    @Test
    void aProjectTemplateAsksForItsMoneyOnce() {
        projects()
                .forEach(project -> assertEquals(
                        project.values().text(ProjectField.TOTAL),
                        project.values().text(ProjectField.FISCAL),
                        project.title()));
    }

    @Test
    void withTheExamplesFilledInNoBraceIsLeftAndThePurposeNamesTheTotal() {
        projects().forEach(project -> {
            Filling filling = examples(project);
            assertEquals(
                    List.of(),
                    Stream.concat(
                                    texts(project.values()),
                                    project.indicators().stream().flatMap(row -> texts(row.values())))
                            .map(filling::text)
                            .filter(text -> text.contains("{"))
                            .toList(),
                    project.title());
            String total = new BigDecimal(filling.text(project.values().text(ProjectField.TOTAL)))
                    .movePointLeft(4)
                    .stripTrailingZeros()
                    .toPlainString();
            String purpose = filling.text(project.values().text(ProjectField.PURPOSE));
            assertTrue(purpose.contains("预算数" + total + "万元"), purpose);
        });
    }

    @Test
    void aPriceIsNeverAFloor() {
        assertEquals(
                List.of(),
                rows().filter(row -> classOf(row).endsWith("成本指标"))
                        .filter(row -> row.values().text(IndicatorField.VALUE).startsWith("≥"))
                        .map(Template::title)
                        .toList());
    }

    private static Filling examples(ProjectTemplate project) {
        Map<String, String> blanks = project.blanks().stream().collect(Collectors.toMap(Blank::name, Blank::example));
        KNOWN.forEach(name -> blanks.put(name, "2027"));
        return new Filling(blanks);
    }

    private static <F extends Enum<F> & Field> Stream<String> texts(Values<F> values) {
        return values.filled().stream().map(values::text);
    }
}
