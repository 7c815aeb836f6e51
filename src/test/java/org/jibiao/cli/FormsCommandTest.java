package org.jibiao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormsCommandTest {

    @TempDir
    private Path folder;

    @Test
    void formsAreListedWithWhereTheyAreFrom() throws IOException {
        write(
                "county.json",
                "{\"id\": \"county\", \"title\": \"本县的表\", \"province\": \"某县\", \"like\": \"tianjin-2024\"}");
        Run run = Run.withForms(folder, "forms");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().startsWith("hebei-2021\t河北\t河北 2021 部门文件与项目表\t随程序\n"), run.out());
        assertTrue(run.out().endsWith("county\t某县\t本县的表\tforms 文件夹：county.json\n"), run.out());
        assertEquals("", run.err());
    }

    @Test
    void mistakesInTheFolderAreToldAndTheOthersListed() throws IOException {
        write("bad.json", "{\"id\": \"bad\", \"title\": \"坏\", \"like\": \"tianjin-2024\", \"moneyUnit\": 1}");
        Run run = Run.withForms(folder, "forms");
        assertEquals(1, run.code());
        assertEquals("bad.json：moneyUnit 应当是写在引号里的文字\n", run.err());
        assertEquals(Run.of("forms").out(), run.out());
    }

    @Test
    void oneFileIsCheckedWhereverItLies() throws IOException {
        Path mine = write("mine.json", "{\"id\": \"mine\", \"title\": \"我的表\", \"like\": \"tianjin-2024\"}");
        Run good = Run.of("forms", "--check", mine.toString());
        assertEquals(0, good.code(), good.err());
        assertEquals(mine + "：没有错处，可以使用。mine，我的表\n", good.out());
        write(
                "mine.json",
                "{\"id\": \"mine\", \"title\": \"我的表\", \"like\": \"tianjin-2024\", \"page\": {\"width\": 5}}");
        Run bad = Run.of("forms", "--check", mine.toString());
        assertEquals(1, bad.code());
        assertEquals("mine.json，页面：width 是5，应当在1000到60000之间\n", bad.err());
        Run none = Run.of("forms", "--check", folder.resolve("none.json").toString());
        assertEquals(2, none.code());
        assertTrue(none.err().endsWith("表样文件打不开。请检查路径和权限。\n"), none.err());
    }

    @Test
    void withJsonTheMistakesAreInIt() throws IOException {
        Path mine = write("mine.json", "{");
        Run run = Run.of("forms", "--json", "--check", mine.toString());
        assertEquals(1, run.code());
        assertTrue(run.out().contains("\"place\" : \"第1行第2个字\""), run.out());
    }

    @Test
    void aFormOfTheFolderIsExportedTo() throws IOException {
        write("county.json", "{\"id\": \"county\", \"title\": \"本县的表\", \"like\": \"tianjin-2024\"}");
        Path file = write("县局.jbx.json", "{\"projects\":[{\"name\":\"法律援助\"}]}");
        Path out = folder.resolve("out.docx");
        Run run = Run.withForms(folder, "export", file.toString(), "--form", "county", "--out", out.toString());
        assertTrue(Files.exists(out), run.err());
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
