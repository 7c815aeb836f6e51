package org.jibiao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicCopyTest {

    private static final String JSON = """
        {"files": [{"form": "hebei-2021", "department": "某县委政法委", "projects": [
          {"name": "边界巡防补助经费", "secrecy": "全部", "purpose": "用于外围监控点的日常维护。"},
          {"name": "普法宣传经费", "purpose": "与边界巡防补助经费合并使用。"}]}]}
        """;

    @TempDir
    private Path folder;

    @Test
    void itLeavesOutWhatIsMarkedAndSaysSo() throws IOException {
        Path source = Files.writeString(folder.resolve("申报.json"), JSON);
        Path out = folder.resolve("公开稿.json");
        Run run = Run.of("export", source.toString(), "--public", "--out", out.toString());
        assertEquals(
                new Run(
                        0,
                        "",
                        "已导出 " + out + "\n公开稿：扣下涉密内容 3 处，来源文件名也不写入。\n" + "2. 普法宣传经费：资金用途里有与涉密内容相同的文字，已换成“涉密”，请核对。\n"),
                run);
        String written = Files.readString(out);
        assertTrue(written.contains("涉密项目") && written.contains("与涉密合并使用。"), written);
        assertFalse(written.contains("边界巡防") || written.contains("外围监控点"), written);
    }

    @Test
    void aProgramIsToldTheSame() throws IOException {
        Path source = Files.writeString(folder.resolve("申报.json"), JSON);
        Path out = folder.resolve("公开稿.jbx");
        Run run = Run.of("export", source.toString(), "--public", "--json", "--out", out.toString());
        JsonNode withheld = new ObjectMapper().readTree(run.out()).path("withheld");
        assertEquals(
                "{\"count\":3,\"quoted\":[{\"project\":\"普法宣传经费\",\"indicator\":\"\",\"field\":\"资金用途\"}]}",
                withheld.toString());
    }

    @Test
    void itSaysThatNothingIsMarked() throws IOException {
        Path source = Files.writeString(folder.resolve("申报.json"), JSON.replace("全部", ""));
        Path out = folder.resolve("公开稿.docx");
        Run run = Run.of("export", source.toString(), "--public", "--out", out.toString());
        assertEquals(new Run(0, "", "已导出 " + out + "\n公开稿：里面没有设为涉密的内容，没有扣下什么。\n"), run);
    }
}
