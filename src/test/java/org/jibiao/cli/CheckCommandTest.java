package org.jibiao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jibiao.check.Finding;
import org.jibiao.check.Waivers;
import org.jibiao.check.pack.RulePack;
import org.jibiao.exchange.Example;
import org.jibiao.export.Export;
import org.jibiao.export.Target;
import org.jibiao.form.spec.Forms;
import org.jibiao.grid.Progress;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.field.ProjectField;
import org.jibiao.office.Office;
import org.jibiao.review.Inspection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final List<String> KEYS = List.of(
            "rule", "severity", "file", "projectNo", "project", "indicator", "message", "found", "expected", "source");

    @TempDir
    private Path folder;

    /** The example, its first project with a budget that is not the sum of its funds. */
    private static Declaration wrong() {
        Declaration example = Example.declaration();
        List<Project> projects = new ArrayList<>(example.projects());
        projects.set(0, projects.getFirst().with(ProjectField.TOTAL, "1"));
        return example.withChildren(Kind.PROJECT, projects);
    }

    private Path file(Declaration declaration, String name) {
        Path file = folder.resolve(name);
        new Export(Forms.builtIn())
                .export(declaration, new Target("hebei-2021", file, Optional.empty()), Progress.NONE);
        return file;
    }

    private static JsonNode json(Run run) throws IOException {
        return new ObjectMapper().readTree(run.out());
    }

    private static List<String> keys(JsonNode node) {
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    @Test
    void findingsAreGroupedByProjectTheWorstFirst() {
        Path file = file(wrong(), "错.jbx");
        Run run = Run.of("check", file.toString());
        assertEquals(1, run.code(), run.err());
        List<String> lines = run.out().lines().toList();
        assertTrue(lines.getFirst().startsWith(file + "：错误 "), lines.getFirst());
        int project = lines.indexOf("  1. " + wrong().projects().getFirst().text(ProjectField.NAME));
        assertTrue(project > 0, run.out());
        assertTrue(lines.get(project + 1).startsWith("    [错误] "), run.out());
    }

    @Test
    void everyFindingHasItsKeysInWhateverFormatTheFileIs() throws IOException {
        for (String name : List.of("错.docx", "错.xlsx", "错.jbx", "错.json")) {
            Path file = file(wrong(), name);
            Run run = Run.of("check", "--json", file.toString());
            assertEquals(1, run.code(), run.err());
            JsonNode root = json(run);
            assertEquals(List.of("findings", "waived"), keys(root));
            assertTrue(root.at("/findings").size() > 0);
            root.at("/findings").forEach(each -> {
                assertEquals(KEYS, keys(each));
                assertEquals(file.toString(), each.path("file").asText());
            });
            assertTrue(
                    root.at("/findings").findValuesAsText("rule").contains("SUM_FUNDS"),
                    name + root.at("/findings").findValuesAsText("rule"));
        }
    }

    @Test
    void whatAUserLetsStandIsNoFindingAndTellsItsReason() throws IOException {
        Declaration declaration = wrong();
        Book book = Book.of(List.of(declaration));
        List<Finding> errors = Inspection.by(RulePack.builtIn(), Forms.builtIn()).check(declaration).findings().stream()
                .filter(each -> each.severity().key().equals("error"))
                .toList();
        for (Finding each : errors) {
            book = Waivers.let(book, each, "财政局已同意").orElseThrow().applyTo(book);
        }
        Path file = file(book.declarations().getFirst(), "说明.jbx");
        Run run = Run.of("check", "--json", file.toString());
        assertEquals(0, run.code(), run.out());
        JsonNode waived = json(run).at("/waived");
        assertEquals(errors.size(), waived.size());
        assertEquals("财政局已同意", waived.get(0).path("reason").asText());
        assertTrue(Run.of("check", file.toString()).out().contains("           理由：财政局已同意\n"));
    }

    @Test
    void severalFilesAreCheckedAndTheUnreadableOnesToldOf() throws IOException {
        Path good = file(wrong(), "一.jbx");
        Path bad = Files.writeString(folder.resolve("二.docx"), "不是文档");
        Path none = folder.resolve("三.docx");
        Run run = Run.of("check", "--json", bad.toString(), good.toString(), none.toString());
        assertEquals(2, run.code());
        assertTrue(json(run).at("/findings").size() > 0);
        assertEquals(2, run.err().lines().count(), run.err());
        assertTrue(run.err().startsWith(bad + "：不是 Word 或 Excel 文件"), run.err());
    }

    @Test
    void theRulesOfAFileApply() throws IOException {
        Path file = file(wrong(), "错.jbx");
        Path rules = Files.writeString(
                folder.resolve("规则.json"), "{\"rules\": [{\"id\": \"SUM_FUNDS\", \"severity\": \"off\"}]}");
        Run run = Run.of("check", "--json", "--rules", rules.toString(), file.toString());
        assertFalse(json(run).at("/findings").findValuesAsText("rule").contains("SUM_FUNDS"));
        Files.writeString(rules, "{\"rules\": [{\"id\": \"NEIN\"}]}");
        Run wrong = Run.of("check", "--rules", rules.toString(), file.toString());
        assertEquals(2, wrong.code());
        assertEquals(rules + "：规则文件写得不对。规则.json，第1条规则：没有名为“NEIN”的规则\n", wrong.err());
        Run missing = Run.of("check", "--rules", folder.resolve("无.json").toString(), file.toString());
        assertEquals(2, missing.code());
        assertTrue(missing.err().endsWith("规则文件打不开。请检查路径。\n"), missing.err());
    }

    @Test
    void theFindingsAreWrittenAsASheetOfComments() throws IOException {
        Path file = file(wrong(), "错.jbx");
        for (String extension : List.of("docx", "xlsx")) {
            Path out = folder.resolve("意见." + extension);
            Run run = Run.of("check", file.toString(), "--out", out.toString());
            assertEquals(1, run.code());
            assertEquals("已写审核意见表 " + out + "\n", run.err());
            String read = Office.read(out, Progress.NONE).toString();
            assertTrue(read.contains("清河县司法局2027年部门预算绩效目标审核意见表"), read);
            assertTrue(read.contains("1. 【错误】"), read);
        }
    }

    @Test
    void aSheetOfCommentsIsNothingElseAndReplacesNoOriginal() {
        Path file = file(wrong(), "错.docx");
        Run other = Run.of(
                "check", file.toString(), "--out", folder.resolve("意见.jbx").toString());
        assertEquals(2, other.code());
        assertTrue(other.err().contains("审核意见表只写成 .docx、.xlsx 或 .pdf"), other.err());
        Run same = Run.of("check", file.toString(), "--out", file.toString());
        assertEquals(2, same.code());
        assertTrue(same.err().contains("目标就是原文件"), same.err());
        Run nowhere = Run.of(
                "check", file.toString(), "--out", folder.resolve("无/意见.docx").toString());
        assertEquals(2, nowhere.code());
        assertTrue(nowhere.err().contains("所在的文件夹不存在"), nowhere.err());
    }
}
