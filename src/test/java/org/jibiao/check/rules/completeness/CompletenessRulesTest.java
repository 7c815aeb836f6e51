package org.jibiao.check.rules.completeness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jibiao.check.facts.Demands;
import org.jibiao.check.rules.Fault;
import org.jibiao.check.rules.Sheet;
import org.jibiao.model.field.DepartmentField;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.value.MoneyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 完整性. */
public class CompletenessRulesTest {

    /** A book that fails, for each rule. */
    public static List<Fault> faults() {
        return Stream.of(first(), second()).flatMap(List::stream).toList();
    }

    private static List<Fault> first() {
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
                        Sheet.project(project -> Sheet.without(project, Sheet.ECOLOGICAL))),
                Fault.of("PLAN_BLANK", "hint 资金支出计划的3月底没有填写。", Sheet.with(ProjectField.PLAN_MARCH, "")),
                Fault.of("REQ_CODE", "error 项目没有填写项目编码。", Sheet.with(ProjectField.CODE, "")),
                Fault.of(
                        "REQ_CODE",
                        "warning 项目编码“13059927P003”是12位，应为21位，请核对。",
                        Sheet.with(ProjectField.CODE, "13059927P003")),
                Fault.of(
                        "REQ_CODE",
                        "warning 项目编码“13059929P0031500A0127”的第7、8位是29，与2027年度不符，请核对。",
                        Sheet.with(ProjectField.CODE, "13059929P0031500A0127")),
                Fault.of("REQ_FIELD_BLANK", "hint 部门整体绩效目标没有填写所属单位数量。", Sheet.goals(DepartmentField.STAFF_COUNT, "53")),
                Fault.of(
                        "BASIS_UNFIT",
                        "warning “法律援助案件办理数量”的依据“接受法律援助人数”不是文件、标准、历史数据或调查，不能作为确定指标值的依据。",
                        Sheet.with(Sheet.QUANTITY, IndicatorField.BASIS, "接受法律援助人数")),
                Fault.of(
                        "BASIS_UNFIT",
                        "hint “受援人满意度”的依据是“《河北省法律援助条例》”，满意度一般依据调查问卷或历年结果。",
                        Sheet.with(Sheet.SATISFACTION, IndicatorField.BASIS, "《河北省法律援助条例》")));
    }

    private static List<Fault> second() {
        return List.of(Fault.of(
                "BASIS_UNFIT",
                "warning “提高财政资金使用效益”以“《河北省法律援助条例》”为依据，这份文件没有规定这些内容。",
                Sheet.row(Sheet.ECONOMIC, IndicatorField.NAME, "提高财政资金使用效益", IndicatorField.BASIS, "《河北省法律援助条例》"),
                "CATEGORY_MISMATCH"));
    }

    @ParameterizedTest
    @CsvSource({
        "历史经验",
        "调查问卷",
        "县人民调解以案定补办法",
        "更新配备执法车辆的通知",
        "购买服务合同",
        "近三年办案数量统计",
        "冀财政法〔2020〕70号",
        "部门职能",
        "2026年实际完成数"
    })
    void anAcceptedBasisIsNotReported(String basis) {
        assertEquals(List.of(), Sheet.lines("BASIS_UNFIT", Sheet.with(Sheet.QUANTITY, IndicatorField.BASIS, basis)));
    }

    @Test
    void aProjectThatGoesOnKeepsTheYearOfItsCode() {
        assertEquals(List.of(), Sheet.lines("REQ_CODE", Sheet.with(ProjectField.CODE, "13059921P0031500A0127")));
    }

    @Test
    void aFormWithoutCodesAsksForNone() {
        Demands none =
                new Demands(MoneyUnit.YUAN, Demands.HEADER, List.of(), List.of(), Set.of(ProjectField.CODE), false);
        assertEquals(
                List.of(),
                Sheet.findings(Sheet.with(ProjectField.CODE, ""), none).stream()
                        .filter(finding -> finding.rule().id().equals("REQ_CODE"))
                        .toList());
    }

    @Test
    void anyClassOfALevelWillDoWhereTheFormAsksForOneOfThem() {
        Demands benefit = new Demands(MoneyUnit.WAN_YUAN, Demands.HEADER, List.of("数量指标", "效益指标"));
        assertEquals(
                List.of(),
                Sheet.findings(Sheet.project(project -> Sheet.without(project, Sheet.ECOLOGICAL)), benefit).stream()
                        .filter(finding -> finding.rule().id().equals("CAT_MISSING"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"无, 1", "100%, 1", "12公里, 1", "2023年实际, 0", "县政府常务会议纪要, 0", "购车合同, 0", "134号文件, 0"})
    void aNumberOrNothingIsNoBasis(String basis, int times) {
        assertEquals(
                times,
                Sheet.lines("BASIS_UNFIT", Sheet.with(Sheet.QUANTITY, IndicatorField.BASIS, basis))
                        .size());
    }
}
