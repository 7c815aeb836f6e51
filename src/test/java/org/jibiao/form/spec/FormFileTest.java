package org.jibiao.form.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormFileTest {

    private static final String HEBEI = new String(Forms.text("hebei-2021").orElseThrow(), StandardCharsets.UTF_8);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"project.code\"      | \"project.cod\"     | mine.json，项目表表1第2行第2格：没有字段 project.cod",
                "\"project.code\"      | \"project.secrecy\" | mine.json，项目表表1第2行第2格：没有字段 project.secrecy",
                "\"project.code\"      | \"project.extra:\"  | mine.json，项目表表1第2行第2格：没有字段 project.extra:",
                "\"project.code\"      | \"indicator.name\"  | mine.json，项目表表1第2行第2格：项目表的field不能是 indicator. 的字段",
                "\"indicator.basis\"   | \"indicatr.basis\"  | mine.json，项目表表2指标表第6列：没有字段 indicatr.basis",
                "\"indicator.basis\"   | \"project.name\"    | mine.json，项目表表2指标表第6列：field 应当是 indicator. 的字段",
                "\"indicators\"        | \"lines\"           | mine.json，项目表表2：项目表里不能有 lines，它属于 department",
                "\"moneyUnit\": \"万元\" | \"moneyUnit\": \"美元\" | mine.json：不认识 moneyUnit，应当是 元、万元 或 亿元",
                "\"field\": \"project.code\", \"span\": 4 | \"field\": \"project.code\", \"span\": 5 |"
                        + " mine.json，项目表表1第2行：共12列，应当是11列",
                "\"field\": \"project.code\", \"span\": 4 | \"field\": \"project.code\", \"spann\": 4 |"
                        + " mine.json，项目表表1第2行第2格：不认识 spann，是不是 span",
                "\"field\": \"project.code\", \"span\": 4 | \"field\": \"project.code\", \"span\": 201 |"
                        + " mine.json，项目表表1第2行第2格：span 是201，应当在1到200之间",
                "\"field\": \"project.code\", \"span\": 4 | \"field\": \"project.code\", \"span\": \"4\" |"
                        + " mine.json，项目表表1第2行第2格：span 应当是整数",
                "\"style\": \"heading\", | \"style\": \"fancy\", | mine.json，项目表标题第1行：没有字体 fancy",
                "{no}.{title}\", \"style\" | {number}\", \"style\" | mine.json，项目表标题第1行：text 里不认识 {number}",
                "\"halfPoints\": 44 | \"halfPoints\": 4 | mine.json，字体 title：halfPoints 是4，应当在8到200之间",
                "\"width\": 11906 | \"width\": 99999 | mine.json，页面：width 是99999，应当在1000到60000之间",
                "\"numbered\": true | \"numbered\": \"yes\" | mine.json，页面：numbered 应当是 true 或 false，不加引号",
                "\"required\": true | \"note\": \"x\" | ''",
                "\"part\": \"projects\" | \"part\": \"progects\" | mine.json，文件第15段：不认识 progects",
                "\"part\": \"projects\" | \"part\": \"department\" | mine.json，文件第15段：不认识 firstOnSamePage"
            })
    void aMistakeIsReportedWithItsPlace(String right, String wrong, String message) {
        assertTrue(HEBEI.contains(right), right);
        List<String> messages = messages(read(HEBEI.replaceFirst(quoted(right), quoted(wrong))));
        assertEquals(message, messages.isEmpty() ? "" : messages.getFirst());
    }

    @Test
    void allMistakesOfAFileAreReportedAtOnce() {
        String json = HEBEI.replace("\"project.code\"", "\"project.cod\"")
                .replace("\"label\": \"其他资金\"", "\"lable\": \"其他资金\"")
                .replace("\"slice\"", "\"slise\"")
                .replace("\"indicator.level2\"", "\"indicator.level3\"")
                .replace("\"content\": \"overall\"", "\"content\": \"whole\"");
        assertEquals(
                List.of(
                        "mine.json，项目表表1第2行第2格：没有字段 project.cod",
                        "mine.json，项目表表1第3行第6格：不认识 lable，是不是 label",
                        "mine.json，项目表表1第3行第6格：应当有 label、field 或 sum，且只有一个",
                        "mine.json，项目表表2指标表第2列：没有字段 indicator.level3",
                        "mine.json，文件第9段：不认识 whole，content 应当是 overall、subGoals 或 safeguards"),
                messages(read(json)));
    }

    @Test
    void aCellInTheWayOfOneThatHangsDownIsAMistake() {
        String hanging = "\"rows\": [[{\"label\": \"a\"}, {\"label\": \"b\", \"rows\": 2}, {\"label\": \"c\"}],"
                + " [{\"field\": \"project.name\", \"span\": 2}]]";
        assertEquals(List.of("mine.json，项目表表1第2行：第1格被上面向下伸的格挡住了"), messages(read(small(hanging))));
        String deep = "\"rows\": [[{\"label\": \"a\", \"rows\": 3}, {\"label\": \"b\", \"span\": 2}],"
                + " [{\"label\": \"c\", \"span\": 2}]]";
        assertEquals(List.of("mine.json，项目表表1第1行：第1格向下超出了这一段"), messages(read(small(deep))));
    }

    @Test
    void brokenJsonIsReportedWithItsLine() {
        assertEquals("第2行第7个字", read("{\n\"id\": ,").problems().getFirst().place());
        assertEquals(List.of("mine.json，第1行第8个字：不是正确的 JSON：文件没有写完，少了括号或引号"), messages(read("{\"a\": [")));
        assertEquals(List.of("mine.json，第1行第13个字：不是正确的 JSON：同一个名称写了两次"), messages(read("{\"a\": 1, \"a\": 2}")));
        assertEquals(List.of("mine.json：不是表样：文件应当以 { 开头，以 } 结尾"), messages(read("[]")));
    }

    @Test
    void aByteOrderMarkDoesNotMatterAndAnotherEncodingIsNamed() {
        assertEquals(List.of(), messages(read("\ufeff" + HEBEI)));
        byte[] other = HEBEI.getBytes(StandardCharsets.UTF_16);
        assertEquals(List.of("mine.json：不是 UTF-8 编码。请在记事本里另存为，编码选 UTF-8"), messages(read(other)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{}", "null", "1", "{\"tables\": 1}", "{\"project\": [], \"styles\": 7, \"page\": \"A4\"}"})
    void whatIsNoFormIsRefusedCalmly(String json) {
        assertEquals(Optional.empty(), read(json).spec());
    }

    @Test
    void hostileFilesAreRefusedQuickly() {
        assertEquals(Optional.empty(), read("[".repeat(900_000)).spec());
        assertEquals(Optional.empty(), read("{\"a\":".repeat(90_000)).spec());
        assertEquals(
                Optional.empty(),
                read("{\"note\": \"" + "x".repeat(999_000) + "\"}").spec());
        assertEquals(
                Optional.empty(),
                read("{" + "\"a\": 1" + "0".repeat(900_000) + "}").spec());
        assertEquals(
                "mine.json：文件大于1兆字节，不是表样文件",
                messages(read(" ".repeat(1_000_001))).getFirst());
        String cells = "\"rows\": [[" + "{\"label\": 5},".repeat(400) + "{}]]";
        assertEquals(101, read(small(cells)).problems().size());
    }

    @Test
    void aFormLargerThanPaperHasNeedOfIsRefused() {
        String row = "[{\"label\": \"a\"},{\"label\": \"b\"},{\"label\": \"c\"}],";
        assertEquals(
                "mine.json，项目表表1：rows 多于500项",
                messages(read(small("\"rows\": [" + row.repeat(500) + "[]]"))).getFirst());
        String band = "\"rows\": [" + row.repeat(99) + row.substring(0, row.length() - 1) + "]";
        String bands = band + "},{" + band + "},{" + band + "},{" + band;
        String next = "}]},{\"columns\": [3000, 3000, 3000], \"bands\": [{";
        assertEquals(List.of(), messages(read(small(bands))));
        assertEquals(
                List.of("mine.json，项目表：共3600格，最多3000格"), messages(read(small(bands + next + bands + next + bands))));
    }

    @Test
    void aFileWithMistakesThrowsTheFirstIfItIsInsistedOn() {
        FormSpecFailure failure =
                assertThrows(FormSpecFailure.class, () -> read("{\n\"id\": ,").orThrow());
        assertEquals("mine.json", failure.file());
    }

    static String small(String band) {
        return """
            {"id": "small", "title": "小表", "province": "某县", "moneyUnit": "元", "classes": [],
             "page": {"width": 11906, "height": 16838, "top": 1000, "right": 1000, "bottom": 1000, "left": 1000},
             "styles": {"label": {"font": "宋体", "halfPoints": 21}, "cell": {"font": "宋体", "halfPoints": 21}},
             "project": {"title": "{name}", "lines": [],
               "tables": [{"columns": [3000, 3000, 3000], "bands": [{%s}]}]}}
            """.formatted(band);
    }

    static List<String> messages(FormFile.Read read) {
        return read.problems().stream().map(FormSpecFailure::getMessage).toList();
    }

    private static String quoted(String text) {
        return text.replaceAll("([{}\\[\\]().*+?$^|\\\\])", "\\\\$1");
    }

    private static FormFile.Read read(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static FormFile.Read read(byte[] json) {
        return FormFile.read("mine.json", json, (asking, id) -> Optional.empty());
    }
}
