package org.jibiao.form.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.form.spec.Forms;
import org.jibiao.grid.Cell;
import org.jibiao.grid.CellStyle;
import org.jibiao.grid.Document;
import org.jibiao.grid.Grid;
import org.jibiao.grid.Page;
import org.jibiao.grid.Row;
import org.jibiao.grid.Section;
import org.jibiao.model.Indicator;
import org.jibiao.model.Project;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.junit.jupiter.api.Test;

/** The list in which some counties keep all projects of a unit: unit, project, budget and goal merged down. */
class OneListTest {

    private static final List<String> HEADERS =
            List.of("单位名称", "项目名称", "预算数", "年度目标", "一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "权重", "指标方向性");

    @Test
    void eachNameBeginsAProject() {
        List<Row> rows = List.of(
                row(List.of("部门预算项目绩效目标申报表（2027年度）")),
                row(HEADERS),
                row(List.of(
                        "135001-清河县司法局",
                        "法律援助经费",
                        "200,000",
                        "办好援助案件",
                        "产出指标",
                        "数量指标",
                        "办理案件",
                        "≥",
                        "300",
                        "件",
                        "20",
                        "正向")),
                row(List.of("", "", "", "", "满意度指标", "服务对象满意度指标", "受援人满意度", "≥", "90", "%", "10", "正向")),
                row(List.of("", "普法经费", "36,000", "开展普法", "产出指标", "数量指标", "法治讲座", "＝", "12", "场次", "30", "正向")),
                row(List.of("", "", "", "", "效益指标", "社会效益指标", "法治意识", "定性", "提高", "", "20", "正向")));
        Document document = new Document(List.of(new Section(
                "Sheet1", Page.A4_LANDSCAPE, List.of(new Grid(List.of(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1), rows)))));
        FormSpec form = Recognizer.recognize(Forms.builtIn(), document).orElseThrow();
        assertEquals("sichuan-2024", form.id());
        List<Project> projects = FormReader.read(form, document).declaration().projects();
        assertEquals(
                List.of(
                        "法律援助经费 135001-清河县司法局 200000 办好援助案件 [≥300件 20, ≥90% 10]",
                        "普法经费 135001-清河县司法局 36000 开展普法 [＝12场次 30, 提高 20]"),
                projects.stream().map(OneListTest::told).toList());
    }

    @Test
    void theAmountOfTheWholeDepartmentIsNoProject() {
        List<Row> rows = List.of(
                row(List.of("部门预算项目绩效目标申报表（2027年度）")),
                row(HEADERS),
                new Row(
                        List.of(
                                new Cell(0, 2, 1, "135-清河县司法局部门", CellStyle.PLAIN),
                                Cell.of(2, "236,000"),
                                new Cell(3, 9, 1, "", CellStyle.PLAIN)),
                        0,
                        false),
                row(List.of(
                        "135001-清河县司法局",
                        "普法经费",
                        "36,000",
                        "开展普法",
                        "产出指标",
                        "数量指标",
                        "法治讲座",
                        "＝",
                        "12",
                        "场次",
                        "30",
                        "正向")),
                row(List.of("", "合计", "236,000", "", "", "", "", "", "", "", "", "")));
        Reading reading = read(rows);
        assertEquals(
                List.of("普法经费 135001-清河县司法局 36000 开展普法 [＝12场次 30]"),
                reading.declaration().projects().stream().map(OneListTest::told).toList());
        assertEquals(
                2,
                reading.remarks().stream()
                        .filter(remark -> remark.text().contains("一行是合计，没有当作项目"))
                        .count());
        assertEquals("2027", reading.declaration().text(DeclarationField.YEAR));
    }

    private static Reading read(List<Row> rows) {
        Document document = new Document(List.of(new Section(
                "Sheet1", Page.A4_LANDSCAPE, List.of(new Grid(List.of(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1), rows)))));
        return FormReader.read(Recognizer.recognize(Forms.builtIn(), document).orElseThrow(), document);
    }

    private static String told(Project project) {
        List<String> indicators = new ArrayList<>();
        for (Indicator each : project.indicators()) {
            indicators.add(each.text(IndicatorField.VALUE) + " " + each.text(IndicatorField.WEIGHT));
        }
        return project.text(ProjectField.NAME) + " " + project.text(ProjectField.UNIT) + " "
                + project.text(ProjectField.TOTAL) + " " + project.text(ProjectField.GOALS) + " " + indicators;
    }

    private static Row row(List<String> texts) {
        List<Cell> cells = new ArrayList<>();
        if (texts.size() == 1) {
            return new Row(List.of(new Cell(0, 12, 1, texts.getFirst(), CellStyle.PLAIN)), 0, false);
        }
        for (int column = 0; column < texts.size(); column++) {
            cells.add(Cell.of(column, texts.get(column)));
        }
        return new Row(cells, 0, false);
    }
}
