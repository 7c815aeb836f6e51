package org.jibiao.form.convert;

import static org.jibiao.form.convert.Cases.convert;
import static org.jibiao.form.convert.Cases.declaration;
import static org.jibiao.form.convert.Cases.lines;
import static org.jibiao.form.convert.Cases.only;
import static org.jibiao.form.convert.Cases.project;
import static org.jibiao.form.convert.Cases.row;
import static org.jibiao.form.convert.Cases.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.jibiao.model.Indicator;
import org.jibiao.model.Project;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassConversionTest {

    @ParameterizedTest(name = "{0}/{1} becomes {2}/{3}")
    @CsvSource({
        "产出指标, 成本指标, 成本指标, 经济成本指标, ASK",
        "成本指标, 社会成本指标, 成本指标, 社会成本指标, NONE",
        "成本指标, 成本指标, 成本指标, 经济成本指标, ASK",
        "产出指标, 数量指标, 产出指标, 数量指标, NONE",
        "产出, 数量, 产出指标, 数量指标, CHANGED",
        "效益指标, 可持续发展指标, 效益指标, 可持续影响指标, CHANGED",
        "满意度指标, 满意度指标, 满意度指标, 服务对象满意度指标, CHANGED",
        "其他指标, 党建指标, 其他指标, 党建指标, ASK"
    })
    void classesInTheShapeWithCostApart(String level1, String level2, String now1, String now2, String kind) {
        classIs(Sketch.TIANJIN, Sketch.NATIONAL, level1, level2, now1, now2, kind);
    }

    @ParameterizedTest(name = "{0}/{1} becomes {2}/{3}")
    @CsvSource({
        "成本指标, 经济成本指标, 产出指标, 成本指标, CHANGED",
        "成本指标, 生态环境成本指标, 产出指标, 成本指标, ASK",
        "效益指标, 可持续影响指标, 效益指标, 可持续影响指标, NONE"
    })
    void classesInTheShapeWithCostUnderOutput(String level1, String level2, String now1, String now2, String kind) {
        classIs(Sketch.NATIONAL, Sketch.TIANJIN, level1, level2, now1, now2, kind);
    }

    private static void classIs(
            Sketch from, Sketch target, String level1, String level2, String now1, String now2, String kind) {
        Project project = with(project("甲"), row(level1, level2, "名", "≥3件"));
        Conversion conversion = convert(declaration(project), from, target);
        Indicator now = only(conversion).indicators().getFirst();
        List<String> told = conversion.protocol().stream()
                .filter(step -> step.field().contains("二级指标"))
                .map(step -> step.kind().name())
                .toList();
        assertEquals(
                List.of(now1, now2, kind),
                List.of(
                        now.text(IndicatorField.LEVEL1),
                        now.text(IndicatorField.LEVEL2),
                        told.isEmpty() ? "NONE" : told.getFirst()));
    }

    @Test
    void missingClassesAreOneLineForEachProject() {
        Project project = with(project("甲"), row("产出指标", "数量指标", "件数", "≥3件"), row("效益指标", "社会效益指标", "率", "≥90%"));
        assertEquals(
                List.of("“甲”的“二级指标”缺少质量指标、时效指标、成本指标、经济效益指标、生态效益指标、可持续影响指标、服务对象满意度指标，这种表样要求每类至少一行，请补上。"),
                lines(convert(declaration(project), Sketch.TIANJIN, Sketch.HEBEI), Step.Kind.ASK).stream()
                        .filter(line -> line.contains("缺少"))
                        .toList());
    }

    @Test
    void weightsAreOfferedInWholeNumbersThatAddUpToNinety() {
        Project project = with(
                project("甲"),
                row("产出指标", "数量指标", "一", "≥3件"),
                row("产出指标", "质量指标", "二", "≥3件"),
                row("产出指标", "时效指标", "三", "≥3件"),
                row("产出指标", "成本指标", "四", "≤3元"),
                row("效益指标", "社会效益指标", "五", "≥3件"),
                row("满意度指标", "服务对象满意度指标", "六", "≥3件"));
        Conversion conversion = convert(declaration(project), Sketch.HEBEI, Sketch.SICHUAN);
        assertEquals(
                List.of("14", "13", "13", "20", "20", "10"),
                only(conversion).indicators().stream()
                        .map(row -> row.text(IndicatorField.ANNUAL_WEIGHT))
                        .toList());
        assertEquals("10", only(conversion).text(ProjectField.EXECUTION_WEIGHT));
        assertEquals(
                List.of("“甲”的“权重、本年权重”原来没有，按通行比例分到各行，合计 90，请核对。"),
                lines(conversion, Step.Kind.FILLED).stream()
                        .filter(line -> line.contains("本年权重"))
                        .toList());
    }

    @ParameterizedTest(name = "{0} rows")
    @CsvSource({"1", "3", "7", "11", "100"})
    void weightsAddUpForAnyNumberOfRows(int rows) {
        Indicator[] all = new Indicator[rows];
        Arrays.fill(all, row("产出指标", "数量指标", "名", "≥3件"));
        Conversion conversion = convert(declaration(with(project("甲"), all)), Sketch.HEBEI, Sketch.SICHUAN);
        assertEquals(
                90,
                only(conversion).indicators().stream()
                        .mapToInt(row -> Integer.parseInt(row.text(IndicatorField.WEIGHT)))
                        .sum());
    }

    @Test
    void weightsAreDroppedWhereTheFormHasNone() {
        Indicator row = row("产出指标", "数量指标", "件数", "≥3件").with(IndicatorField.WEIGHT, "20");
        Conversion conversion = convert(declaration(with(project("甲"), row)), Sketch.SICHUAN, Sketch.TIANJIN);
        assertEquals("", only(conversion).indicators().getFirst().text(IndicatorField.WEIGHT));
        assertEquals(List.of("“甲”里“件数”的“权重”在这种表样里没有位置，不印出，库里仍保留。"), lines(conversion, Step.Kind.DROPPED));
    }
}
