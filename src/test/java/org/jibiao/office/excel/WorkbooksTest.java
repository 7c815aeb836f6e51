package org.jibiao.office.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jibiao.grid.Progress;
import org.jibiao.office.Crafted;
import org.jibiao.office.Office;
import org.jibiao.office.Paper;
import org.jibiao.office.UnreadableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks as other people fill them, in the old and the new format. */
class WorkbooksTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void formulasGiveTheirResultsAndErrorsAreTold(String format) throws IOException {
        reads(
                format,
                sheet -> {
                    cell(sheet, 0, 0).setCellValue(2);
                    cell(sheet, 1, 0).setCellFormula("A1*2");
                    cell(sheet, 2, 0).setCellFormula("A1/0");
                    cell(sheet, 3, 0).setCellErrorValue(FormulaError.NA.getCode());
                    cell(sheet, 4, 0).setCellFormula("IF(A1>1,\"\",\"x\")");
                    cell(sheet, 5, 0).setCellValue(true);
                    helper(sheet).createFormulaEvaluator().evaluateAll();
                },
                """
                # 表
                  0+1 2
                  0+1 4
                  0+1 #DIV/0!
                  0+1 #N/A
                 \s
                  0+1 是
                ! 工作表“表” A2：这里是公式，只取结果“4”。
                ! 工作表“表” A3：这里是错误值 #DIV/0!，请核对。
                ! 工作表“表” A4：这里是错误值 #N/A，请核对。
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void aSheetFullOfFormulasIsToldOfOnce(String format) throws IOException {
        reads(
                format,
                sheet -> {
                    for (int column = 0; column < 30; column++) {
                        cell(sheet, 0, column).setCellFormula("1+1");
                    }
                    helper(sheet).createFormulaEvaluator().evaluateAll();
                },
                "# 表\n  " + numbers(30, "%d+1 2", " | ") + "\n" + formulas(20) + "! 工作表“表”：另有 10 格公式，也只取结果。\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void whatLiesUnderMergedCellsIsTold(String format) throws IOException {
        reads(
                format,
                sheet -> {
                    cell(sheet, 0, 0).setCellValue("顶");
                    cell(sheet, 0, 1).setCellValue("盖");
                    cell(sheet, 2, 2).setCellValue("尾");
                    cell(sheet, 3, 0).setCellValue("横贯的标题");
                    sheet.addMergedRegionUnsafe(CellRangeAddress.valueOf("A1:B2"));
                    sheet.addMergedRegionUnsafe(CellRangeAddress.valueOf("B2:C3"));
                    sheet.addMergedRegionUnsafe(CellRangeAddress.valueOf("A4:IV4"));
                },
                """
                # 表
                  0+2x2 顶
                 \s
                  2+1 尾
                  0+3 横贯的标题
                ! 工作表“表” B2:C3：合并区域与别的合并区域重叠，按没有合并读入。
                ! 工作表“表” B1：合并单元格被盖住的部分里有文字，没有读入：盖
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void hiddenRowsAndColumnsAreReadAndTold(String format) throws IOException {
        reads(
                format,
                sheet -> {
                    for (int row = 0; row < 3; row++) {
                        cell(sheet, row, 0).setCellValue("行" + row);
                        cell(sheet, row, 1).setCellValue("列" + row);
                    }
                    sheet.getRow(1).setZeroHeight(true);
                    sheet.createRow(8).setZeroHeight(true);
                    sheet.setColumnHidden(1, true);
                    sheet.setColumnHidden(5, true);
                },
                """
                # 表
                  0+1 行0 | 1+1 列0
                  0+1 行1 | 1+1 列1
                  0+1 行2 | 1+1 列2
                ! 工作表“表”：第 2 行是隐藏的，已照常读入。
                ! 工作表“表”：第 B 列是隐藏的，已照常读入。
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void lookOnlyCellsDoNotWidenASheet(String format) throws IOException {
        reads(
                format,
                sheet -> {
                    cell(sheet, 0, 0).setCellValue("甲");
                    CellStyle filled = sheet.getWorkbook().createCellStyle();
                    filled.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                    for (int column = 1; column < 256; column++) {
                        cell(sheet, 0, column).setCellStyle(filled);
                    }
                    for (int row = 1; row < 500; row++) {
                        cell(sheet, row, 0).setCellValue("\u3000\u00a0");
                    }
                },
                """
                # 表
                  0+1 甲
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void floatingWordsAreReadAfterTheTable(String format) throws IOException {
        reads(
                format,
                sheet -> {
                    cell(sheet, 0, 0).setCellValue("软\u00ad连\n二行");
                    Drawing<?> drawing = sheet.createDrawingPatriarch();
                    textBox(drawing, "框\n二段");
                    Comment comment = drawing.createCellComment(helper(sheet).createClientAnchor());
                    comment.setString(helper(sheet).createRichTextString("请核"));
                    sheet.getRow(0).getCell(0).setCellComment(comment);
                },
                """
                # 表
                  0+1 软连⏎二行
                P 框
                P 二段
                ! 工作表“表” A1：有批注，没有并入单元格：请核
                ! 工作表“表”：有文本框，其中的文字读在表格之后。
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void wordsInTheMarginsAreToldButNotPageNumbers(String format) throws IOException {
        reads(
                format,
                sheet -> {
                    cell(sheet, 0, 0).setCellValue("甲");
                    sheet.getHeader().setLeft("附件三");
                    sheet.getFooter().setCenter("第 &P 页，共 &N 页");
                },
                """
                # 表
                  0+1 甲
                ! 工作表“表”：页眉页脚里的文字没有读入：附件三
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void strangeFormatsDoNotKeepAFileFromBeingRead(String format) throws IOException {
        reads(
                format,
                sheet -> {
                    number(sheet, 0, 44531, "[DBNum1][$-804]yyyy\"年\"m\"月\"");
                    number(sheet, 1, 150000, "0!.0,\"万元\"");
                    number(sheet, 2, 44531, "m/d/yy");
                    number(sheet, 3, -1, "yyyy-mm-dd");
                },
                """
                # 表
                  0+1 二〇二一年十二月
                  0+1 15.0万元
                  0+1 2021/12/1
                  0+1 -1
                """);
    }

    @Test
    void theStrictDialectWritesDatesOut() throws IOException {
        String styles = "<numFmts><numFmt numFmtId=\"200\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/></numFmts>"
                + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"200\"/></cellXfs>";
        String row = "<row r=\"1\"><c r=\"A1\" t=\"d\" s=\"1\"><v>2021-12-01T00:00:00</v></c>"
                + "<c r=\"B1\" t=\"inlineStr\"><is><t>甲</t></is></c></row>";
        assertEquals(
                """
                # 表
                T [1080, 1080]
                  0+1 2021年12月 | 1+1 甲
                """,
                Paper.withNotes(Crafted.book("<sheetData>" + row + "</sheetData>", styles)
                        .strict()
                        .read(folder)));
    }

    @Test
    void strayCellsFarAwayAreTold() throws IOException {
        reads(
                "xlsx",
                sheet -> {
                    cell(sheet, 0, 0).setCellValue("甲");
                    cell(sheet, 3, 16_383).setCellValue("远");
                    cell(sheet, 1_048_575, 0).setCellValue("深");
                },
                """
                # 表
                  0+1 甲
                ! 工作表“表” XFD4：这一格离表格太远，没有读入：远
                ! 工作表“表” A1048576：这一格离表格太远，没有读入：深
                """);
    }

    @Test
    void aDamagedOldWorkbookIsRefused() throws IOException {
        Path file = folder.resolve("坏.xls");
        try (Workbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            cell(book.createSheet("表"), 0, 0).setCellValue("甲");
            book.write(out);
        }
        byte[] bytes = Files.readAllBytes(file);
        int record = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("\u00fd\u0000\n\u0000");
        bytes[record + 2]++;
        Files.write(file, bytes);
        UnreadableFile refused = assertThrows(UnreadableFile.class, () -> Office.read(file, Progress.NONE));
        assertEquals(UnreadableFile.Reason.DAMAGED, refused.reason());
    }

    private void reads(String format, Consumer<Sheet> filling, String expected) throws IOException {
        Path file = folder.resolve("来文." + format);
        try (Workbook book = format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            filling.accept(book.createSheet("表"));
            book.write(out);
        }
        String paper = Paper.withNotes(Office.read(file, Progress.NONE));
        assertEquals(expected, paper.replaceAll("T \\[.*\\]\n", ""));
    }

    private static Cell cell(Sheet sheet, int row, int column) {
        Row line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return line.createCell(column);
    }

    private static void number(Sheet sheet, int row, double value, String format) {
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        Cell cell = cell(sheet, row, 0);
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }

    private static CreationHelper helper(Sheet sheet) {
        return sheet.getWorkbook().getCreationHelper();
    }

    private static void textBox(Drawing<?> drawing, String words) {
        if (drawing instanceof XSSFDrawing modern) {
            modern.createTextbox(modern.createAnchor(0, 0, 0, 0, 1, 1, 3, 3)).setText(words);
        } else if (drawing instanceof HSSFPatriarch old) {
            old.createTextbox(new HSSFClientAnchor(0, 0, 0, 0, (short) 1, 1, (short) 3, 3))
                    .setString(new HSSFRichTextString(words));
        }
    }

    private static String numbers(int count, String each, String between) {
        StringBuilder text = new StringBuilder();
        for (int number = 0; number < count; number++) {
            text.append(number == 0 ? "" : between).append(each.formatted(number));
        }
        return text.toString();
    }

    private static String formulas(int count) {
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < count; column++) {
            text.append("! 工作表“表” ").append((char) ('A' + column)).append("1：这里是公式，只取结果“2”。\n");
        }
        return text.toString();
    }
}
