package org.jibiao.intake.clip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.jibiao.form.spec.ColumnSpec;
import org.jibiao.form.spec.Forms;
import org.jibiao.model.field.IndicatorField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitledBlockTest {

    private static final List<ColumnSpec> LIAONING = columns("liaoning-2021-project");
    private static final List<ColumnSpec> HEBEI = columns("hebei-2021");

    private static List<ColumnSpec> columns(String form) {
        return Forms.builtIn().find(form).orElseThrow().indicatorColumns();
    }

    private static List<List<String>> texts(TitledBlock block) {
        return block.block().rows().stream()
                .map(row -> row.stream().map(Clipping.Spot::text).toList())
                .toList();
    }

    @Test
    void titlesInAnyOrderTellTheColumns() {
        Clipping pasted = Clipping.of("", "序号\t指标值\t三级指标名称（必填）\t二级\n1\t≥95%\t合格率\t质量指标\n");
        TitledBlock block = TitledBlock.of(pasted, HEBEI).orElseThrow();
        assertEquals(List.of(IndicatorField.VALUE, IndicatorField.NAME, IndicatorField.LEVEL2), block.fields());
        assertEquals(List.of(List.of("≥95%", "合格率", "质量指标")), texts(block));
        assertEquals(List.of("序号"), block.unknown());
    }

    @Test
    void signNumberAndUnitInColumnsOfTheirOwnAreOneValue() {
        List<List<String>> rows = List.of(
                List.of("三级指标", "计算符号", "指标值", "计量单位"),
                List.of("办案数", "≥", "1,200", "件"),
                List.of("合格率", "大于等于", "95%", "%"),
                List.of("群众意识", "定性", "有所提高", "-"),
                List.of("机制", "", "长期", ""),
                List.of("次数", "", "≥3次", "次"));
        Clipping pasted = Clipping.of("", Clipping.text(rows));
        TitledBlock block = TitledBlock.of(pasted, HEBEI).orElseThrow();
        assertEquals(List.of(IndicatorField.NAME, IndicatorField.VALUE), block.fields());
        assertEquals(
                List.of(
                        List.of("办案数", "≥1,200件"),
                        List.of("合格率", "大于等于95%"),
                        List.of("群众意识", "有所提高"),
                        List.of("机制", "长期"),
                        List.of("次数", "≥3次")),
                texts(block));
    }

    @Test
    void titlesInTwoLinesWithMergesAreRead() {
        String page = "<table><tr><td rowspan=2>二级指标</td><td rowspan=2>三级指标</td><td colspan=3>指标值</td>"
                + "<td rowspan=2>完成时限</td></tr><tr><td>运算符号</td><td>内容</td><td>度量单位</td></tr>"
                + "<tr><td rowspan=2>质量指标</td><td>合格率</td><td>≥</td><td>95</td><td>%</td><td>2027年12月</td></tr>"
                + "<tr><td>办结率</td><td>=</td><td>100</td><td>%</td><td>全年</td></tr></table>";
        TitledBlock block = TitledBlock.of(Clipping.of(page, ""), LIAONING).orElseThrow();
        assertEquals(
                List.of(IndicatorField.LEVEL2, IndicatorField.NAME, IndicatorField.VALUE, IndicatorField.DEADLINE),
                block.fields());
        assertEquals(
                List.of(List.of("质量指标", "合格率", "≥95%", "2027年12月"), List.of("", "办结率", "=100%", "全年")), texts(block));
        assertEquals(
                Clipping.Cover.ABOVE, block.block().rows().get(1).getFirst().cover());
    }

    @Test
    void rowsWithoutTitlesAreNotMistakenForThem() {
        assertEquals(Optional.empty(), TitledBlock.of(Clipping.of("", "质量指标\t合格率\t≥95%\n"), HEBEI));
        assertEquals(Optional.empty(), TitledBlock.of(Clipping.of("", "指标值\n≥95%\n"), HEBEI));
        assertEquals(Optional.empty(), TitledBlock.of(Clipping.of("", ""), HEBEI));
    }

    @ParameterizedTest
    @CsvSource({"≥,95%,%,≥95%", "≥,≥95,%,≥95%", "=,3,辆,=3辆", "≤,5,百分比,≤5百分比", "-,长期,-,长期", "=,'',个,=个", "'',优,'',优"})
    void piecesAreJoinedWithNothingTwice(String operator, String value, String unit, String joined) {
        assertEquals(joined, JoinedValue.of(operator, value, unit));
    }
}
