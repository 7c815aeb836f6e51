package org.jibiao.check.rules.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.jibiao.check.rules.Fault;
import org.jibiao.check.rules.Sheet;
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
}
