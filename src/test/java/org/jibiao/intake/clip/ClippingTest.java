package org.jibiao.intake.clip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Covered places are shown as ^ (from above) and &lt; (from the left). */
class ClippingTest {

    private static final List<List<String>> INDICATORS = List.of(
            List.of("一级指标", "二级指标", "三级指标", "指标值"),
            List.of("产出指标", "数量指标", "办理法律援助案件", "≥1200件"),
            List.of("^", "^", "开展法治宣传\n（含进校园）", "≥24场次"),
            List.of("^", "质量指标", "案件质量合格率", "≥95%"),
            List.of("效益指标", "社会效益指标", "群众法治意识", "有所提高"));

    @Test
    void excelSpreadsheetsAreReadWithMergesAndHiddenRows() throws IOException {
        assertEquals(INDICATORS, shown(Clipping.of(page("excel.html"), "")));
    }

    @Test
    void theTableOfWpsIsRead() throws IOException {
        assertEquals(INDICATORS, shown(Clipping.of(page("wps-table.html"), "")));
    }

    @Test
    void libreOfficeIsRead() throws IOException {
        assertEquals(INDICATORS, shown(Clipping.of(page("libreoffice.html"), "")));
    }

    @Test
    void libreOfficeWriterIsRead() throws IOException {
        assertEquals(INDICATORS, shown(Clipping.of(page("libreoffice-writer.html"), "")));
    }

    /** What LibreOffice Calc made of this page was looked at: all cells are texts, the merge is one. */
    @Test
    void whatIsCopiedIsAPageWhoseCellsAreTextsForEveryOffice() {
        List<List<String>> rows =
                List.of(List.of("产出指标", "=3辆"), List.of("产出指标", "第一行\na < b"), List.of("效益指标", "1,200.00"));
        String cell = " x:str sdnum=\"2052;0;@\" style=\"border:.5pt solid windowtext;mso-number-format:'\\@'\">";
        String table = String.join(
                "\n",
                "<tr><td rowspan=\"2\"" + cell + "产出指标</td><td" + cell + "=3辆</td></tr>",
                "<tr><td" + cell + "第一行<br>a &lt; b</td></tr>",
                "<tr><td" + cell + "效益指标</td><td" + cell + "1,200.00</td></tr>",
                "</table></body></html>");
        String html = Clipping.html(rows, Set.of(0));
        assertTrue(html.startsWith("<html xmlns:o=\"urn:schemas-microsoft-com:office:office\""
                + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\">"));
        assertTrue(html.contains("br{mso-data-placement:same-cell}"));
        assertEquals(table, html.substring(html.indexOf("<tr>")));
        assertEquals("产出指标\t=3辆\n产出指标\t\"第一行\na < b\"\n效益指标\t1,200.00\n", Clipping.text(rows));
    }

    /** As a program on Windows gets what it put there itself: a page inside a page, offsets before both. */
    @Test
    void theOffsetsOfWindowsAreLeftOutEvenBeforeOurOwnPage() {
        List<List<String>> rows = List.of(List.of("甲", "≥95%"), List.of("甲", ""));
        String leaked = "Version:0.9\r\nStartHTML:0000000097\r\nEndHTML:0000001000\r\nStartFragment:0000000133\r\n"
                + "EndFragment:0000000968\r\n<HTML><BODY><!--StartFragment-->"
                + Clipping.html(rows, Set.of(0)) + "<!--EndFragment--></BODY></HTML>\u0000";
        assertEquals(List.of(List.of("甲", "≥95%"), List.of("^", "")), shown(Clipping.of(leaked, "")));
        assertTrue(Clipping.of(leaked, "").merged());
    }

    @Test
    void hardSpacesLineBreaksAndHiddenRowsOfEtAreReadAsSeen() {
        String page = "<table><!--StartFragment--><col width=72><tr><td class=et2 x:str>&nbsp;名称&nbsp;</td>"
                + "<td x:num=0.95>95%</td></tr><tr style='display:none;'><td>藏</td><td>1</td></tr>"
                + "<tr style='mso-height-source:userset'><td>一<br/>二<br>&nbsp;&nbsp;三</td><td>&nbsp;</td></tr>"
                + "<!--EndFragment--></table>";
        assertEquals(List.of(List.of("名称", "95%"), List.of("一\n二\n  三", "")), shown(Clipping.of(page, "")));
    }

    @Test
    void wordTablesAreReadWithParagraphsAsLinesAndWithoutTheRowForOldBrowsers() throws IOException {
        assertEquals(INDICATORS, shown(Clipping.of(page("word.html"), "")));
    }

    @Test
    void theTextOfWpsIsRead() throws IOException {
        assertEquals(INDICATORS, shown(Clipping.of(page("wps-text.html"), "")));
    }

    @Test
    void rowsCutOutOfTheirTableAreRead() {
        Clipping cut = Clipping.of("<!--StartFragment--><col width=64><tr><td>甲</td><td>乙</td></tr>", "");
        assertEquals(List.of(List.of("甲", "乙")), shown(cut));
    }

    @Test
    void aTextThatRunsOverItsNeighboursIsNotMerged() {
        Clipping run = Clipping.of(
                "<table><tr><td colspan=2 style='mso-ignore:colspan'>很长的说明文字</td><td>乙</td></tr></table>", "");
        assertEquals(List.of(List.of("很长的说明文字", "", "乙")), shown(run));
    }

    @Test
    void tablesUnderEachOtherAreOneBlockAndTheTextBesideThemIsKept() {
        Clipping two = Clipping.of(
                "<p>绩效指标</p><table><tr><td>甲</td></tr></table><p>&nbsp;</p><table><tr><td>乙</td></tr></table>", "");
        assertEquals(List.of(List.of("甲"), List.of("乙")), shown(two));
        assertEquals(List.of("绩效指标"), two.aside());
    }

    @Test
    void aTableInsideACellIsItsText() {
        Clipping nested = Clipping.of(
                "<table><tr><td>外<table><tr><td>甲</td><td>乙</td></tr><tr><td>丙</td></tr></table></td><td>丁</td></tr></table>",
                "");
        assertEquals(List.of(List.of("外\n甲 乙\n丙", "丁")), shown(nested));
    }

    @Test
    void hiddenColumnsAreLeftOutAndMergesAcrossThemShrink() {
        Clipping hidden = Clipping.of(
                "<table><col><col style='display:none'><col><tr><td colspan=3>标题</td></tr>"
                        + "<tr><td>甲</td><td>藏</td><td>乙</td></tr></table>",
                "");
        assertEquals(List.of(List.of("标题", "<"), List.of("甲", "乙")), shown(hidden));
    }

    @Test
    void aNumberTooWideForItsColumnIsReadFromWhatIsStored() {
        Clipping narrow =
                Clipping.of("<table><tr><td x:num=\"1200000\">####</td><td x:num=\"0.95\">95%</td></tr></table>", "");
        assertEquals(List.of(List.of("1200000", "95%")), shown(narrow));
    }

    @Test
    void misreadUtf8IsPutRight() {
        String garbled = new String(
                "<table><tr><td>办理案件</td></tr></table>".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertEquals(List.of(List.of("办理案件")), shown(Clipping.of(garbled, "")));
    }

    @Test
    void whereTheHtmlLostItsSignsTheTextIsTaken() {
        Clipping text = Clipping.of("<table><tr><td>\ufffd\ufffd</td></tr></table>", "甲\t乙\n");
        assertEquals(List.of(List.of("甲", "乙")), shown(text));
    }

    @Test
    void aTableThatClaimsToBeEndlessIsReadFromTheTextAndCut() {
        String row = "<tr><td rowspan=60000 colspan=60000>甲</td></tr>";
        Clipping cut = Clipping.of("<table>" + row.repeat(200) + "</table>", "甲\n".repeat(30_000));
        assertEquals(Clipping.MOST, cut.rows().size());
        assertTrue(cut.cut());
    }

    @Test
    void quotesAndLineBreaksSurviveInTabbedText() {
        List<List<String>> rows = List.of(List.of("甲\n乙", "他说\"好\"", ""), List.of("\"引\"", "a\tb", "末"));
        assertEquals(rows, shown(Clipping.of("", Clipping.text(rows))));
    }

    @Test
    void whatIsCopiedIsPastedTheSame() {
        Random random = new Random(7);
        String[] texts = {"产出指标", "效益指标", "", "≥95%", "第一行\n第二行", "a < b & c > d", "空  格", "\"引号\"", "1,200.00"};
        for (int seed = 0; seed < 500; seed++) {
            int width = 1 + random.nextInt(5);
            List<List<String>> rows = Stream.generate(() -> Stream.generate(() -> texts[random.nextInt(texts.length)])
                            .limit(width)
                            .toList())
                    .limit(1 + random.nextInt(7))
                    .toList();
            Set<Integer> merging = Set.copyOf(IntStream.range(0, random.nextInt(3))
                    .filter(column -> column < width)
                    .boxed()
                    .toList());
            Clipping pasted = Clipping.of(Clipping.html(rows, merging), Clipping.text(rows));
            assertEquals(rows, filled(pasted));
            assertTrue(pasted.merged());
        }
    }

    /** The texts, those covered from above taken from there. */
    private static List<List<String>> filled(Clipping clipping) {
        List<List<String>> rows = new ArrayList<>();
        for (List<Clipping.Spot> row : clipping.rows()) {
            List<String> above = rows.isEmpty() ? List.of() : rows.getLast();
            rows.add(IntStream.range(0, row.size())
                    .mapToObj(column -> row.get(column).cover() == Clipping.Cover.ABOVE
                            ? above.get(column)
                            : row.get(column).text())
                    .toList());
        }
        return rows;
    }

    private static List<List<String>> shown(Clipping clipping) {
        return clipping.rows().stream()
                .map(row -> row.stream()
                        .map(spot -> switch (spot.cover()) {
                            case NONE -> spot.text();
                            case ABOVE -> "^";
                            case LEFT -> "<";
                        })
                        .toList())
                .toList();
    }

    private static String page(String name) throws IOException {
        try (InputStream in = ClippingTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
