package org.jibiao.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jibiao.check.Check;
import org.jibiao.check.Checks;
import org.jibiao.check.Demands;
import org.jibiao.check.Finding;
import org.jibiao.check.Report;
import org.jibiao.check.RulePack;
import org.jibiao.exchange.Example;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Indicator;
import org.jibiao.model.Project;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every rule on a declaration that passes and on one that fails; and what must not be reported. */
class RulesTest {

    private static final int COST = 3;

    private final Checks checks = Rules.checks(RulePack.builtIn(), declaration -> Demands.HEBEI);
    private final Declaration example = Example.declaration();

    /** What is done to the first project of the example, and the sentence that must come of it. */
    private record Fault(UnaryOperator<Project> damage, String message) {}

    private static Map<String, Fault> faults() {
        Map<String, Fault> faults = new LinkedHashMap<>();
        faults.put("REQ_HEADER", new Fault(project -> project.with(ProjectField.PURPOSE, ""), "项目没有填写资金用途。"));
        faults.put("REQ_VALUE", new Fault(project -> value(project, 0, "≥件"), "指标“法律援助案件办理数量”的指标值“≥件”里没有数。"));
        faults.put("CAT_MISSING", new Fault(project -> without(project, 6), "缺少生态效益指标，本表每个项目须填9类指标。"));
        faults.put(
                "SUM_FUNDS",
                new Fault(project -> project.with(ProjectField.FISCAL, "470000.00"), "各项资金合计47.00万元，与预算数48.00万元不相等。"));
        faults.put(
                "PLAN_SEQUENCE",
                new Fault(
                        project -> project.with(ProjectField.PLAN_OCTOBER, "40.00%"),
                        "10月底的支出计划40.00%低于前一时点，计划应逐期累计。"));
        faults.put(
                "COST_EXCEEDS_BUDGET",
                new Fault(project -> value(project, COST, "≤70万元"), "成本指标“平均每件办案补贴”≤70万元，高于项目预算48万元。"));
        faults.put(
                "OP_COST_GE",
                new Fault(project -> value(project, COST, "≥1500元/件"), "成本指标“平均每件办案补贴”≥1500元/件用了“≥”，成本应控制在上限以内。"));
        faults.put(
                "VALUE_FORMAT", new Fault(project -> value(project, 1, "≥95% %"), "指标“案件质量评查合格率”的指标值“≥95% %”写了两个百分号。"));
        faults.put("UNIT_MISSING", new Fault(project -> value(project, 0, "≥320"), "指标“法律援助案件办理数量”的指标值“≥320”没有计量单位。"));
        faults.put(
                "RESIDUE",
                new Fault(
                        project -> project.with(ProjectField.GOALS, "1.全年办案[bookmark: _GoBack]"),
                        "绩效目标里留有文件转换的痕迹“[bookmark: _GoBack]”。"));
        return faults;
    }

    @Test
    void theExampleHasNoFindings() {
        assertEquals(List.of(), checks.check(example));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleFindsItsFaultAndNothingElse() {
        return faults().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    List<Finding> findings =
                            checks.check(damaged(entry.getValue().damage()));
                    assertEquals(
                            List.of(entry.getKey() + " " + entry.getValue().message()),
                            findings.stream()
                                    .map(finding -> finding.rule() + " " + finding.message())
                                    .toList());
                }));
    }

    @Test
    void noRuleIsWithoutATestOrWithoutAnEntryInThePack() {
        List<String> rules = Rules.all().stream().map(Check::rule).toList();
        assertEquals(rules, List.copyOf(faults().keySet()));
        assertEquals(rules, List.copyOf(RulePack.builtIn().rules().keySet()));
    }

    @Test
    void everyRuleIsDescribed() throws IOException {
        String described = Files.readString(Path.of("src/docs/checks.md"));
        assertEquals(
                List.of(),
                Rules.all().stream()
                        .map(Check::rule)
                        .filter(rule -> !described.contains("`" + rule + "`"))
                        .toList());
    }

    @Test
    void aFindingWithAFixIsGoneAfterIt() {
        Book book = Book.of(List.of(damaged(project -> value(project, 1, "≥95% %"))));
        Finding finding = checks.check(book, Report.EMPTY).findings().getFirst();
        Book fixed = finding.fix(book).orElseThrow().applyTo(book);
        assertEquals("≥95%", fixed.text(finding.place()));
        assertEquals(List.of(), checks.check(fixed, Report.EMPTY).findings());
    }

    @ParameterizedTest
    @CsvSource({
        "3辆",
        "100%",
        "100百分比",
        "长期",
        "是",
        "优",
        "2024年12月31日前",
        "≤7工作日",
        "每月1期",
        "效果显著",
        "涉密",
        "56万人",
        "达到95%以上",
        "80-90%",
        "以当年实际发生数为准",
        "优良中差",
        "减少10%",
        "2027"
    })
    void whatPublishedTablesPrintAsAValueIsNotReported(String value) {
        assertEquals(List.of(), checks.check(damaged(project -> value(project, 1, value))));
    }

    @ParameterizedTest
    @CsvSource({"≤48万元", "480000元", "≤0.31万元/人", "≤15000元/件", "≤60%", "≤4000人/次"})
    void aCostWithinTheBudgetIsNotReported(String value) {
        assertEquals(List.of(), checks.check(damaged(project -> value(project, COST, value))));
    }

    @Test
    void aBlankFirstPointOfThePlanAndBlankOtherFundsAreNotReported() {
        Declaration blank =
                damaged(project -> project.with(ProjectField.PLAN_MARCH, "").with(ProjectField.OTHER, ""));
        assertEquals(List.of(), checks.check(blank));
    }

    @Test
    void moneyKeptForAnotherFormIsNotCounted() {
        Demands hidden = new Demands(
                Demands.HEBEI.unit(), Demands.HEBEI.header(), Demands.HEBEI.classes(), Set.of(ProjectField.SOCIAL));
        Declaration kept = damaged(project -> project.with(ProjectField.SOCIAL, "60000.00"));
        assertEquals(
                List.of(),
                Rules.checks(RulePack.builtIn(), declaration -> hidden).check(kept));
    }

    @Test
    void aRowWithOnlyThisYearsValueIsOnlyAWarning() {
        Declaration added = damaged(project -> indicator(
                project, 0, row -> row.with(IndicatorField.VALUE, "").with(IndicatorField.ANNUAL_VALUE, "≥500人")));
        assertEquals(
                List.of("warning"),
                checks.check(added).stream()
                        .map(finding -> finding.severity().key())
                        .toList());
    }

    @Test
    void secretTextIsALegalForm() {
        Declaration secret = damaged(project -> {
            Project hidden =
                    project.with(ProjectField.PURPOSE, "内容涉密，按照规定不予公开。").with(ProjectField.GOALS, "内容涉密，按照规定不予公开。");
            for (int row = 0; row < project.indicators().size(); row++) {
                hidden = indicator(
                        hidden,
                        row,
                        each -> each.with(IndicatorField.NAME, "涉密")
                                .with(IndicatorField.DESCRIPTION, "涉密")
                                .with(IndicatorField.VALUE, "涉密")
                                .with(IndicatorField.BASIS, "涉密"));
            }
            return hidden;
        });
        assertEquals(List.of(), checks.check(secret));
    }

    @Test
    void anUnfilledBlankOfATemplateIsNamed() {
        List<Finding> findings = checks.check(damaged(project -> value(project, 0, "≥{案件数}件")));
        assertTrue(
                findings.stream().anyMatch(finding -> finding.message().contains("没填的空格“{案件数}”")), findings.toString());
    }

    private Declaration damaged(UnaryOperator<Project> damage) {
        List<Project> projects = new ArrayList<>(example.projects());
        projects.set(0, damage.apply(projects.getFirst()));
        return new Declaration(example.id(), example.values(), example.goals(), projects);
    }

    private static Project value(Project project, int row, String value) {
        return indicator(project, row, each -> each.with(IndicatorField.VALUE, value));
    }

    private static Project indicator(Project project, int row, UnaryOperator<Indicator> alteration) {
        List<Indicator> rows = new ArrayList<>(project.indicators());
        rows.set(row, alteration.apply(rows.get(row)));
        return new Project(project.id(), project.values(), rows);
    }

    private static Project without(Project project, int row) {
        List<Indicator> rows = new ArrayList<>(project.indicators());
        rows.remove(row);
        return new Project(project.id(), project.values(), rows);
    }
}
