package org.jibiao.form.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jibiao.form.FormWriter;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.form.spec.Forms;
import org.jibiao.grid.Block;
import org.jibiao.grid.Cell;
import org.jibiao.grid.Document;
import org.jibiao.grid.Grid;
import org.jibiao.grid.Paragraph;
import org.jibiao.grid.ParagraphStyle;
import org.jibiao.grid.Row;
import org.jibiao.grid.Section;
import org.jibiao.model.Declaration;
import org.jibiao.model.DepartmentGoals;
import org.jibiao.model.Indicator;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.field.DepartmentField;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.field.SafeguardField;
import org.junit.jupiter.api.Test;

/** Papers as they really come: the same table with other wordings, another column, a note. */
class ReceivedVariantsTest {

    private static final FormSpec FORM = Forms.builtIn().find("hebei-2021").orElseThrow();

    @Test
    void headingsMayBeNumberedInBracketsOrInChinese() {
        for (String number : List.of("（1）", "(1)", "一、", "1)", "")) {
            Reading read = read(paper(), text -> text.replaceFirst("^1\\.(?=法律援助)", number));
            assertEquals(List.of(), read.remarks(), number);
            assertEquals("", project(read).text(ProjectField.TITLE), number);
            assertEquals("法律援助", project(read).text(ProjectField.NAME), number);
        }
    }

    @Test
    void labelsMayCarryAnAdditionInBrackets() {
        Map<String, String> wordings =
                Map.of("预算数", "预算数（万元）", "指标值", "指标值（含单位）", "绩效目标", "绩效目标（年度）", "其中：财政资金", "其中：财政资金\n(万元)");
        Reading read = read(paper(), text -> wordings.getOrDefault(text, text));
        assertEquals(List.of(), read.remarks());
        assertEquals("680000.00", project(read).text(ProjectField.TOTAL));
        assertEquals("500000.00", project(read).text(ProjectField.FISCAL));
        assertEquals("1.做好援助", project(read).text(ProjectField.GOALS));
        assertEquals("≥95%", indicator(read).text(IndicatorField.VALUE));
    }

    @Test
    void theUnitMayBeNamedAsSuch() {
        Reading read = read(paper(), text -> text.replace("315001清河县", "预算单位：315001清河县"));
        assertEquals(List.of(), read.remarks());
        assertEquals("315001清河县司法局本级", project(read).text(ProjectField.UNIT));
    }

    @Test
    void aColumnOfAnotherFormIsKeptAndSaid() {
        Reading read = read(paper(), text -> text.equals("指标值确定依据") ? "备注" : text);
        assertEquals("办案规定", indicator(read).text(IndicatorField.NOTE));
        assertEquals("", indicator(read).text(IndicatorField.BASIS));
        assertEquals(List.of(new Remark("表2 第2行第1格", "这张表样没有“备注”一栏，内容已原样保留。")), read.remarks());
    }

    @Test
    void aNumberedLineThatNoProjectFollowsIsSaid() {
        List<Block> blocks = new ArrayList<>(paper().sections().getFirst().blocks());
        blocks.add(Paragraph.of("2.请于月底前报送", ParagraphStyle.PLAIN));
        Document document = new Document(List.of(new Section("", FORM.page(), blocks)));
        Reading read = FormReader.read(FORM, document);
        assertEquals(1, read.declaration().projects().size());
        assertEquals(1, read.remarks().size());
        assertEquals("“2.请于月底前报送”未归入任何栏目，已原样保留。", read.remarks().getFirst().text());
    }

    @Test
    void sectionsOfTheDepartmentGoalsMayBeNamedOtherwise() {
        List<Block> blocks = List.of(
                line("第一部分 部门整体绩效目标"),
                line("一、总体目标"),
                line("（一）应援尽援。"),
                line("二、分项目标："),
                line("（一）提供法律援助。"),
                line("绩效目标1：应援尽援。"),
                line("绩效指标1：受援率95%。"),
                line("三、保障措施"),
                line("完善制度建设。建立制度。"));
        Reading read = FormReader.read(FORM, new Document(List.of(new Section("", FORM.page(), blocks))));
        assertEquals(List.of(), read.remarks());
        DepartmentGoals goals = read.declaration().goals();
        assertEquals("（一）应援尽援。", goals.text(DepartmentField.OVERALL));
        assertEquals(1, goals.subGoals().getFirst().pairs().size());
        assertEquals("完善制度建设", goals.safeguards().getFirst().text(SafeguardField.TITLE));
    }

    private static Paragraph line(String text) {
        return Paragraph.of(text, ParagraphStyle.PLAIN);
    }

    private static Document paper() {
        Indicator indicator = Indicator.fresh()
                .with(IndicatorField.LEVEL1, "产出指标")
                .with(IndicatorField.LEVEL2, "质量指标")
                .with(IndicatorField.NAME, "受援率")
                .with(IndicatorField.DESCRIPTION, "受援人数占比")
                .with(IndicatorField.VALUE, "≥95%")
                .with(IndicatorField.BASIS, "办案规定");
        Project project = Project.fresh()
                .with(ProjectField.NAME, "法律援助")
                .with(ProjectField.UNIT, "315001清河县司法局本级")
                .with(ProjectField.TOTAL, "680000.00")
                .with(ProjectField.FISCAL, "500000.00")
                .with(ProjectField.GOALS, "1.做好援助")
                .withChildren(Kind.INDICATOR, List.of(indicator));
        Declaration declaration = Declaration.fresh().withChildren(Kind.PROJECT, List.of(project));
        return FormWriter.project(FORM, declaration, project).document();
    }

    private static Reading read(Document document, UnaryOperator<String> wording) {
        List<Section> sections = new ArrayList<>();
        for (Section section : document.sections()) {
            List<Block> blocks = section.blocks().stream()
                    .map(block -> reworded(block, wording))
                    .toList();
            sections.add(new Section(section.name(), section.page(), blocks));
        }
        return FormReader.read(FORM, new Document(sections));
    }

    private static Block reworded(Block block, UnaryOperator<String> wording) {
        return switch (block) {
            case Paragraph paragraph -> Paragraph.of(wording.apply(paragraph.text()), paragraph.style());
            case Grid grid ->
                new Grid(
                        grid.columns(),
                        grid.rows().stream()
                                .map(row -> new Row(
                                        row.cells().stream()
                                                .map(cell -> new Cell(
                                                        cell.column(),
                                                        cell.columnSpan(),
                                                        cell.rowSpan(),
                                                        wording.apply(cell.text()),
                                                        cell.style()))
                                                .toList(),
                                        row.minHeight(),
                                        row.header()))
                                .toList());
            default -> block;
        };
    }

    private static Project project(Reading read) {
        return read.declaration().projects().getFirst();
    }

    private static Indicator indicator(Reading read) {
        return project(read).indicators().getFirst();
    }
}
