package org.jibiao.office.word;

import static org.jibiao.office.Crafted.around;
import static org.jibiao.office.Crafted.p;
import static org.jibiao.office.Crafted.r;
import static org.jibiao.office.Crafted.tbl;
import static org.jibiao.office.Crafted.tc;
import static org.jibiao.office.Crafted.tr;
import static org.jibiao.office.Crafted.word;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.jibiao.office.Crafted;
import org.jibiao.office.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables as other programs build them. */
class DocxTablesTest {

    private static final String GOES_ON = "<w:vMerge/>";

    @TempDir
    private Path folder;

    @Test
    void aTableInsideACellComesAfterTheOuterOne() throws IOException {
        reads(word(tbl(tr(tc("目标"), tc("", p("前") + tbl(tr(tc("内一"), tc("内二"))) + p("后"))))), """
            T [3000, 3000]
              0+1 目标 | 1+1 前⏎后
            T [3000, 3000]
              0+1 内一 | 1+1 内二
            ! 表1 第1行第2格：单元格里套有表格，内层表格读在外层之后。
            """);
    }

    @Test
    void contentControlsAroundTablesRowsAndCellsAreLookedThrough() throws IOException {
        reads(word(control(tbl(control(tr(tc("甲"), control(tc("乙"))))))), """
            T [3000, 3000]
              0+1 甲 | 1+1 乙
            """);
    }

    @Test
    void tablesRightAfterEachOtherStayApart() throws IOException {
        reads(word(tbl(tr(tc("甲"), tc("乙"))) + tbl(tr(tc("丙"), tc("丁")))), """
            T [3000, 3000]
              0+1 甲 | 1+1 乙
            T [3000, 3000]
              0+1 丙 | 1+1 丁
            """);
    }

    @Test
    void cellsMayHangFromOneThatDoesNotSaySo() throws IOException {
        reads(
                word(tbl(
                        tr(tc(GOES_ON, p("产出")), tc("一")),
                        tr(tc(GOES_ON, p("")), tc("二")),
                        tr(tc(GOES_ON, p("盖住的字")), tc("三")),
                        tr(tc("效益"), tc("四")))),
                """
                T [3000, 3000]
                  0+1x3 产出 | 1+1 一
                  1+1 二
                  1+1 三
                  0+1 效益 | 1+1 四
                ! 表1 第3行第1格：合并单元格被盖住的部分里有文字，没有读入：盖住的字
                """);
    }

    @Test
    void rowsMayBeginLateAndEndEarly() throws IOException {
        String before = "<w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>";
        String after = "<w:trPr><w:gridAfter w:val=\"1\"/></w:trPr>";
        reads(word(tbl(tr(before, tc("后")), tr(after, tc("前")), tr(tc("仅此")), tr(), tr(tc("甲"), tc("乙")))), """
            T [3000, 3000]
              1+1 后
              0+1 前
              0+1 仅此
             \s
              0+1 甲 | 1+1 乙
            """);
    }

    @Test
    void withoutDeclaredColumnsTheWidthsOfTheCellsDecide() throws IOException {
        String rows = tr(tc(wide("2000"), p("甲")), tc(wide("4000"), p("乙")))
                + tr(tc(wide("3000"), p("丙")), tc(wide("3000"), p("丁")));
        reads(word("<w:tbl>" + rows + "</w:tbl>"), """
            T [2000, 1000, 3000]
              0+1 甲 | 1+2 乙
              0+2 丙 | 2+1 丁
            """);
    }

    @Test
    void theStrictDialectMeasuresInUnits() throws IOException {
        String grid = "<w:tblGrid><w:gridCol w:w=\"100pt\"/><w:gridCol w:w=\"2.54cm\"/></w:tblGrid>";
        String rows = tr(tc("<w:gridSpan w:val=\"2\"/>", p("甲"))) + tr(tc("乙"), tc("丙"));
        reads(word("<w:tbl>" + grid + rows + "</w:tbl>").strict(), """
            T [2000, 1440]
              0+2 甲
              0+1 乙 | 1+1 丙
            """);
    }

    @Test
    void revisionsOfRowsAndCellsAreTaken() throws IOException {
        String deletedMark = "<w:pPr><w:rPr><w:del w:id=\"3\"/></w:rPr></w:pPr>";
        String deletedRun = "<w:del w:id=\"4\"><w:r><w:delText>旧段</w:delText></w:r></w:del>";
        reads(
                word(tbl(
                        tr(tc("", around(deletedMark + deletedRun) + p("留")), tc("<w:cellDel w:id=\"5\"/>", p(""))),
                        tr("<w:trPr><w:ins w:id=\"6\"/></w:trPr>", tc("新"), tc("行")),
                        tr("<w:trPr><w:del w:id=\"7\"/></w:trPr>", tc("旧"), tc("行")))),
                """
                T [3000, 3000]
                  0+1 留 | 1+1\s
                  0+1 新 | 1+1 行
                ! 表1 第1行第1格：有修订标记：删除的内容未读取。
                ! 表1 第1行第2格：有修订标记：单元格的增删、合并没有按修订处理。
                ! 表1 第2行：有修订标记：插入的行已按接受读取。
                ! 表1 第3行第2格：有修订标记：删除的行未读取。
                """);
    }

    @Test
    void linesOfACellAreKeptApart() throws IOException {
        reads(
                word(tbl(tr(
                        tc("", p("一") + p("") + around("<w:r><w:t>二</w:t><w:br/><w:t>三</w:t></w:r>") + p("")),
                        tc("", around(r("四") + "<w:r><w:tab/></w:r>" + r("五")))))),
                """
                T [3000, 3000]
                  0+1 一⏎⏎二⏎三 | 1+1 四\t五
                """);
    }

    private void reads(Crafted file, String expected) throws IOException {
        assertEquals(expected, Paper.withNotes(file.read(folder)));
    }

    private static String control(String content) {
        return "<w:sdt><w:sdtPr/><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
    }

    private static String wide(String width) {
        return "<w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>";
    }
}
