package org.jibiao.check.rules.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.jibiao.check.rules.Fault;
import org.jibiao.check.rules.Sheet;
import org.jibiao.model.Declaration;
import org.jibiao.model.field.IndicatorField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 明确清晰性. */
public class NameRulesTest {

    /** A book that fails, for each rule. */
    public static List<Fault> faults() {
        return Stream.of(first(), second()).flatMap(List::stream).toList();
    }

    private static List<Fault> first() {
        return List.of(
                Fault.of(
                        "DESC_ECHO",
                        "hint “法律援助案件办理数量”的描述只是重复名称。",
                        Sheet.with(Sheet.QUANTITY, IndicatorField.DESCRIPTION, "法律援助案件办理数量。")),
                Fault.of(
                        "NAME_GENERIC",
                        "hint 指标名称“及时率”没有说是什么的及时率。",
                        Sheet.with(Sheet.TIMELINESS, IndicatorField.NAME, "及时率")),
                Fault.of(
                        "NAME_GENERIC",
                        "warning 三级指标名称“服务对象满意度指标”就是二级指标的名称，没有说明具体衡量什么。",
                        Sheet.with(Sheet.SATISFACTION, IndicatorField.NAME, "服务对象满意度指标")),
                Fault.of(
                        "NAME_HAS_VALUE",
                        "hint 指标名称“办理320件法律援助案件”里写了数320件。",
                        Sheet.with(Sheet.QUANTITY, IndicatorField.NAME, "办理320件法律援助案件")),
                Fault.of(
                        "NAME_HAS_VALUE",
                        "error 指标名称“办理法律援助案件共300件”里写300件，指标值却是≥320件，两处不一致。",
                        Sheet.with(Sheet.QUANTITY, IndicatorField.NAME, "办理法律援助案件共300件")),
                Fault.of(
                        "NAME_QUESTION",
                        "hint 指标名称“每件案件补贴多少”是一个问句，不是指标名称。",
                        Sheet.with(Sheet.COST, IndicatorField.NAME, "每件案件补贴多少")),
                Fault.of(
                        "NAME_QUESTION",
                        "hint 指标名称“受援人满意度提高”后面多了“提高”，指标名称到“率”“度”为止。",
                        Sheet.with(Sheet.SATISFACTION, IndicatorField.NAME, "受援人满意度提高")),
                Fault.of(
                        "NAME_DESC_MISMATCH",
                        "warning 指标名称“办案补贴标准”是单位成本，描述“承办案件的律师人数”却是数量。",
                        Sheet.row(Sheet.COST, IndicatorField.NAME, "办案补贴标准", IndicatorField.DESCRIPTION, "承办案件的律师人数")));
    }

    private static List<Fault> second() {
        return List.of(
                Fault.of(
                        "NAME_DESC_MISMATCH",
                        "warning 指标名称“社会稳定持续性”说的是社会稳定，描述“法律援助的持续时间”说的是法律援助。",
                        Sheet.row(
                                Sheet.SUSTAINED,
                                IndicatorField.NAME,
                                "社会稳定持续性",
                                IndicatorField.DESCRIPTION,
                                "法律援助的持续时间")),
                Fault.of(
                        "FORMULA_INVALID",
                        "warning “案件质量评查合格率”的描述“占全部抽查卷数的比率”只有分母，没有说哪一部分占。",
                        Sheet.with(Sheet.QUALITY, IndicatorField.DESCRIPTION, "占全部抽查卷数的比率")),
                Fault.of(
                        "FORMULA_INVALID",
                        "warning “案件质量评查合格率”的描述“案件合格的比率合格案件数/抽查案件数”在“案件合格的比率”后面少了“=”，公式读不通。",
                        Sheet.with(Sheet.QUALITY, IndicatorField.DESCRIPTION, "案件合格的比率合格案件数/抽查案件数")),
                Fault.of(
                        "VALUE_OFF_TOPIC",
                        "warning “法律援助制度运行”的指标值“多元化解机制运行”说的是另一件事，与“2027年人民调解工作经费”的一条指标名称相同，像是抄来的。",
                        Sheet.with(Sheet.SUSTAINED, IndicatorField.VALUE, "多元化解机制运行")),
                Fault.of(
                        "VALUE_OFF_TOPIC",
                        "error “法律援助制度运行”的指标值“群众对法律援助的知晓率”是本项目另一条指标的名称，像是抄错了行。",
                        Sheet.with(Sheet.SUSTAINED, IndicatorField.VALUE, "群众对法律援助的知晓率"),
                        "VALUE_VAGUE"));
    }

    @ParameterizedTest
    @CsvSource({
        "12348热线接听及时率",
        "2027年度刑满释放人员帮教率",
        "第3批示范村创建合格率",
        "“三公”经费控制率",
        "案件办理合格率（120件抽查）",
        "24小时响应率",
        "7×24小时值班到岗率"
    })
    void aNumberThatBelongsToTheNameIsNotReported(String name) {
        assertEquals(List.of(), Sheet.lines("NAME_HAS_VALUE", Sheet.with(Sheet.QUALITY, IndicatorField.NAME, name)));
    }

    @ParameterizedTest
    @CsvSource({
        "办结及时率, 按期办结的比率=按期办结件数/应办结件数",
        "办结及时率, 按期办结件数÷应办结件数×100%",
        "案件受理率, 已提供法律援助案件占申请法律援助案件的比例",
        "培训合格率, 参训人员考试合格率",
        "受援人满意度, 受援群众的满意度",
        "人均培训标准, 每名学员的培训费用",
        "律师补贴标准, 每件补贴金额"
    })
    void aDescriptionThatExplainsTheNameIsNotReported(String name, String description) {
        assertEquals(
                List.of(),
                Sheet.findings(Sheet.row(
                                Sheet.QUALITY, IndicatorField.NAME, name, IndicatorField.DESCRIPTION, description))
                        .stream()
                        .filter(finding -> List.of("NAME_DESC_MISMATCH", "FORMULA_INVALID", "DESC_ECHO")
                                .contains(finding.rule().id()))
                        .map(Sheet::line)
                        .toList());
    }

    @Test
    void severalEchoesAreOneFindingWithAllTheirPlaces() {
        var echoes = Sheet.project(project -> {
            var now = project;
            for (int row : new int[] {Sheet.QUANTITY, Sheet.QUALITY, Sheet.SATISFACTION}) {
                String name = project.indicators().get(row).text(IndicatorField.NAME);
                now = Sheet.row(now, row, each -> each.with(IndicatorField.DESCRIPTION, name));
            }
            return now;
        });
        var finding = Sheet.findings(echoes).getFirst();
        assertEquals("DESC_ECHO hint 9条指标里有3条的描述只是重复名称，没有说明怎么算。", Sheet.line(finding));
        assertEquals(3, finding.places().count());
    }

    @ParameterizedTest
    @CsvSource({
        "NAME_HAS_VALUE, 0, 维修站台３座, , =3座",
        "NAME_HAS_VALUE, 0, 改造线路25公里, , =25公里",
        "NAME_HAS_VALUE, 3, 补贴总额不超过50万元, , ≤60万元",
        "NAME_QUESTION, 2, 补贴资金发放及时, , =100%",
        "NAME_QUESTION, 5, 群众出行有何改善, , ≥90%",
        "NAME_GENERIC, 3, 总成本, , ≤30万元",
        "NAME_GENERIC, 2, 及时性, , =100%",
        "DESC_ECHO, 0, 补贴公交车数量（辆）, 反映补贴公交车的数量, =68辆",
        "NAME_DESC_MISMATCH, 0, 补贴公交车数量, 补贴驾驶员人数, =68辆",
        "NAME_DESC_MISMATCH, 8, 乘客满意度, 驾驶员满意度, ≥90%",
        "NAME_DESC_MISMATCH, 1, 驾驶员培训合格率, 车辆检验合格率, ≥90%",
        "FORMULA_INVALID, 1, 驾驶员培训合格率, 参训人数/合格人数, ≥90%",
        "FORMULA_INVALID, 1, 驾驶员培训合格率, 合格人数×100%, ≥90%"
    })
    void aNameOrDescriptionThatIsWrongIsFound(String rule, int row, String name, String description, String value) {
        assertEquals(
                1, Sheet.lines(rule, described(row, name, description, value)).size());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 65岁以上老年人免费乘车人次, , ≥3万人次",
        "5, 1公里生活圈覆盖率, , ≥80%",
        "3, 6米以上客车单车补贴, , ≤5000元/辆",
        "0, 呢绒座套数, , ≥9套",
        "0, 补贴公交车数量, 实际领取补贴并正常运营的公交车数量, =68辆",
        "8, 乘客满意度, 受访群众的满意度, ≥90%",
        "1, 驾驶员培训合格率, 合格人数/参训人数*100%, ≥90%",
        "1, 线路覆盖率, 覆盖行政村数/应覆盖行政村数×100%, ≥90%",
        "1, 计划完成率, 实际完成数÷计划完成数×100%, ≥90%"
    })
    void aNameOrDescriptionThatIsRightIsNotReported(int row, String name, String description, String value) {
        assertEquals(
                List.of(),
                Sheet.findings(described(row, name, description, value)).stream()
                        .filter(finding -> finding.rule().id().startsWith("NAME_")
                                || List.of("DESC_ECHO", "FORMULA_INVALID")
                                        .contains(finding.rule().id()))
                        .map(Sheet::line)
                        .toList());
    }

    private static Declaration described(int row, String name, String description, String value) {
        return Sheet.row(
                row,
                IndicatorField.NAME,
                name,
                IndicatorField.DESCRIPTION,
                description == null ? "" : description,
                IndicatorField.VALUE,
                value);
    }
}
