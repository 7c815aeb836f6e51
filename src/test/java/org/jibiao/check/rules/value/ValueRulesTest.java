package org.jibiao.check.rules.value;

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

/** 指标值. */
public class ValueRulesTest {

    /** A book that fails, for each rule. */
    public static List<Fault> faults() {
        return Stream.of(compared(), measured(), said()).flatMap(List::stream).toList();
    }

    private static List<Fault> compared() {
        return List.of(
                Fault.of(
                        "OP_COST_GE",
                        "error 成本指标“平均每件办案补贴”≥1500元/件用了“≥”，成本应控制在上限以内。",
                        Sheet.with(Sheet.COST, IndicatorField.VALUE, "≥1500元/件")),
                Fault.of(
                        "OP_QTY_LE",
                        "warning 数量指标“法律援助案件办理数量”≤320件用了“≤”，一件不做也算完成。",
                        Sheet.with(Sheet.QUANTITY, IndicatorField.VALUE, "≤320件")),
                Fault.of(
                        "DIRECTION_RATE",
                        "warning “案件质量评查合格率”越高越好，指标值≤95%的方向反了。",
                        Sheet.with(Sheet.QUALITY, IndicatorField.VALUE, "≤95%")),
                Fault.of(
                        "DIRECTION_RATE",
                        "warning “办案投诉率”越低越好，指标值≥2%的方向反了。",
                        Sheet.row(Sheet.QUALITY, IndicatorField.NAME, "办案投诉率", IndicatorField.VALUE, "≥2%")),
                Fault.of(
                        "PCT_RANGE",
                        "warning “案件质量评查合格率”的指标值≥100%用了“≥”，比率不会超过100%，应为=100%。",
                        Sheet.with(Sheet.QUALITY, IndicatorField.VALUE, "≥100%")),
                Fault.of(
                        "PCT_RANGE",
                        "error “案件质量评查合格率”的指标值≥120%超过了100%。",
                        Sheet.with(Sheet.QUALITY, IndicatorField.VALUE, "≥120%")),
                Fault.of(
                        "PCT_VACUOUS",
                        "warning “办案投诉率”的指标值≤0%只能是0%，比率不会低于0，应写成=0%。",
                        Sheet.row(Sheet.QUALITY, IndicatorField.NAME, "办案投诉率", IndicatorField.VALUE, "≤0%")),
                Fault.of(
                        "PCT_VACUOUS",
                        "warning “案件质量评查合格率”的指标值≤100%怎么做都能达到。",
                        Sheet.with(Sheet.QUALITY, IndicatorField.VALUE, "≤100%")),
                Fault.of(
                        "OP_MISSING",
                        "hint 成本指标“平均每件办案补贴”1500元/件前面没有“≤”，意思是正好这么多。",
                        Sheet.with(Sheet.COST, IndicatorField.VALUE, "1500元/件")));
    }

    private static List<Fault> measured() {
        return List.of(
                Fault.of(
                        "UNIT_MISSING",
                        "error 指标“法律援助案件办理数量”的指标值“≥320”没有计量单位。",
                        Sheet.with(Sheet.QUANTITY, IndicatorField.VALUE, "≥320")),
                Fault.of(
                        "UNIT_INCOMPLETE",
                        "warning “办案补贴支出”的指标值≤40万只写了“万”，后面缺“元”。",
                        Sheet.row(Sheet.COST, IndicatorField.NAME, "办案补贴支出", IndicatorField.VALUE, "≤40万")),
                Fault.of(
                        "UNIT_INCOMPATIBLE",
                        "error “案件质量评查合格率”是比率，单位应为%，现在是≥95件。",
                        Sheet.with(Sheet.QUALITY, IndicatorField.VALUE, "≥95件")),
                Fault.of(
                        "UNIT_INCOMPATIBLE",
                        "error “法律援助案件办理数量”是数量，单位应为人、件、次、个等，现在是≥32%。",
                        Sheet.with(Sheet.QUANTITY, IndicatorField.VALUE, "≥32%")),
                Fault.of(
                        "UNIT_INCOMPATIBLE",
                        "error “办案补贴标准”是金额，单位应为元/件或元，现在是≤1500件。",
                        Sheet.row(Sheet.COST, IndicatorField.NAME, "办案补贴标准", IndicatorField.VALUE, "≤1500件")),
                Fault.of(
                        "UNIT_NONSTANDARD",
                        "hint 计量单位的写法不统一：百分比→%。",
                        Sheet.with(Sheet.QUALITY, IndicatorField.VALUE, "≥95百分比")),
                Fault.of(
                        "UNIT_NONSTANDARD",
                        "hint 计量单位的写法不统一：元→元/件。",
                        Sheet.row(Sheet.COST, IndicatorField.NAME, "每件案件的办案补贴", IndicatorField.VALUE, "≤1500元")));
    }

    private static List<Fault> said() {
        return Stream.of(saidFirst(), saidSecond()).flatMap(List::stream).toList();
    }

    private static List<Fault> saidFirst() {
        return List.of(
                Fault.of(
                        "VALUE_FORMAT",
                        "error 指标“案件质量评查合格率”的指标值“≥95% %”写了两个百分号。",
                        Sheet.with(Sheet.QUALITY, IndicatorField.VALUE, "≥95% %")),
                Fault.of(
                        "VALUE_NOT_MEASURABLE",
                        "warning 产出指标“办案补贴按时支付率”的指标值“按规定时间执行”没有数、日期或等级，做没做到看不出来。",
                        Sheet.with(Sheet.TIMELINESS, IndicatorField.VALUE, "按规定时间执行")),
                Fault.of(
                        "VALUE_VAGUE",
                        "hint “群众对法律援助的知晓率”的指标值“显著提高”没有衡量尺度，到年底说不清达到没有。",
                        Sheet.with(Sheet.SOCIAL, IndicatorField.VALUE, "显著提高")),
                Fault.of(
                        "VALUE_VAGUE",
                        "hint “群众对法律援助的知晓率”的指标值“优良中差”是整个等级，没有说要达到哪一档。",
                        Sheet.with(Sheet.SOCIAL, IndicatorField.VALUE, "优良中差")),
                Fault.of(
                        "VALUE_VAGUE",
                        "warning “受援人生活改善情况”的指标值“显著提高”没有衡量尺度，而描述“办结率100%，胜诉率95%”里已有可以衡量的数。",
                        Sheet.row(
                                Sheet.SOCIAL,
                                IndicatorField.NAME,
                                "受援人生活改善情况",
                                IndicatorField.DESCRIPTION,
                                "办结率100%，胜诉率95%",
                                IndicatorField.VALUE,
                                "显著提高")),
                Fault.of(
                        "VALUE_ECHO",
                        "warning “保障困难群众合法权益”的指标值只是重复名称，没有可以衡量的内容。",
                        Sheet.row(
                                Sheet.SOCIAL, IndicatorField.NAME, "保障困难群众合法权益", IndicatorField.VALUE, "保障困难群众合法权益。")));
    }

    private static List<Fault> saidSecond() {
        return List.of(
                Fault.of(
                        "THRESHOLD_LOW",
                        "hint “补贴发放及时率”定为≥60%，按时做到是本分，一般不低于90%，请确认。",
                        Sheet.row(Sheet.TIMELINESS, IndicatorField.NAME, "补贴发放及时率", IndicatorField.VALUE, "≥60%")),
                Fault.of(
                        "IMPLAUSIBLE",
                        "warning “法律援助覆盖乡镇数量”为≥400个，一个县（区）的乡镇没有这么多，请核对。",
                        Sheet.row(Sheet.QUANTITY, IndicatorField.NAME, "法律援助覆盖乡镇数量", IndicatorField.VALUE, "≥400个")));
    }

    @ParameterizedTest
    @CsvSource({
        "结转结余变动率, ≤0%",
        "在职人员控制率, ≤100%",
        "预算调整率, ≤5%",
        "社区矫正对象重新犯罪率, ≤2%",
        "脱管漏管率, ≤1%",
        "系统故障率, ≤3%",
        "系统故障修复率, ≥98%",
        "投诉办结率, ≥95%",
        "案件数量增长率, ≥120%",
        "服务效率, ≥3件",
        "巡查频率, 每月1期",
        "万人成讼率, ≤10件/万人"
    })
    void aValueThatFitsItsNameIsNotReported(String name, String value) {
        assertEquals(
                List.of(),
                Sheet.findings(Sheet.row(
                                Sheet.QUALITY,
                                IndicatorField.NAME,
                                name,
                                IndicatorField.DESCRIPTION,
                                "",
                                IndicatorField.VALUE,
                                value))
                        .stream()
                        .filter(finding -> ValueRules.all().stream()
                                .anyMatch(check ->
                                        check.rule().equals(finding.rule().id())))
                        .map(Sheet::line)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"长期", "优", "0起", "无重大舆情", "不低于上年", "≥80%"})
    void aBenefitThatCanBeSeenToBeReachedIsNotReported(String value) {
        assertEquals(List.of(), Sheet.lines("VALUE_VAGUE", Sheet.with(Sheet.SUSTAINED, IndicatorField.VALUE, value)));
    }

    @Test
    void aSavingMayBeAFloor() {
        assertEquals(
                List.of(),
                Sheet.lines(
                        "OP_COST_GE",
                        Sheet.row(Sheet.COST, IndicatorField.NAME, "节约办案成本", IndicatorField.VALUE, "≥3万元")));
    }

    @ParameterizedTest
    @CsvSource({
        "OP_COST_GE, 3, 预算成本, ≥100%",
        "OP_COST_GE, 3, 路灯电费支出, 20万元以上",
        "OP_QTY_LE, 0, 补植行道树, ≤2000株",
        "DIRECTION_RATE, 1, 路面完好率, ≤90%",
        "DIRECTION_RATE, 1, 公交车准点率, 不高于95%",
        "DIRECTION_RATE, 1, 供水管网漏损率, ≥10%",
        "DIRECTION_RATE, 5, 贫困发生率, ≥2%",
        "PCT_RANGE, 1, 工程合格率, ＞100%",
        "UNIT_MISSING, 0, 铺设管道, 8000以上",
        "UNIT_INCOMPATIBLE, 3, 亩均补助标准, ≤1500亩",
        "UNIT_INCOMPATIBLE, 3, 工程监理费, ≤30%",
        "UNIT_INCOMPATIBLE, 3, 项目管理费, ≤12个月",
        "UNIT_INCOMPATIBLE, 2, 建设工期, ≤6万元",
        "UNIT_INCOMPATIBLE, 2, 拨款时限, ≥98%",
        "UNIT_INCOMPATIBLE, 0, 新建高标准农田面积, ≥1.2万元",
        "UNIT_INCOMPATIBLE, 0, 渠道衬砌长度, ≥5%",
        "VALUE_FORMAT, 1, 工程合格率, ≥95%以上",
        "VALUE_FORMAT, 0, 打机井数量, ≥15眼眼",
        "VALUE_FORMAT, 3, 机井建设成本, ≤3.5万元万元",
        "VALUE_FORMAT, 0, 培训人数, ≥2OO人",
        "VALUE_ECHO, 5, 提升办学水平, 有效提升办学水平",
        "VALUE_ECHO, 5, 学习条件改善情况, 学习条件得到改善",
        "VALUE_VAGUE, 5, 管护机制健全性, 健全",
        "VALUE_NOT_MEASURABLE, 1, 设备质量, 符合要求",
        "VALUE_NOT_MEASURABLE, 0, 清淤河道长度, 无",
        "THRESHOLD_LOW, 2, 设备按期交付率, ≥60%",
        "THRESHOLD_LOW, 2, 资金及时到位率, ≥50%",
        "IMPLAUSIBLE, 1, 设备完好率, ≥2%"
    })
    void whatOtherBureausWriteWrongIsFound(String rule, int row, String name, String value) {
        assertEquals(1, Sheet.lines(rule, valued(row, name, value)).size());
    }

    @ParameterizedTest
    @CsvSource({
        "1, 孕产妇死亡率, ≤9/10万",
        "1, 生师比, ≤18:1",
        "1, 空气质量等级, 达到国家二级标准",
        "1, 设备验收结果, 验收合格",
        "1, 安全责任事故, 零发生",
        "0, 覆盖年级, 全覆盖",
        "2, 完工时间, 2024.12",
        "2, 完工时间, 三月底前",
        "2, 完工时间, 第四季度",
        "2, 完工时间, 2024年第三季度末",
        "2, 资金拨付时限, 接到上级文件后30日内",
        "2, 数据上报频次, 4次/年",
        "2, 服务时长, ≥24课时",
        "1, 失业人员参保率, ≥95%",
        "1, 受灾群众安置率, ≥98%",
        "1, 农药使用量减少率, ≥3%",
        "0, 路面坑槽数, ≤10处",
        "0, 空气质量超标天数, ≤30天",
        "0, 粮食播种面积, 增长5%",
        "0, 新建高标准农田面积（亩）, ≥12000",
        "3, 路灯改造成本（万元）, ≤20",
        "3, 成本节约率, ≥3%",
        "3, 监理费占比, ≤3%",
        "3, 节约水电费, 5万元",
        "5, 河流断面水质, 达到Ⅳ类",
        "5, 安全事故, 未发生",
        "7, 机制运行, 3年以上",
        "1, 达标情况, 不低于95%以上"
    })
    void whatOtherBureausWriteRightIsNotReported(int row, String name, String value) {
        assertEquals(
                List.of(),
                Sheet.findings(valued(row, name, value)).stream()
                        .filter(finding -> ValueRules.all().stream()
                                        .anyMatch(check -> check.rule()
                                                .equals(finding.rule().id()))
                                || finding.rule().id().equals("REQ_VALUE"))
                        .map(Sheet::line)
                        .toList());
    }

    private static Declaration valued(int row, String name, String value) {
        return Sheet.row(row, IndicatorField.NAME, name, IndicatorField.DESCRIPTION, "", IndicatorField.VALUE, value);
    }
}
