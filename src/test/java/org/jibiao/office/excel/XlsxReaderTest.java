package org.jibiao.office.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jibiao.grid.Document;
import org.jibiao.grid.Note;
import org.jibiao.grid.Progress;
import org.jibiao.office.Office;
import org.jibiao.office.Paper;
import org.jibiao.office.UnreadableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxReaderTest {

    @TempDir
    private Path folder;

    @Test
    void cellsComeAsTheyShowAtTheirPlaces() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("1.法律援助");
            sheet.addMergedRegion(CellRangeAddress.valueOf("B3:D3"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("B4:B5"));
            sheet.createRow(2).createCell(1).setCellValue("标题\n两行");
            number(sheet, 3, 2, 68, "0.00");
            number(sheet, 3, 3, 0.255, "0.00%");
            sheet.getRow(3).createCell(1).setCellValue("产出");
            number(sheet, 4, 2, 12345.6, "#,##0.00");
            number(sheet, 4, 3, 3, "0\"辆\"");
            number(sheet, 5, 1, 0.1 + 0.2, "General");
            number(sheet, 5, 2, 45657, "yyyy\"年\"m\"月\"");
            sheet.createRow(6).createCell(1).setCellFormula("C4+1");
            sheet.createRow(7).createCell(0).setBlank();
            book.createSheet("说明").createRow(0).createCell(0).setCellValue("藏");
            book.setSheetHidden(1, true);
            Document read = read(book);
            assertEquals("""
                # 1.法律援助
                T [1092, 1092, 1092, 1092]
                 \s
                 \s
                  1+3 标题⏎两行
                  1+1x2 产出 | 2+1 68.00 | 3+1 25.50%
                  2+1 12,345.60 | 3+1 3辆
                  1+1 0.3 | 2+1 2024年12月
                """, Paper.text(read).replaceAll("T \\[.*\\]", "T [1092, 1092, 1092, 1092]"));
            assertEquals(
                    List.of(
                            new Note("工作表“1.法律援助” B7", "这里是公式，文件里没有它的计算结果，按空白处理。"),
                            new Note("工作表“说明”", "这张工作表是隐藏的，没有读入。")),
                    read.notes());
        }
    }

    @Test
    void aSheetWithoutAnythingHasNoTable() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("空");
            assertEquals("# 空\n", Paper.text(read(book)));
        }
    }

    @Test
    void mergesOverWholeSheetsCostNothing() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("大");
            sheet.createRow(0).createCell(0).setCellValue("x");
            for (int count = 0; count < 700; count++) {
                int column = count;
                ((org.apache.poi.xssf.usermodel.XSSFSheet) sheet)
                        .addMergedRegionUnsafe(new CellRangeAddress(0, 1_048_575, column, column));
            }
            UnreadableFile refused = assertThrows(UnreadableFile.class, () -> read(book));
            assertEquals(UnreadableFile.Reason.TOO_BIG, refused.reason());
        }
    }

    private static void number(Sheet sheet, int row, int column, double value, String format) {
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        var cell = line.createCell(column);
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }

    private Document read(XSSFWorkbook book) throws IOException {
        Path file = folder.resolve("表.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        return Office.read(file, Progress.NONE);
    }
}
