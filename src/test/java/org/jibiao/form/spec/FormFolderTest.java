package org.jibiao.form.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormFolderTest {

    private static final List<String> BUILT_IN =
            Forms.builtIn().all().stream().map(FormSpec::id).toList();

    @TempDir
    private Path folder;

    @Test
    void aFormOfTheFolderStandsBehindThoseOfTheProgram() throws IOException {
        like("county.json", "某县-2026", "tianjin-2024", "");
        Forms forms = Forms.from(folder);
        assertEquals(List.of(), messages(forms));
        assertEquals("某县-2026", forms.all().getLast().id());
        assertEquals(BUILT_IN.size() + 1, forms.all().size());
        assertEquals(Optional.of("county.json"), forms.fileOf("某县-2026"));
        assertEquals(Optional.empty(), forms.fileOf("tianjin-2024"));
    }

    @Test
    void withoutAFolderThereAreThoseOfTheProgram() {
        Forms forms = Forms.from(folder.resolve("nowhere"));
        assertEquals(BUILT_IN, forms.all().stream().map(FormSpec::id).toList());
        assertEquals(List.of(), messages(forms));
    }

    @Test
    void aBadFileHidesNoOther() throws IOException {
        like("a.json", "a", "tianjin-2024", ", \"moneyUnit\": \"两\", \"paeg\": {}");
        like("b.json", "b", "tianjin-2024", "");
        write("c.json", "{");
        write("notes.txt", "{");
        write("._a.json", "{");
        Files.createDirectory(folder.resolve("d.json"));
        Forms forms = Forms.from(folder);
        assertEquals(Optional.of("b.json"), forms.fileOf("b"));
        assertEquals(
                List.of(
                        "c.json，第1行第2个字：不是正确的 JSON：文件没有写完，少了括号或引号",
                        "a.json：不认识 paeg，是不是 page",
                        "a.json：不认识 moneyUnit，应当是 元、万元 或 亿元"),
                messages(forms));
    }

    @Test
    void aFormMayBeLikeAnotherOfTheFolderThatIsLikeOneOfTheProgram() throws IOException {
        like("a.json", "child", "parent", "");
        like("b.json", "parent", "liaoning-2021-department", ", \"moneyUnit\": \"元\"");
        Forms forms = Forms.from(folder);
        assertEquals(List.of(), messages(forms));
        assertEquals("元", forms.find("child").orElseThrow().moneyUnit().label());
    }

    @Test
    void formsThatAreLikeEachOtherAreReported() throws IOException {
        like("a.json", "a", "b", "");
        like("b.json", "b", "a", "");
        like("c.json", "c", "c", "");
        like("d.json", "d", "nothing", "");
        assertEquals(
                List.of(
                        "a.json，like：绕了一圈：a.json → b.json → a.json",
                        "b.json，like：绕了一圈：b.json → a.json → b.json",
                        "c.json，like：没有表样 c",
                        "d.json，like：没有表样 nothing"),
                messages(Forms.from(folder)));
    }

    @Test
    void aLongLineOfLikenessEnds() throws IOException {
        like("f0.json", "f0", "tianjin-2024", "");
        for (int number = 1; number < 8; number++) {
            like("f" + number + ".json", "f" + number, "f" + (number - 1), "");
        }
        assertEquals("f4.json，like：一份套一份，多于5层", messages(Forms.from(folder)).getFirst());
    }

    @Test
    void theMistakeOfAFormIsNotRepeatedInThoseLikeIt() throws IOException {
        like("a.json", "a", "tianjin-2024", ", \"moneyUnit\": \"两\"");
        like("b.json", "b", "a", "");
        assertEquals(
                List.of("a.json：不认识 moneyUnit，应当是 元、万元 或 亿元", "b.json，like：a.json 有错，请先改正它"),
                messages(Forms.from(folder)));
    }

    @Test
    void aFormOfTheProgramIsReplacedOnlyByOneThatSaysSo() throws IOException {
        like("a.json", "tianjin-2024", "tianjin-2024", "");
        assertEquals(
                List.of("a.json，id：tianjin-2024 是程序自带的表样，请换一个 id；确实要代替它，就写上 \"replaces\": true"),
                messages(Forms.from(folder)));
        like("a.json", "tianjin-2024", "tianjin-2024", ", \"replaces\": true");
        Forms forms = Forms.from(folder);
        assertEquals(List.of(), messages(forms));
        assertEquals(BUILT_IN, forms.all().stream().map(FormSpec::id).toList());
        assertEquals("表 tianjin-2024", forms.find("tianjin-2024").orElseThrow().title());
    }

    @Test
    void twoFormsOfOneIdAreReportedAndTheFirstIsUsed() throws IOException {
        like("a.json", "x", "tianjin-2024", "");
        like("b.json", "x", "sichuan-2024", "");
        Forms forms = Forms.from(folder);
        assertEquals(List.of("b.json，id：x 已经用在 a.json 里，请换一个"), messages(forms));
        assertEquals("天津", forms.find("x").orElseThrow().province());
    }

    @Test
    void aFormThatIsLikeAnotherHasItsOwnIdAndTitle() throws IOException {
        write("a.json", "{\"like\": \"tianjin-2024\"}");
        assertEquals(List.of("a.json：缺少 id", "a.json：缺少 title"), messages(Forms.from(folder)));
    }

    @Test
    void moreFilesThanAnyoneHasAreNotRead() throws IOException {
        for (int number = 0; number <= 200; number++) {
            like("f%03d.json".formatted(number), "f" + number, "tianjin-2024", "");
        }
        Forms forms = Forms.from(folder);
        assertEquals(List.of("forms：文件多于200个，只读了前200个"), messages(forms));
        assertEquals(BUILT_IN.size() + 200, forms.all().size());
    }

    @Test
    void aFileIsCheckedAsIfItLayInTheFolder() throws IOException {
        like("parent.json", "parent", "tianjin-2024", "");
        Path elsewhere = Files.createDirectory(folder.resolve("desk")).resolve("mine.json");
        Files.writeString(elsewhere, "{\"id\": \"mine\", \"title\": \"我的\", \"like\": \"parent\"}");
        assertEquals("我的", Forms.check(elsewhere, folder).orThrow().title());
        Files.writeString(elsewhere, "{\"id\": \"parent\", \"title\": \"我的\", \"like\": \"sichuan-2024\"}");
        assertEquals(
                List.of("mine.json，id：parent 已经用在 parent.json 里，请换一个"),
                FormFileTest.messages(Forms.check(elsewhere, folder)));
        Files.writeString(
                folder.resolve("desk/parent.json"), "{\"id\": \"parent\", \"title\": \"新\", \"like\": \"parent2\"}");
        assertEquals(
                List.of("parent.json，like：没有表样 parent2"),
                FormFileTest.messages(Forms.check(folder.resolve("desk/parent.json"), folder)));
    }

    private void like(String file, String id, String like, String more) throws IOException {
        write(file, "{\"id\": \"%s\", \"title\": \"表 %s\", \"like\": \"%s\"%s}".formatted(id, id, like, more));
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private static List<String> messages(Forms forms) {
        return forms.problems().stream().map(FormSpecFailure::getMessage).toList();
    }
}
