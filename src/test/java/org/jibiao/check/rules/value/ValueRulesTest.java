package org.jibiao.check.rules.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jibiao.check.rules.Fault;
import org.jibiao.check.rules.Sheet;
import org.jibiao.model.field.IndicatorField;
import org.junit.jupiter.api.Test;

/** 指标值. */
public class ValueRulesTest {

    /** A book that fails, for each rule. */
    public static List<Fault> faults() {
        return List.of(
                Fault.of(
                        "OP_COST_GE",
                        "error 成本指标“平均每件办案补贴”≥1500元/件用了“≥”，成本应控制在上限以内。",
                        Sheet.with(Sheet.COST, IndicatorField.VALUE, "≥1500元/件")),
                Fault.of(
                        "VALUE_FORMAT",
                        "error 指标“案件质量评查合格率”的指标值“≥95% %”写了两个百分号。",
                        Sheet.with(Sheet.QUALITY, IndicatorField.VALUE, "≥95% %")),
                Fault.of(
                        "UNIT_MISSING",
                        "error 指标“法律援助案件办理数量”的指标值“≥320”没有计量单位。",
                        Sheet.with(Sheet.QUANTITY, IndicatorField.VALUE, "≥320")));
    }

    @Test
    void aSavingMayBeAFloor() {
        assertEquals(
                List.of(),
                Sheet.lines(
                        "OP_COST_GE",
                        Sheet.row(Sheet.COST, IndicatorField.NAME, "节约办案成本", IndicatorField.VALUE, "≥3万元")));
    }
}
