package org.jibiao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Export of a declaration in another form than its own. */
class ConversionProtocolTest {

    private static final String JSON = """
        {"files": [{"form": "elsewhere", "department": "某县司法局", "moneyUnit": "元", "projects": [
          {"name": "普法宣传经费", "clerk": "王某", "total": "309074.16", "indicators": [
            {"level1": "产出指标", "level2": "数量指标", "name": "场次", "valueText": "=3场", "description": "按次",
             "basis": "规划", "deadline": "2027年6月"}]}]}]}
        """;

    @TempDir
    private Path folder;

    private Path source;
    private Path out;

    @BeforeEach
    void write() throws IOException {
        source = Files.writeString(folder.resolve("申报.json"), JSON);
        out = folder.resolve("新表.docx");
    }

    @Test
    void theProtocolIsTold() {
        Run run = Run.of("export", source.toString(), "--form", "hebei-2021", "--out", out.toString());
        assertEquals(0, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("已导出 " + out + "\n换了表样，有 "), run.err());
        assertTrue(run.err().contains("\n  [不印出] “普法宣传经费”里“场次”的“完成时限”在这种表样里没有位置，不印出，库里仍保留。\n"), run.err());
        assertTrue(run.err().contains("309074.16 元合 30.907416 万元"), run.err());
    }

    @Test
    void theProtocolComesAsJson() throws IOException {
        Run run = Run.of(
                "export", source.toString(), "--form", "hebei-2021", "--out", out.toString(), "--json", "--round");
        assertEquals("已导出 " + out + "\n", run.err());
        JsonNode told = new ObjectMapper().readTree(run.out());
        assertEquals("hebei-2021", told.path("form").asText());
        assertEquals(out.toString(), told.path("file").asText());
        JsonNode rounded = null;
        for (JsonNode step : told.path("protocol")) {
            rounded = step.path("kind").asText().equals("rounded") ? step : rounded;
        }
        assertEquals(new ObjectMapper().readTree("""
            {"kind": "rounded", "project": "普法宣传经费", "field": "预算数", "before": "30.907416万元",
             "after": "30.91万元", "text": "“普法宣传经费”的“预算数” 30.907416 万元取整为 30.91 万元。"}
            """), rounded);
    }

    @Test
    void theSameFormNeedsNoProtocol() throws IOException {
        Files.writeString(source, JSON.replace("elsewhere", "hebei-2021"));
        Run run = Run.of("export", source.toString(), "--out", out.toString(), "--json");
        assertEquals("已导出 " + out + "\n", run.err());
        assertEquals(0, new ObjectMapper().readTree(run.out()).path("protocol").size());
    }
}
