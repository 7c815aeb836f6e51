package org.jibiao.review.opinion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jibiao.check.Checks;
import org.jibiao.check.Finding;
import org.jibiao.check.Waivers;
import org.jibiao.check.pack.RulePack;
import org.jibiao.check.pack.Severity;
import org.jibiao.exchange.Example;
import org.jibiao.export.Export;
import org.jibiao.form.spec.Forms;
import org.jibiao.grid.Block;
import org.jibiao.grid.Cell;
import org.jibiao.grid.Document;
import org.jibiao.grid.Grid;
import org.jibiao.grid.Page;
import org.jibiao.grid.Paragraph;
import org.jibiao.grid.Progress;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.office.Office;
import org.jibiao.review.Inspection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpinionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);
    private static final Checks CHECKS = Inspection.by(RulePack.builtIn(), Forms.builtIn());

    @TempDir
    private Path folder;

    /** The example, its first project with a budget that is not the sum of its funds. */
    private static Declaration wrong() {
        return withFirst(Example.declaration(), first(Example.declaration()).with(ProjectField.TOTAL, "7654321"));
    }

    private static Project first(Declaration declaration) {
        return declaration.projects().getFirst();
    }

    private static Declaration withFirst(Declaration declaration, Project project) {
        List<Project> projects = new ArrayList<>(declaration.projects());
        projects.set(0, project);
        return declaration.withChildren(Kind.PROJECT, projects);
    }

    private static Opinions usual(Declaration declaration) {
        return Opinions.of(CHECKS, List.of(declaration), OpinionOrder.USUAL);
    }

    private static String text(Opinions opinions) {
        return text(OpinionPaper.of(opinions, DAY));
    }

    private static String text(Document document) {
        StringBuilder text = new StringBuilder();
        for (Block block : document.sections().getFirst().blocks()) {
            if (block instanceof Paragraph paragraph) {
                text.append(paragraph.text()).append('\n');
            } else if (block instanceof Grid grid) {
                grid.rows()
                        .forEach(row -> text.append(
                                        row.cells().stream().map(Cell::text).collect(Collectors.joining(" | ")))
                                .append('\n'));
            }
        }
        return text.toString();
    }

    @Test
    void eachProjectWithCommentsHasOneRowWithNumberedSentences() {
        Opinions opinions = usual(wrong());
        assertEquals("清河县司法局2027年部门预算绩效目标审核意见表", opinions.title());
        long projects = opinions.rows().stream()
                .map(OpinionRow::code)
                .filter(code -> !code.isEmpty())
                .count();
        assertEquals(wrong().projects().size(), projects + opinions.silent());
        OpinionRow row = opinions.rows().stream()
                .filter(each -> each.name().equals(first(wrong()).text(ProjectField.NAME)))
                .findFirst()
                .orElseThrow();
        assertEquals(first(wrong()).text(ProjectField.CODE), row.code());
        assertEquals(Severity.ERROR, row.opinions().getFirst().severity());
        String text = text(opinions);
        assertTrue(text.contains("单位编码 | 单位名称 | 项目编码 | 项目名称 | 修改意见\n"), text);
        assertTrue(text.contains(" | 1. 【错误】"), text);
        assertTrue(text.contains("检查日期：2026年11月29日　　依据规则：绩标通用规则（2026-2）　　意见：错误"), text);
    }

    @Test
    void theCountsAreThoseOfTheFindings() {
        Declaration declaration = wrong();
        assertEquals(CHECKS.check(declaration).counts(), usual(declaration).counts());
    }

    @Test
    void onlyTheSeveritiesAskedForAppear() {
        OpinionOrder errors = new OpinionOrder(Set.of(Severity.ERROR), false, false);
        Opinions opinions = Opinions.of(CHECKS, List.of(wrong()), errors);
        assertEquals(Set.of(Severity.ERROR), opinions.counts().keySet());
        assertFalse(text(opinions).contains("【建议】"));
    }

    @Test
    void whereThereIsNothingToSayItSaysSo() {
        Opinions opinions =
                Opinions.of(CHECKS, List.of(Example.declaration()), new OpinionOrder(Set.of(), false, false));
        assertEquals(List.of(), opinions.rows());
        assertTrue(text(opinions).contains("\n无\n"), text(opinions));
        assertTrue(text(opinions).contains("　　意见：无\n"), text(opinions));
    }

    @Test
    void whatIsLetStandAppearsOnlyIfAskedForAndWithItsReason() {
        Declaration declaration = wrong();
        Book book = Book.of(List.of(declaration));
        Finding finding = CHECKS.check(declaration).findings().stream()
                .filter(each -> each.rule().id().equals("SUM_FUNDS"))
                .findFirst()
                .orElseThrow();
        Declaration waived = Waivers.let(book, finding, "上级资金未到")
                .orElseThrow()
                .applyTo(book)
                .declarations()
                .getFirst();
        assertFalse(text(usual(waived)).contains("上级资金未到"));
        Opinions all = Opinions.of(CHECKS, List.of(waived), OpinionOrder.USUAL.waived(true));
        assertTrue(text(all).contains("（已说明：上级资金未到）"), text(all));
        assertEquals(1, all.waived());
        assertTrue(text(all).contains("另有已说明理由的1条"), text(all));
    }

    @Test
    void aSecretAmountIsNotToldByAnySentence() {
        Declaration secret = withFirst(wrong(), first(wrong()).with(ProjectField.SECRECY, "total、name"));
        Opinions opinions = usual(secret);
        String text = text(opinions);
        assertFalse(text.replaceAll("[,，]", "").contains("7654321"), text);
        assertFalse(text.contains("765.4321"), text);
        assertFalse(text.contains(first(wrong()).text(ProjectField.NAME)), text);
        assertTrue(text.contains("应符合“预算数等于各项资金之和”，具体意见另行告知。"), text);
        assertTrue(opinions.kept() > 0);
        assertFalse(opinions.internal());
    }

    @Test
    void aSecretProjectIsToldOfByRulesAlone() {
        Declaration secret = withFirst(wrong(), first(wrong()).with(ProjectField.SECRECY, "全部"));
        Opinions opinions = usual(secret);
        OpinionRow row = opinions.rows().stream()
                .filter(each -> each.name().equals("涉密项目"))
                .findFirst()
                .orElseThrow();
        assertTrue(row.opinions().stream().allMatch(each -> each.text().startsWith("有一处涉密内容需要核对")));
        Opinions internal = Opinions.of(CHECKS, List.of(secret), OpinionOrder.USUAL.secret(true));
        assertEquals(0, internal.kept());
        assertTrue(internal.internal());
        assertTrue(text(internal).contains(first(wrong()).text(ProjectField.NAME)));
        assertEquals(
                Page.INTERNAL,
                OpinionPaper.of(internal, DAY).sections().getFirst().page().head());
    }

    @Test
    void aUnitPrintedWithItsCodeStandsInTwoColumns() {
        Declaration coded = withFirst(wrong(), first(wrong()).with(ProjectField.UNIT, "315001清河县司法局本级"));
        OpinionRow row = usual(coded).rows().stream()
                .filter(each -> each.name().equals(first(wrong()).text(ProjectField.NAME)))
                .findFirst()
                .orElseThrow();
        assertEquals("315001", row.unitCode());
        assertEquals("清河县司法局本级", row.unit());
    }

    @Test
    void severalDepartmentsShareASheet() {
        Declaration other = Declaration.fresh()
                .with(DeclarationField.DEPARTMENT, "清河县民政局")
                .with(DeclarationField.YEAR, "2027")
                .withChildren(Kind.PROJECT, List.of(Project.fresh().with(ProjectField.NAME, "养老服务")));
        Opinions opinions = Opinions.of(CHECKS, List.of(wrong(), other), OpinionOrder.USUAL);
        assertEquals("2027年部门预算绩效目标审核意见表", opinions.title());
        assertEquals("清河县民政局", opinions.rows().getLast().unit());
    }

    @Test
    void manyCommentsGoOnInFurtherRowsOfTheSameProject() throws IOException {
        Project bare = Project.fresh().with(ProjectField.NAME, "养老服务");
        List<Opinion> many = new ArrayList<>();
        for (int index = 0; index < 40; index++) {
            many.add(new Opinion(Severity.HINT, "这一句说明第" + index + "处应当怎样改正，才能看得明白。", ""));
        }
        OpinionRow row = new OpinionRow("", "清河县民政局", "", bare.text(ProjectField.NAME), many);
        Opinions opinions = new Opinions("审核意见表", RulePack.builtIn(), List.of(row), 0, 0, false);
        for (String extension : List.of("docx", "xlsx")) {
            Path file = folder.resolve("意见." + extension);
            Export.write(OpinionPaper.of(opinions, DAY), file, Progress.NONE);
            String read = text(Office.read(file, Progress.NONE));
            for (int number = 1; number <= many.size(); number++) {
                assertTrue(read.contains(number + ". 【建议】"), read);
            }
            assertEquals(2, read.split("养老服务", -1).length, read);
        }
    }
}
