package org.jibiao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jibiao.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A published document of the 河北 form, through the program and back. */
class SampleJourneyTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"000.docx", "000.doc"})
    void theWordDocumentIsReadWhole(String sample) throws IOException {
        assertEquals(List.of(), differences(expected(), read(Samples.file(sample))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"000.xlsx", "000.xls"})
    void theWorkbookIsReadWhole(String sample) throws IOException {
        ObjectNode expected = expected();
        expected.putNull("departmentGoals");
        assertEquals(List.of(), differences(expected, read(Samples.file(sample))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx", "json", "jbx"})
    void whatIsExportedReadsTheSame(String extension) throws IOException {
        Path target = folder.resolve("导出." + extension);
        Run run = Run.of("export", Samples.file("000.docx").toString(), "--out", target.toString());
        assertEquals(new Run(0, "", "已导出 " + target + "\n"), run);
        assertEquals(List.of(), differences(expected(), read(target)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "按编码查找项目的编码", "法律援助"})
    void oneProjectIsExportedByItself(String which) throws IOException {
        Path target = folder.resolve("一个.docx");
        String sample = Samples.file("000.docx").toString();
        String project =
                which.startsWith("按编码") ? expected().at("/projects/2/code").asText() : which;
        Run run = Run.of("export", sample, "--form", "hebei-2021", "--out", target.toString(), "--project", project);
        assertEquals(0, run.code(), run.err());
        JsonNode projects = read(target).path("projects");
        assertEquals(1, projects.size());
        ObjectNode wanted = (ObjectNode) expected().at("/projects/2");
        assertEquals(List.of(), differences(wanted.put("no", "1"), projects.get(0)));
    }

    @Test
    void anExportSaysWhatStandsInItsWay() throws IOException {
        String sample = Samples.file("000.docx").toString();
        Path file = folder.resolve("x.docx");
        String out = file.toString();
        expect(
                folder.resolve("无/x.docx") + "：所在的文件夹不存在",
                "export",
                sample,
                "--out",
                folder.resolve("无/x.docx").toString());
        expect(
                folder.resolve("x.odt") + "：不会写这种文件",
                "export",
                sample,
                "--out",
                folder.resolve("x.odt").toString());
        expect(out + "：没有这种表样", "export", sample, "--form", "火星", "--out", out);
        expect("没有项目“9”", "export", sample, "--out", out, "--project", "9");
        Path copy = Files.copy(Path.of(sample), folder.resolve("原.docx"));
        expect(copy + "：目标就是原文件", "export", copy.toString(), "--out", copy.toString());
        Path folderTarget = Files.createDirectory(folder.resolve("夹.docx"));
        expect(folderTarget + "：这是已有的文件夹", "export", sample, "--out", folderTarget.toString());
        try (var files = Files.list(folder)) {
            assertEquals(2, files.count());
        }
    }

    @Test
    void theReportForPeopleNamesEveryProject() throws IOException {
        Run run = Run.of("read", Samples.file("000.docx").toString());
        assertEquals(0, run.code());
        assertTrue(run.out().contains("部门：昌黎县司法局　年度：2021"), run.out());
        assertTrue(run.out().contains("项目：5 个，指标：45 条"), run.out());
        assertTrue(run.out().contains("3. 法律援助（预算 "), run.out());
        assertEquals("", run.err());
    }

    @Test
    void theFormsAreListed() throws IOException {
        Run run = Run.of("forms");
        assertEquals(0, run.code());
        assertTrue(run.out().startsWith("hebei-2021\t河北"), run.out());
        JsonNode forms = MAPPER.readTree(Run.of("forms", "--json").out()).path("forms");
        assertEquals("hebei-2021", forms.at("/0/id").asText());
    }

    @Test
    void findingsComeAsJsonWithTheirProject() throws IOException {
        Run run = Run.of("check", "--json", Samples.file("000.docx").toString());
        JsonNode findings = MAPPER.readTree(run.out()).path("findings");
        assertTrue(findings.isArray());
        for (JsonNode finding : findings) {
            assertTrue(finding.path("projectNo").isInt(), finding.toString());
            assertTrue(!finding.path("message").asText().isEmpty(), finding.toString());
        }
    }

    private static void expect(String sentence, String... args) {
        Run run = Run.of(args);
        assertEquals(2, run.code());
        assertTrue(run.err().startsWith(sentence), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
    }

    private static ObjectNode expected() throws IOException {
        return plain(MAPPER.readTree(Files.readString(Samples.file("000.json"))));
    }

    private static ObjectNode read(Path file) throws IOException {
        Run run = Run.of("read", "--json", file.toString());
        assertEquals("", run.err());
        assertEquals(0, run.code(), run.out());
        JsonNode entry = MAPPER.readTree(run.out()).at("/files/0");
        assertEquals(file.toString(), entry.path("file").asText());
        return plain(entry);
    }

    /** Where two trees differ, a line each: a whole document in a failure is of no use. */
    private static List<String> differences(JsonNode expected, JsonNode found) {
        List<String> all = new ArrayList<>();
        differences("", expected, found, all);
        return all;
    }

    private static void differences(String path, JsonNode expected, JsonNode found, List<String> all) {
        if (expected.isObject() && found.isObject()) {
            Set<String> names = new TreeSet<>();
            expected.fieldNames().forEachRemaining(names::add);
            found.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> differences(path + "/" + name, expected.path(name), found.path(name), all));
        } else if (expected.isArray() && found.isArray() && expected.size() == found.size()) {
            for (int index = 0; index < expected.size(); index++) {
                differences(path + "/" + index, expected.get(index), found.get(index), all);
            }
        } else if (!expected.equals(found)) {
            all.add(path + ": " + expected + " but was " + found);
        }
    }

    /** Without the file's name; texts after NFKC and without white space, as the samples want to be compared. */
    private static ObjectNode plain(JsonNode entry) throws IOException {
        ((ObjectNode) entry).put("file", "");
        String text = Normalizer.normalize(entry.toString(), Normalizer.Form.NFKC);
        return (ObjectNode) MAPPER.readTree(text.replaceAll("\\s+|\\\\n", ""));
    }
}
