package org.jibiao.check.rules.funds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.jibiao.check.facts.Demands;
import org.jibiao.check.rules.Fault;
import org.jibiao.check.rules.Sheet;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 资金匹配性. */
public class FundRulesTest {

    /** A book that fails, for each rule. */
    public static List<Fault> faults() {
        return List.of(
                Fault.of(
                        "SUM_FUNDS",
                        "error 各项资金合计47.00万元，与预算数48.00万元不相等。",
                        Sheet.with(ProjectField.FISCAL, "470000.00")),
                Fault.of(
                        "PLAN_SEQUENCE",
                        "error 10月底的支出计划40.00%低于前一时点，计划应逐期累计。",
                        Sheet.with(ProjectField.PLAN_OCTOBER, "40.00%")),
                Fault.of(
                        "COST_EXCEEDS_BUDGET",
                        "error 成本指标“平均每件办案补贴”≤70万元，高于项目预算48万元。",
                        Sheet.with(Sheet.COST, IndicatorField.VALUE, "≤70万元"),
                        "UNIT_NONSTANDARD"));
    }

    @ParameterizedTest
    @CsvSource({"≤48万元", "480000元", "≤0.31万元/人", "≤15000元/件", "≤60%", "≤4000人/次"})
    void aCostWithinTheBudgetIsNotReported(String value) {
        assertEquals(
                List.of(), Sheet.lines("COST_EXCEEDS_BUDGET", Sheet.with(Sheet.COST, IndicatorField.VALUE, value)));
    }

    @Test
    void aBlankFirstPointOfThePlanAndBlankOtherFundsAreNoFaultOfTheSums() {
        var blank = Sheet.project(
                project -> project.with(ProjectField.PLAN_MARCH, "").with(ProjectField.OTHER, ""));
        assertEquals(List.of(), Sheet.lines("PLAN_SEQUENCE", blank));
        assertEquals(List.of(), Sheet.lines("SUM_FUNDS", blank));
    }

    @Test
    void moneyKeptForAnotherFormIsNotCounted() {
        Demands hidden = new Demands(
                Demands.HEBEI.unit(),
                Demands.HEADER,
                Demands.HEBEI.classes(),
                List.of(),
                Set.of(ProjectField.SOCIAL),
                false);
        assertEquals(List.of(), Sheet.findings(Sheet.with(ProjectField.SOCIAL, "60000.00"), hidden));
    }
}
