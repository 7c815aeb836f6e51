package org.jibiao.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jibiao.check.Check;
import org.jibiao.check.Finding;
import org.jibiao.check.pack.RulePack;
import org.jibiao.check.rules.across.AcrossRulesTest;
import org.jibiao.check.rules.completeness.CompletenessRulesTest;
import org.jibiao.check.rules.funds.FundRulesTest;
import org.jibiao.check.rules.name.NameRulesTest;
import org.jibiao.check.rules.relevance.RelevanceRulesTest;
import org.jibiao.check.rules.text.TextRulesTest;
import org.jibiao.check.rules.value.ValueRulesTest;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds for all rules: each has a book that passes and one that fails, and what must not be reported is not. */
class RulesTest {

    private static Stream<Fault> faults() {
        return Stream.of(
                        CompletenessRulesTest.faults(),
                        FundRulesTest.faults(),
                        ValueRulesTest.faults(),
                        NameRulesTest.faults(),
                        RelevanceRulesTest.faults(),
                        AcrossRulesTest.faults(),
                        TextRulesTest.faults())
                .flatMap(List::stream);
    }

    @Test
    void theExampleHasNoFindings() {
        assertEquals(List.of(), Sheet.lines(Sheet.clean()));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleFindsItsFaultAndNothingElse() {
        return faults().map(fault -> DynamicTest.dynamicTest(fault.rule() + " " + fault.line(), () -> {
            List<String> lines = Sheet.lines(fault.rule(), fault.declaration());
            assertEquals(fault.times(), lines.size(), lines::toString);
            assertTrue(lines.contains(fault.rule() + " " + fault.line()), lines::toString);
            assertEquals(new TreeSet<>(fault.alongside()), others(fault));
        }));
    }

    private static Set<String> others(Fault fault) {
        return Sheet.findings(fault.declaration()).stream()
                .map(finding -> finding.rule().id())
                .filter(rule -> !rule.equals(fault.rule()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void noRuleIsWithoutATestOrWithoutAnEntryInThePack() {
        Set<String> rules = Rules.all().stream().map(Check::rule).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(rules, faults().map(Fault::rule).collect(Collectors.toCollection(TreeSet::new)));
        assertTrue(RulePack.builtIn().rules().keySet().containsAll(rules));
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

    @TestFactory
    Stream<DynamicTest> whatIsRepairedIsNoLongerFound() {
        return faults().flatMap(fault -> Sheet.findings(fault.declaration()).stream()
                .filter(finding -> finding.rule().id().equals(fault.rule()))
                .flatMap(finding -> finding.repairs().stream())
                .map(repair -> DynamicTest.dynamicTest(fault.rule() + " " + repair.label(), () -> {
                    Book book = Book.of(List.of(fault.declaration()));
                    Declaration repaired = repair.edit(book)
                            .orElseThrow()
                            .applyTo(book)
                            .declarations()
                            .getFirst();
                    assertEquals(List.of(), Sheet.lines(fault.rule(), repaired));
                })));
    }

    @ParameterizedTest
    @CsvSource({
        "3辆",
        "100%",
        "是",
        "优",
        "2027年12月31日前",
        "≤7工作日",
        "每月1期",
        "涉密",
        "56万人",
        "达到95%以上",
        "80-90%",
        "优良中差",
        "减少10%",
        "2027"
    })
    void noErrorIsMadeOfWhatPublishedTablesPrintAsAValue(String value) {
        assertEquals(
                List.of(),
                Sheet.findings(Sheet.with(Sheet.QUALITY, IndicatorField.VALUE, value)).stream()
                        .filter(finding -> finding.rule().id().startsWith("VALUE_FORMAT")
                                || finding.rule().id().equals("REQ_VALUE")
                                || finding.rule().id().equals("UNIT_MISSING"))
                        .map(Sheet::line)
                        .toList());
    }

    @Test
    void secretTextIsALegalForm() {
        Declaration secret = Sheet.project(project -> {
            var hidden =
                    project.with(ProjectField.PURPOSE, "内容涉密，按照规定不予公开。").with(ProjectField.GOALS, "内容涉密，按照规定不予公开。");
            for (int row = 0; row < project.indicators().size(); row++) {
                hidden = Sheet.row(
                        hidden,
                        row,
                        each -> each.with(IndicatorField.NAME, "涉密")
                                .with(IndicatorField.DESCRIPTION, "涉密")
                                .with(IndicatorField.VALUE, "涉密")
                                .with(IndicatorField.BASIS, "涉密"));
            }
            return hidden;
        });
        assertEquals(List.of(), Sheet.lines(secret));
    }

    @Test
    void everySentenceIsWholeAndSaysWhatToDo() {
        List<Finding> all = faults().flatMap(fault -> Sheet.findings(fault.declaration()).stream())
                .toList();
        assertEquals(
                List.of(),
                all.stream()
                        .filter(finding -> !finding.message().endsWith("。")
                                || finding.advice().expected().isBlank()
                                || finding.rule().source().isBlank())
                        .map(Sheet::line)
                        .toList());
    }
}
