package org.jibiao.check.rules.completeness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jibiao.check.facts.Demands;
import org.jibiao.check.rules.Fault;
import org.jibiao.check.rules.Sheet;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.value.MoneyUnit;
import org.junit.jupiter.api.Test;

/** 完整性. */
public class CompletenessRulesTest {

    /** A book that fails, for each rule. */
    public static List<Fault> faults() {
        return List.of(
                Fault.of("REQ_HEADER", "error 项目没有填写资金用途。", Sheet.with(ProjectField.PURPOSE, "")),
                Fault.of(
                        "REQ_VALUE",
                        "error 指标“法律援助案件办理数量”的指标值“≥件”里没有数。",
                        Sheet.with(Sheet.QUANTITY, IndicatorField.VALUE, "≥件")),
                Fault.of(
                        "REQ_VALUE",
                        "warning 指标“法律援助案件办理数量”只填了本年指标值≥320件，指标值空着。",
                        Sheet.row(Sheet.QUANTITY, IndicatorField.VALUE, "", IndicatorField.ANNUAL_VALUE, "≥320件")),
                Fault.of(
                        "CAT_MISSING",
                        "error 缺少生态效益指标，本表每个项目须填9类指标。",
                        Sheet.project(project -> Sheet.without(project, Sheet.ECOLOGICAL))));
    }

    @Test
    void anyClassOfALevelWillDoWhereTheFormAsksForOneOfThem() {
        Demands benefit = new Demands(MoneyUnit.WAN_YUAN, Demands.HEADER, List.of("数量指标", "效益指标"));
        assertEquals(
                List.of(), Sheet.findings(Sheet.project(project -> Sheet.without(project, Sheet.ECOLOGICAL)), benefit));
    }
}
