package org.jibiao.check.rules.funds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.jibiao.check.Finding;
import org.jibiao.check.Repair;
import org.jibiao.check.rules.Fault;
import org.jibiao.check.rules.Sheet;
import org.jibiao.model.Book;
import org.jibiao.model.BudgetLine;
import org.jibiao.model.Declaration;
import org.jibiao.model.Kind;
import org.jibiao.model.field.BudgetLineField;
import org.jibiao.model.field.DepartmentField;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 资金匹配性. */
public class FundRulesTest {

    /** A book that fails, for each rule. */
    public static List<Fault> faults() {
        return Stream.of(first(), second()).flatMap(List::stream).toList();
    }

    private static List<Fault> first() {
        return List.of(
                Fault.of(
                        "SUM_FUNDS",
                        "error 各项资金合计47.00万元，与预算数48.00万元不相等。",
                        Sheet.with(ProjectField.FISCAL, "470000.00"),
                        "NARRATIVE_AMOUNT"),
                Fault.of(
                        "PLAN_SEQUENCE",
                        "error 10月底的支出计划40.00%低于前一时点，计划应逐期累计。",
                        Sheet.with(ProjectField.PLAN_OCTOBER, "40.00%")),
                Fault.of(
                        "COST_EXCEEDS_BUDGET",
                        "error 成本指标“办案补贴支出”≤70万元，高于项目预算48万元。",
                        Sheet.row(Sheet.COST, IndicatorField.NAME, "办案补贴支出", IndicatorField.VALUE, "≤70万元")),
                Fault.of(
                        "SUM_DEPT",
                        "error 年度部门预算收入160万元，各项收入之和145万元，相差15万元。",
                        department("1600000", "1450000", "1456400")),
                Fault.of(
                        "SUM_DEPT",
                        "warning 项目支出140万元，各项目预算数之和145.64万元，相差5.64万元。",
                        department("1400000", "1400000", "1400000")),
                Fault.of(
                        "NARRATIVE_AMOUNT",
                        "error 资金用途里写“预算数46万元”，表里的预算数是48万元。",
                        Sheet.with(ProjectField.PURPOSE, "预算数46万元。其中：财政资金48万元。用于法律援助案件办案补贴。")),
                Fault.of(
                        "UNITCOST_QTY_OVER",
                        "warning 2,000元/件×320件＝640,000元，高于项目预算480,000元。",
                        Sheet.with(Sheet.COST, IndicatorField.VALUE, "≤2000元/件")));
    }

    private static List<Fault> second() {
        return List.of(
                Fault.of(
                        "UNITCOST_QTY_OVER",
                        "error 1,500元/件×320件+20,000元＝500,000元，高于项目预算480,000元。",
                        Sheet.project(project -> Sheet.more(
                                Sheet.row(project, Sheet.COST, row -> row.with(IndicatorField.VALUE, "=1500元/件")),
                                "产出指标",
                                "成本指标",
                                IndicatorField.NAME,
                                "卷宗印制费用",
                                IndicatorField.VALUE,
                                "≤20000元")),
                        "AMOUNT_SCALE_MIX"),
                Fault.of(
                        "COST_UNDER_EXPLAINED",
                        "hint 成本指标共说明600元/件×320件＝192,000元，只占项目预算480,000元的40%，其余用在哪里没有成本指标。",
                        Sheet.with(Sheet.COST, IndicatorField.VALUE, "≤600元/件")),
                Fault.of(
                        "COST_EQ_BUDGET",
                        "hint 唯一的成本指标“办案补贴支出”≤48万元就是项目预算，没有单位成本或分项成本。",
                        Sheet.row(Sheet.COST, IndicatorField.NAME, "办案补贴支出", IndicatorField.VALUE, "≤48万元")),
                Fault.of(
                        "AMOUNT_SCALE_MIX",
                        "hint 本表金额单位是万元，成本指标≤400000元用的是另一个单位。",
                        Sheet.row(Sheet.COST, IndicatorField.NAME, "办案补贴支出", IndicatorField.VALUE, "≤400000元")));
    }

    /** Income in all, the only item of it, expense of projects. */
    private static Declaration department(String income, String item, String projects) {
        return Sheet.goals(goals -> goals.with(DepartmentField.STAFF_COUNT, "20")
                .with(DepartmentField.SUBORDINATE_UNITS, "0")
                .withChildren(
                        Kind.BUDGET_LINE,
                        List.of(
                                line("收入", "年度部门预算收入(1至7项合计)", income),
                                line("收入", "1. 财政拨款收入", item),
                                line("支出", "二、项目支出(小计)", projects))));
    }

    private static BudgetLine line(String side, String label, String amount) {
        return BudgetLine.fresh()
                .with(BudgetLineField.SIDE, side)
                .with(BudgetLineField.LABEL, label)
                .with(BudgetLineField.AMOUNT, amount);
    }

    private static Declaration costs(String quantity, String counted, String cost, String value) {
        return Sheet.project(project -> Sheet.row(
                Sheet.row(
                        project,
                        Sheet.QUANTITY,
                        row -> row.with(IndicatorField.NAME, quantity).with(IndicatorField.VALUE, counted)),
                Sheet.COST,
                row -> row.with(IndicatorField.NAME, cost).with(IndicatorField.VALUE, value)));
    }

    @ParameterizedTest
    @CsvSource({
        "接收帮教人数, ≥900人, 每位帮教人员所需的费用, =600元/人·次, '600元/人·次×900人＝540,000元，高于项目预算480,000元。'",
        "村级调解员人数, ≥300人, 村级调解员补助标准, =150元/人/月, '150元/人/月×300人×12个月＝540,000元，高于项目预算480,000元。'",
        "开展培训次数, 50次, 每次培训的讲师费用, =1万元/场, '1万元/场×50次＝50万元，高于项目预算48万元。'",
        "法律援助案件数量, ≥800个, 每个案件所需的费用, =700元, '700元/件×800个＝560,000元，高于项目预算480,000元。'"
    })
    void aCostForEachIsPairedWithWhatItIsFor(String quantity, String counted, String cost, String value, String said) {
        assertEquals(
                List.of("UNITCOST_QTY_OVER error " + said),
                Sheet.lines("UNITCOST_QTY_OVER", costs(quantity, counted, cost, value)));
    }

    @ParameterizedTest
    @CsvSource({
        "在册社区矫正对象人数, ≥260人, 社会工作者人均月费用, ≤3800元/人·月",
        "受理案件数量, ≥320件, 人均工资标准, ≤7.2万元/年",
        "法律援助案件数量, ≥320件, 值班律师补贴标准, ≤300元/工作日",
        "宣传活动场次, ≥12场, 宣传资料单份印制费用, ≤2元/份"
    })
    void costsThatAreForSomethingElseAreNotMultiplied(String quantity, String counted, String cost, String value) {
        assertEquals(List.of(), Sheet.lines("UNITCOST_QTY_OVER", costs(quantity, counted, cost, value)));
    }

    @Test
    void whereTwoRowsMayBeCountedTheUserIsAskedAndHisChoiceKept() {
        Declaration two = Sheet.project(project -> Sheet.more(
                Sheet.row(
                        Sheet.row(
                                project,
                                Sheet.COST,
                                row -> row.with(IndicatorField.NAME, "法律援助补贴标准")
                                        .with(IndicatorField.VALUE, "≤1500元/件")),
                        Sheet.QUANTITY,
                        row -> row.with(IndicatorField.NAME, "法律援助民事案件")),
                "产出指标",
                "数量指标",
                IndicatorField.NAME,
                "法律援助刑事案件",
                IndicatorField.VALUE,
                "≥500件"));
        Finding question = Sheet.findings(two).stream()
                .filter(finding -> finding.rule().id().equals("COST_UNDER_EXPLAINED"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("按法律援助民事案件计算", "按法律援助刑事案件计算", "不按数量计算"),
                question.repairs().stream().map(Repair::label).toList());
        Book book = Book.of(List.of(two));
        Declaration chosen = question.repairs()
                .get(1)
                .edit(book)
                .orElseThrow()
                .applyTo(book)
                .declarations()
                .getFirst();
        assertEquals(
                List.of("UNITCOST_QTY_OVER warning 1,500元/件×500件＝750,000元，高于项目预算480,000元。"),
                Sheet.lines("UNITCOST_QTY_OVER", chosen));
    }

    @ParameterizedTest
    @CsvSource({
        "预算数48万元。其中：财政资金48万元。用于办案补贴。",
        "预算数480,000元，用于办案补贴。",
        "中央财政资金10万元、省级财政资金38万元，用于办案补贴。",
        "上年预算数40万元，本年安排办案补贴。",
        "预算数约48.0万元，其他资金0万元。"
    })
    void amountsThatAgreeOrSpeakOfSomethingElseAreNotReported(String purpose) {
        assertEquals(List.of(), Sheet.lines("NARRATIVE_AMOUNT", Sheet.with(ProjectField.PURPOSE, purpose)));
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
        assertEquals(List.of(), Sheet.lines("SUM_FUNDS", Sheet.with(ProjectField.SOCIAL, "60000.00")));
    }

    @ParameterizedTest
    @CsvSource({
        "'预算资金35万元，用于办案补贴。', 1",
        "'本项目共需资金35万元，用于办案补贴。', 1",
        "'预算金额：３５万元，用于办案补贴。', 1",
        "'2027年预算安排35万元，用于办案补贴。', 1",
        "'用于办案补贴，其中培训预算资金3万元。', 0",
        "'上年预算数25万元。用于办案补贴。', 0",
        "'项目总投资300万元，分三年安排。用于办案补贴。', 0"
    })
    void anAmountInTheTextIsComparedOnlyWhereItIsTheWhole(String purpose, int times) {
        assertEquals(
                times,
                Sheet.lines("NARRATIVE_AMOUNT", Sheet.with(ProjectField.PURPOSE, purpose))
                        .size());
    }

    @Test
    void whatIsSavedIsNoPartOfTheCosts() {
        var saved = Sheet.project(project ->
                Sheet.more(project, "产出指标", "成本指标", IndicatorField.NAME, "成本节约额", IndicatorField.VALUE, "≥900万元"));
        assertEquals(List.of(), Sheet.lines("UNITCOST_QTY_OVER", saved));
        assertEquals(List.of(), Sheet.lines("OP_COST_GE", saved));
    }

    @ParameterizedTest
    @CsvSource({
        "新建高标准农田面积, ≥1200亩, 亩均投资标准, =1500元/亩, 1",
        "道路养护里程, ≥320公里, 道路养护标准, =7000元/公里, 1",
        "道路养护里程, ≥3公里, 道路养护标准, =7000元/公里, 0",
        "补助学生人数, ≥3000人, 小学公用经费标准, =650元/生·年, 1",
        "补助学生人数, ≥3000人, 生均公用经费, =650元, 1",
        "道路养护里程, ≥320公里, 每公里养护补助, =7000元, 1",
        "奖励企业家数, ≥3000家, 每生产一吨奖励, =650元, 0"
    })
    void costsForAnAreaOrLengthAreMultipliedWithIt(String name, String value, String cost, String each, int times) {
        var priced = Sheet.project(project -> {
            var counted = Sheet.row(
                    project,
                    Sheet.QUANTITY,
                    row -> row.with(IndicatorField.NAME, name).with(IndicatorField.VALUE, value));
            return Sheet.row(
                    counted,
                    Sheet.COST,
                    row -> row.with(IndicatorField.NAME, cost)
                            .with(IndicatorField.DESCRIPTION, "")
                            .with(IndicatorField.VALUE, each));
        });
        assertEquals(times, Sheet.lines("UNITCOST_QTY_OVER", priced).size());
    }

    @ParameterizedTest
    @CsvSource({"集中供养孤儿补助标准, =1650元/人·月, 散居孤儿补助标准, =1200元/人·月, 0", "孤儿伙食费, =1650元/人·月, 孤儿住宿费, =1200元/人·月, 1"})
    void costsForPartsOfThoseCountedAreNotAddedUp(String one, String each, String other, String another, int times) {
        var priced = Sheet.project(project -> {
            var counted = Sheet.row(
                    project,
                    Sheet.QUANTITY,
                    row -> row.with(IndicatorField.NAME, "保障孤儿人数").with(IndicatorField.VALUE, "≥60人"));
            var first = Sheet.row(
                    counted,
                    Sheet.COST,
                    row -> row.with(IndicatorField.NAME, one)
                            .with(IndicatorField.DESCRIPTION, "")
                            .with(IndicatorField.VALUE, each));
            return Sheet.more(first, "产出指标", "成本指标", IndicatorField.NAME, other, IndicatorField.VALUE, another);
        });
        assertEquals(times, Sheet.lines("UNITCOST_QTY_OVER", priced).size());
    }
}
