package org.jibiao.check.rules.relevance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.jibiao.check.facts.Demands;
import org.jibiao.check.rules.Fault;
import org.jibiao.check.rules.Sheet;
import org.jibiao.model.Declaration;
import org.jibiao.model.KeyTask;
import org.jibiao.model.Kind;
import org.jibiao.model.field.DepartmentField;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.KeyTaskField;
import org.jibiao.model.field.ProjectField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 相关性. */
public class RelevanceRulesTest {

    /** A book that fails, for each rule. */
    public static List<Fault> faults() {
        return Stream.of(first(), second(), third()).flatMap(List::stream).toList();
    }

    private static List<Fault> first() {
        return List.of(
                Fault.of(
                        "L2_NONSTANDARD",
                        "warning 二级指标“可持续发展指标”不是本表样的名称，规范名称是“可持续影响指标”。",
                        Sheet.with(Sheet.SUSTAINED, IndicatorField.LEVEL2, "可持续发展指标")),
                Fault.of(
                        "CATEGORY_MISMATCH",
                        "warning “办案补贴及时支付率”说的是及不及时，放在“质量指标”里不合适。",
                        Sheet.with(Sheet.QUALITY, IndicatorField.NAME, "办案补贴及时支付率")),
                Fault.of(
                        "CATEGORY_MISMATCH",
                        "warning “节约成本”说的是节约成本，不是生态效益，放在“生态效益指标”里不合适。",
                        Sheet.with(Sheet.ECOLOGICAL, IndicatorField.NAME, "节约成本")),
                Fault.of(
                        "CATEGORY_MISMATCH",
                        "hint “提高财政资金使用效率”是财务管理的效果，不是项目本身的经济效益，放在“经济效益指标”里不合适。",
                        Sheet.row(Sheet.ECONOMIC, IndicatorField.NAME, "提高财政资金使用效率", IndicatorField.BASIS, "历史数据")),
                Fault.of(
                        "CATEGORY_MISMATCH",
                        "warning “救助资金”说的是金额，不是数量，放在“数量指标”里不合适。",
                        Sheet.row(Sheet.QUANTITY, IndicatorField.NAME, "救助资金", IndicatorField.VALUE, "20万元")),
                Fault.of(
                        "IRRELEVANT_INDICATOR",
                        "warning “执法人员培训标准”说到培训，而资金用途、绩效目标和别的指标都没有提到培训。",
                        Sheet.row(
                                Sheet.COST,
                                IndicatorField.NAME,
                                "执法人员培训标准",
                                IndicatorField.DESCRIPTION,
                                "",
                                IndicatorField.VALUE,
                                "≤150元/人")));
    }

    private static List<Fault> second() {
        return List.of(
                Fault.of(
                        "IRRELEVANT_INDICATOR",
                        "hint “绿色办公”与资金用途无关，像是凑数的。",
                        Sheet.with(Sheet.ECOLOGICAL, IndicatorField.NAME, "绿色办公")),
                Fault.of(
                        "FOREIGN_TERM",
                        "error “社区矫正对象教育情况”说的是社区矫正，本项目是法律援助。",
                        Sheet.with(Sheet.SUSTAINED, IndicatorField.NAME, "社区矫正对象教育情况")),
                Fault.of(
                        "FOREIGN_TERM",
                        "warning 总体绩效目标里写“我乡”，是乡镇的文字，本部门是清河县司法局。",
                        Sheet.goals(DepartmentField.OVERALL, "（一）办理我乡法律援助案件320件，社区矫正、人民调解、法治宣传按计划完成。")),
                Fault.of(
                        "GOAL_NOT_COVERED",
                        "warning 资金用途里写了社区矫正、培训，没有一条指标衡量它们。",
                        Sheet.with(ProjectField.PURPOSE, "预算数48万元。用于法律援助案件办案补贴、社区矫正工作和培训。")),
                Fault.of(
                        "GOAL_NOT_COVERED",
                        "hint 绩效目标里写了社区矫正，没有一条指标衡量它。",
                        Sheet.project(project -> project.with(ProjectField.PURPOSE, "")
                                .with(ProjectField.GOALS, "1.全年办理法律援助案件不少于320件，做好社区矫正工作")),
                        "REQ_HEADER",
                        "FOREIGN_TERM"),
                Fault.of(
                        "GOAL_NOT_COVERED",
                        "warning 主要任务里有公共法律服务，部门的绩效目标里没有写。",
                        Sheet.goals(goals -> goals.with(DepartmentField.OVERALL, "（一）全年办理法律援助案件320件。")
                                .withChildren(Kind.SUB_GOAL, List.of())
                                .withChildren(
                                        Kind.KEY_TASK,
                                        List.of(KeyTask.fresh().with(KeyTaskField.WORK, "公共法律服务体系建设"))))));
    }

    private static List<Fault> third() {
        return List.of(
                Fault.of(
                        "GOAL_CONFLICT",
                        "warning 目标或用途写“全年办理法律援助案件不少于300件”，指标“法律援助案件办理数量”是≥320件，两处的数不一致。",
                        Sheet.with(ProjectField.GOALS, "1.全年办理法律援助案件不少于300件，使受援人得到帮助")),
                Fault.of(
                        "GOAL_CONFLICT",
                        "warning 目标写“无投诉”，指标“办案投诉率”却允许≤1%，两处不一致。",
                        Sheet.project(project -> Sheet.row(
                                project.with(ProjectField.GOALS, "1.全年办理法律援助案件不少于320件，确保无投诉情况发生"),
                                Sheet.QUALITY,
                                row -> row.with(IndicatorField.NAME, "办案投诉率").with(IndicatorField.VALUE, "≤1%")))),
                Fault.of(
                        "GOAL_ECHO",
                        "hint 绩效目标与资金用途一字不差，没有说要达到什么。",
                        Sheet.project(project ->
                                project.with(ProjectField.GOALS, "1." + project.text(ProjectField.PURPOSE)))),
                Fault.of(
                        "GOAL_VAGUE",
                        "hint 绩效目标没有数量、时间和范围，做到没做到无从判断。",
                        Sheet.with(ProjectField.GOALS, "1.提供法律援助\n2.保障弱势群体合法权益")),
                Fault.of(
                        "SATISFACTION_OBJECT",
                        "warning “援助中心工作人员满意度”问的是办事的人，钱却不是花在他们身上，应当问受益的一方。",
                        Sheet.with(Sheet.SATISFACTION, IndicatorField.NAME, "援助中心工作人员满意度")),
                Fault.of(
                        "TIME_FORM",
                        "hint 时效指标“按时完成案件办理”写“=12月”，看不出是日期、期限还是及时率。",
                        Sheet.row(Sheet.TIMELINESS, IndicatorField.NAME, "按时完成案件办理", IndicatorField.VALUE, "=12月")));
    }

    @ParameterizedTest
    @CsvSource({
        "法律顾问服务覆盖率, 法律顾问覆盖的单位数÷应覆盖单位数×100%",
        "律师值班到岗率, 公共法律服务中心值班律师到岗天数÷应到天数×100%",
        "法治宣传场次, 面向群众开展法律援助宣传的场次",
        "案件办结率, 办结案件数÷受理案件数×100%"
    })
    void wordsOfARelatedBusinessAreNotForeign(String name, String description) {
        assertEquals(
                List.of(),
                Sheet.lines(
                        "FOREIGN_TERM",
                        Sheet.row(Sheet.QUALITY, IndicatorField.NAME, name, IndicatorField.DESCRIPTION, description)));
    }

    @ParameterizedTest
    @CsvSource({"各乡镇援助站点健全率", "城乡法律援助覆盖率", "送法下乡场次", "返乡农民工援助率"})
    void wordsWithATownshipInThemAreNotThoseOfATownship(String name) {
        assertEquals(List.of(), Sheet.lines("FOREIGN_TERM", Sheet.with(Sheet.QUALITY, IndicatorField.NAME, name)));
    }

    @ParameterizedTest
    @CsvSource({"2027年12月31日前", "≤7工作日", "每月1期", "≤3个月", "≥95%", "100%"})
    void aTimeThatSaysSomethingIsNotReported(String value) {
        assertEquals(List.of(), Sheet.lines("TIME_FORM", Sheet.with(Sheet.TIMELINESS, IndicatorField.VALUE, value)));
    }

    @ParameterizedTest
    @CsvSource({"群众对司法所工作人员的满意度", "受援人满意度", "社区矫正对象及家属满意度", "服务对象满意度"})
    void thoseServedMayBeAsked(String name) {
        assertEquals(
                List.of(),
                Sheet.lines("SATISFACTION_OBJECT", Sheet.with(Sheet.SATISFACTION, IndicatorField.NAME, name)));
    }

    @Test
    void whereTheMoneyGoesToTheStaffTheyMayBeAsked() {
        Declaration staff = Sheet.project(
                4,
                project -> Sheet.row(project, Sheet.SATISFACTION, row -> row.with(IndicatorField.NAME, "司法所工作人员满意度")));
        assertEquals(List.of(), Sheet.lines("SATISFACTION_OBJECT", staff));
    }

    @Test
    void theProjectARowWasCopiedFromIsNamed() {
        Declaration copied = Sheet.project(
                1, project -> Sheet.row(project, Sheet.SUSTAINED, row -> row.with(IndicatorField.NAME, "法律援助制度运行")));
        assertEquals(
                List.of("FOREIGN_TERM error “法律援助制度运行”说的是法律援助，本项目是社区矫正，与“2027年法律援助办案补贴经费”的一条相同，像是抄来的。"),
                Sheet.lines("FOREIGN_TERM", copied));
    }

    @Test
    void aFormOfWhichNothingIsKnownHasNoNonstandardClasses() {
        assertEquals(
                List.of(),
                Sheet.findings(Sheet.with(Sheet.SUSTAINED, IndicatorField.LEVEL2, "可持续发展指标"), Demands.NONE).stream()
                        .filter(finding -> finding.rule().id().equals("L2_NONSTANDARD"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "CATEGORY_MISMATCH, 2, 抽检样品份数, ≥120份",
        "CATEGORY_MISMATCH, 2, 抽检样品合格率, ≥90%",
        "CATEGORY_MISMATCH, 2, 保管费用, ≤20万元",
        "CATEGORY_MISMATCH, 3, 抽检样品数量, ≥120份",
        "CATEGORY_MISMATCH, 3, 补贴发放及时率, ≥90%",
        "CATEGORY_MISMATCH, 1, 保管费补贴标准, ≤100元/吨",
        "CATEGORY_MISMATCH, 0, 轮换完成时间, 2024年10月底前",
        "CATEGORY_MISMATCH, 0, 促进产业发展, 显著",
        "CATEGORY_MISMATCH, 6, 降低保管成本, ≥2%",
        "CATEGORY_MISMATCH, 6, 带动就业人数, ≥30人",
        "CATEGORY_MISMATCH, 4, 改善空气质量, 明显",
        "CATEGORY_MISMATCH, 4, 群众政策知晓率, ≥85%",
        "CATEGORY_MISMATCH, 6, 社会治安环境改善, 明显",
        "CATEGORY_MISMATCH, 5, 村级防疫员补助标准, =300元/人·月",
        "TIME_FORM, 2, 项目实施时间, 2024年1月-12月",
        "TIME_FORM, 2, 项目实施时间, 全年",
        "TIME_FORM, 2, 资金拨付时限, 365天",
        "TIME_FORM, 2, 工程完工时间, 2022年12月底前",
        "IRRELEVANT_INDICATOR, 6, 节约办公耗材, 明显"
    })
    void aRowInTheWrongClassIsFound(String rule, int row, String name, String value) {
        assertEquals(1, Sheet.lines(rule, placed(row, name, value)).size());
    }

    @ParameterizedTest
    @CsvSource({
        "2, 每月巡查次数, 4次",
        "2, 资金拨付时限, ≤30天",
        "2, 设备质保期, ≥1年",
        "2, 项目建设周期, ≤2年",
        "2, 任务完成率, ≥95%",
        "3, 资金到位率, =100%",
        "3, 成本节约额, ≥2万元",
        "1, 投诉件数, ≤3件",
        "4, 带动农民增收, ≥300元",
        "5, 带动就业人数, ≥30人",
        "5, 人居环境改善情况, 优",
        "6, 污水排放达标率, =100%",
        "7, 管护制度健全性, 优"
    })
    void aRowInTheRightClassIsNotReported(int row, String name, String value) {
        assertEquals(List.of(), Sheet.lines("CATEGORY_MISMATCH", placed(row, name, value)));
        assertEquals(List.of(), Sheet.lines("TIME_FORM", placed(row, name, value)));
    }

    private static Declaration placed(int row, String name, String value) {
        return Sheet.row(row, IndicatorField.NAME, name, IndicatorField.DESCRIPTION, "", IndicatorField.VALUE, value);
    }

    @ParameterizedTest
    @CsvSource({
        "发放高龄津贴人数, error",
        "改造危桥数量, error",
        "接种疫苗人数, error",
        "抽检食品安全样品数量, error",
        "办理信访事项数量, ",
        "司法所普法宣传次数, ",
        "看守所工作站数量, ",
        "劳动争议受理数量, ",
        "残疾人受援人数, "
    })
    void aRowOfAnotherBureauIsFoundButNotWhatAllHaveToDoWith(String name, String severity) {
        assertEquals(
                severity == null ? List.of() : List.of(severity),
                Sheet.findings(placed(Sheet.QUANTITY, name, "≥300人")).stream()
                        .filter(finding -> finding.rule().id().equals("FOREIGN_TERM"))
                        .map(finding -> finding.severity().key())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "案件质量评查合格率达到99%以上, 1",
        "案件质量评查合格率达到90%以上, 0",
        "去年案件质量评查合格率99%, 0",
        "截至目前办理法律援助案件900件, 0",
        "办理法律援助案件900件, 1",
        "'办理法律援助案件1,900件', 1"
    })
    void aGoalThatPromisesAnotherNumberIsFound(String goal, int times) {
        assertEquals(
                times,
                Sheet.lines(
                                "GOAL_CONFLICT",
                                Sheet.with(
                                        ProjectField.GOALS,
                                        Sheet.clean().projects().getFirst().text(ProjectField.GOALS) + "\n" + goal
                                                + "。"))
                        .size());
    }

    @ParameterizedTest
    @CsvSource({"确保不发生火灾, 1", "确保不发生重大火灾, 0", "确保不发生较大以上火灾, 0"})
    void whatMustNotHappenIsNoMoreThanIsSaid(String goal, int times) {
        var declaration = Sheet.project(project -> Sheet.row(
                        project,
                        Sheet.QUALITY,
                        row -> row.with(IndicatorField.NAME, "火灾发生率").with(IndicatorField.VALUE, "≤2%"))
                .with(ProjectField.GOALS, goal + "。"));
        assertEquals(times, Sheet.lines("GOAL_CONFLICT", declaration).size());
    }

    @ParameterizedTest
    @CsvSource({"财务人员满意度, 1", "主管部门满意度, 1", "驾驶员满意度, 0"})
    void thoseWhoKeepTheMoneyAreNeverAsked(String name, int times) {
        var declaration = Sheet.project(project -> Sheet.row(
                        project, Sheet.SATISFACTION, row -> row.with(IndicatorField.NAME, name))
                .with(ProjectField.PURPOSE, "用于驾驶员培训和设备购置。"));
        assertEquals(times, Sheet.lines("SATISFACTION_OBJECT", declaration).size());
    }

    @ParameterizedTest
    @CsvSource({
        "'预算数40万元。其中：财政资金40万元。用于法律援助案件补贴320件。', 用于法律援助案件补贴320件, 1",
        "用于法律援助案件补贴320件, 1.法律援助案件补贴320件, 1",
        "用于法律援助案件补贴320件, 办理法律援助案件320件，维护困难群众权益, 0"
    })
    void aGoalThatIsThePurposeWithoutItsMoneyIsFound(String purpose, String goal, int times) {
        var declaration = Sheet.project(
                project -> project.with(ProjectField.PURPOSE, purpose).with(ProjectField.GOALS, goal));
        assertEquals(times, Sheet.lines("GOAL_ECHO", declaration).size());
    }
}
