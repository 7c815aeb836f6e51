package org.jibiao.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jibiao.check.Checks;
import org.jibiao.check.pack.RulePack;
import org.jibiao.check.rules.Rules;
import org.jibiao.check.rules.Sheet;
import org.jibiao.model.Declaration;
import org.jibiao.model.Indicator;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.field.Values;
import org.jibiao.model.value.Amount;
import org.jibiao.model.value.Quantity;
import org.junit.jupiter.api.Test;

/** What the built-in templates become when their blanks are filled with the examples. */
class FilledLibraryTest {

    private static final int YEAR = 2027;
    private static final Pattern FORBIDDEN =
            Pattern.compile("涉密|绝密|机密|秘密|1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8}|\\d{17}[\\dXx]|联系人|[\\p{IsHan}]{2}[县区]司法局");

    private final List<Library> libraries = Library.builtIn();

    @Test
    void noBraceIsLeft() {
        assertEquals(
                List.of(), texts().filter(text -> text.matches("(?s).*[{}].*")).toList());
    }

    @Test
    void everyExampleIsGiven() {
        assertEquals(
                List.of(),
                libraries.stream()
                        .flatMap(Library::templates)
                        .flatMap(template -> Stream.concat(Stream.of(template), rows(template)))
                        .flatMap(template -> template.blanks().stream())
                        .filter(blank -> blank.example().isBlank())
                        .toList());
    }

    @Test
    void everyValueCanBeMeasured() {
        assertEquals(
                List.of(),
                indicators()
                        .map(row -> row.text(IndicatorField.VALUE))
                        .filter(text -> !measurable(Quantity.parse(text)))
                        .toList());
    }

    @Test
    void fundsAddUp() {
        filledProjects()
                .forEach(project -> assertEquals(
                        money(project, ProjectField.TOTAL),
                        money(project, ProjectField.FISCAL)
                                .add(money(project, ProjectField.OTHER))
                                .stripTrailingZeros(),
                        project.text(ProjectField.NAME)));
    }

    @Test
    void thePurposeNamesTheTotal() {
        filledProjects().forEach(project -> {
            String total = money(project, ProjectField.TOTAL)
                    .movePointLeft(4)
                    .stripTrailingZeros()
                    .toPlainString();
            String sentence = "预算数" + total + "万元。其中：财政资金" + total + "万元。";
            assertEquals(
                    sentence,
                    project.text(ProjectField.PURPOSE).substring(0, sentence.length()),
                    project.text(ProjectField.NAME));
        });
    }

    @Test
    void unitCostTimesQuantityStaysWithinTheTotal() {
        assertEquals(
                List.of(),
                filledProjects()
                        .flatMap(project -> ofClass(project, "成本指标")
                                .flatMap(cost -> ofClass(project, "数量指标")
                                        .filter(quantity -> exceeds(cost, quantity, money(project, ProjectField.TOTAL)))
                                        .map(quantity -> quantity.text(IndicatorField.NAME) + " × "
                                                + cost.text(IndicatorField.NAME))))
                        .toList());
    }

    @Test
    void aCostIsAnUpperLimit() {
        assertEquals(
                List.of(),
                indicators()
                        .filter(row -> row.text(IndicatorField.LEVEL2).equals("成本指标"))
                        .map(row -> row.text(IndicatorField.VALUE))
                        .filter(text -> !text.startsWith("≤"))
                        .toList());
    }

    @Test
    void aRateThatIsGoodWhenLowIsAnUpperLimitOrNone() {
        assertEquals(
                List.of(),
                indicators()
                        .filter(row ->
                                row.text(IndicatorField.NAME).matches(".*(犯罪率|漏管率|重新鉴定率|错证率|故障率|投诉率|差错率|(?<!未)败诉率|事故)"))
                        .map(row -> row.text(IndicatorField.VALUE))
                        .filter(text -> !text.startsWith("≤") && !text.startsWith("0"))
                        .toList());
    }

    @Test
    void noRuleObjectsToAProjectOnceItsUnitAndCodeAreNamed() {
        Checks checks = Rules.checks(RulePack.builtIn(), declaration -> Sheet.HEBEI);
        assertEquals(
                List.of(),
                filledProjects()
                        .map(project -> project.with(ProjectField.UNIT, "示例单位")
                                .with(ProjectField.CODE, "13059927P0031500A0127"))
                        .flatMap(project -> checks.check(declaring(project)).findings().stream()
                                .map(finding -> project.text(ProjectField.NAME) + "：" + finding.message()))
                        .toList());
    }

    @Test
    void nothingSecretOrPersonalIsSaid() {
        assertEquals(
                List.of(),
                Stream.of(
                                texts(),
                                libraries.stream().flatMap(Library::templates).map(Template::about),
                                LibraryReader.bases("bases").stream().map(basis -> basis.title() + basis.note()))
                        .flatMap(all -> all)
                        .filter(text -> FORBIDDEN.matcher(text).find())
                        .toList());
    }

    private static Declaration declaring(Project project) {
        return Declaration.fresh()
                .with(DeclarationField.YEAR, String.valueOf(YEAR))
                .with(DeclarationField.DEPARTMENT, "示例单位")
                .withChildren(Kind.PROJECT, List.of(project));
    }

    private Stream<Project> filledProjects() {
        return libraries.stream()
                .flatMap(library -> library.projects().stream())
                .map(template -> Insertion.filled(template, examples(template), YEAR));
    }

    private Stream<Indicator> indicators() {
        return Stream.concat(
                filledProjects().flatMap(project -> project.indicators().stream()),
                libraries.stream()
                        .flatMap(library -> library.indicators().stream())
                        .map(template -> Insertion.filled(template, examples(template), YEAR)));
    }

    private Stream<String> texts() {
        return Stream.concat(
                filledProjects().flatMap(project -> texts(project.values())),
                indicators().flatMap(row -> texts(row.values())));
    }

    private static <F extends Enum<F> & Field> Stream<String> texts(Values<F> values) {
        return values.filled().stream().map(values::text);
    }

    private static Stream<Template> rows(Template template) {
        return template instanceof ProjectTemplate project
                ? project.indicators().stream().map(row -> row)
                : Stream.empty();
    }

    private static Filling examples(Template template) {
        Map<String, String> blanks = new TreeMap<>(Map.of("年度", String.valueOf(YEAR), "部门", "示例单位"));
        template.blanks().forEach(blank -> blanks.put(blank.name(), blank.example()));
        return new Filling(blanks);
    }

    private static boolean measurable(Quantity quantity) {
        return quantity instanceof Quantity.Numeric
                || quantity instanceof Quantity.Date
                || quantity instanceof Quantity.Frequency
                || quantity instanceof Quantity.Enduring;
    }

    private static BigDecimal money(Project project, ProjectField field) {
        return Amount.parse(project.text(field)).orElseThrow().stripTrailingZeros();
    }

    private static Stream<Indicator> ofClass(Project project, String level2) {
        return project.indicators().stream()
                .filter(row -> row.text(IndicatorField.LEVEL2).equals(level2));
    }

    /** Whether a cost per piece, times the number of such pieces, is more than {@code total}. */
    private static boolean exceeds(Indicator cost, Indicator quantity, BigDecimal total) {
        Quantity price = Quantity.parse(cost.text(IndicatorField.VALUE));
        Quantity pieces = Quantity.parse(quantity.text(IndicatorField.VALUE));
        if (!price.unit().matches("元/" + Pattern.quote(pieces.unit()) + "(·.*)?")) {
            return false;
        }
        return price.number()
                        .orElseThrow()
                        .multiply(pieces.number().orElseThrow())
                        .compareTo(total)
                > 0;
    }
}
