package org.jibiao.office.excel.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jibiao.grid.Block;
import org.jibiao.grid.Cell;
import org.jibiao.grid.CellStyle;
import org.jibiao.grid.Document;
import org.jibiao.grid.Grid;
import org.jibiao.grid.Page;
import org.jibiao.grid.PageBreak;
import org.jibiao.grid.Paragraph;
import org.jibiao.grid.ParagraphStyle;
import org.jibiao.grid.Progress;
import org.jibiao.grid.Row;
import org.jibiao.grid.Run;
import org.jibiao.grid.Section;
import org.jibiao.office.Office;
import org.jibiao.office.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxWriterTest {

    private static final CellStyle PLAIN = CellStyle.PLAIN;
    private static final CellStyle NUMBER = new CellStyle(ParagraphStyle.PLAIN, false, true, true, true);

    @TempDir
    private Path folder;

    @Test
    void whatWasWrittenIsReadTheSame() throws IOException {
        Document read = Office.read(write(sheet("1.法律援助", table())), Progress.NONE);
        assertEquals("""
            # 1.法律援助
            T [2000, 3000, 4000]
              0+3 1.法律援助绩效目标表
              0+1x2 产出 | 1+1 68.00 | 2+1 25.00%
              1+1 1,200 | 2+1 0012
              0+1 数量⏎指标 | 1+2\s
            """, Paper.text(read));
        assertEquals(List.of(), read.notes());
    }

    @Test
    void numbersAreNumbersAndTheSheetIsReadyToPrint() throws IOException {
        try (XSSFWorkbook book = open(write(sheet("1.法律援助", table())))) {
            Sheet sheet = book.getSheetAt(0);
            assertEquals(68.0, sheet.getRow(1).getCell(1).getNumericCellValue());
            assertEquals("0.00%", sheet.getRow(1).getCell(2).getCellStyle().getDataFormatString());
            assertEquals("0012", sheet.getRow(2).getCell(2).getStringCellValue());
            assertEquals(PrintSetup.A4_PAPERSIZE, sheet.getPrintSetup().getPaperSize());
            assertTrue(sheet.getFitToPage());
            assertEquals(0, sheet.getPrintSetup().getFitHeight());
            assertEquals("A2:A3", sheet.getMergedRegion(1).formatAsString());
            assertEquals("2:2", sheet.getRepeatingRows().formatAsString());
        }
    }

    @Test
    void rowsAreHighEnoughForTheirTextsEvenBeyondWhatExcelAllows() throws IOException {
        String longText = "长".repeat(900);
        Row row = new Row(List.of(new Cell(0, 2, 1, longText, PLAIN)), 0, false);
        Row deep = new Row(List.of(new Cell(0, 1, 2, "一二三四五六七八九十".repeat(6), PLAIN), Cell.of(1, "x")), 0, false);
        Grid grid = new Grid(List.of(2000, 2000), List.of(row, deep, new Row(List.of(Cell.of(1, "y")), 0, false)));
        try (XSSFWorkbook book = open(write(sheet("长", List.of(grid))))) {
            Sheet sheet = book.getSheetAt(0);
            assertEquals("A1:B2", sheet.getMergedRegion(0).formatAsString());
            double first = 0;
            for (int index = 0; index < 2; index++) {
                assertTrue(sheet.getRow(index).getHeightInPoints() <= 409);
                first += sheet.getRow(index).getHeightInPoints();
            }
            // 18 characters of 10.5 pt fit into 4000 twips at most: 50 lines
            assertTrue(first > 50 * 10.5, "height " + first);
            // 9 characters a line in one column: 7 lines over two rows
            double both = sheet.getRow(2).getHeightInPoints() + sheet.getRow(3).getHeightInPoints();
            assertTrue(both > 7 * 10.5, "height " + both);
        }
    }

    @Test
    void tablesOfDifferentColumnsShareOneSheet() throws IOException {
        Grid one = new Grid(List.of(3000, 6000), List.of(new Row(List.of(Cell.of(0, "a"), Cell.of(1, "b")), 0, false)));
        Grid two = new Grid(
                List.of(3000, 3000, 3010),
                List.of(new Row(List.of(Cell.of(0, "c"), Cell.of(1, "d"), Cell.of(2, "e")), 0, false)));
        Paragraph bold = new Paragraph(
                List.of(new Run("完善制度。", true), new Run("建立制度", false)),
                ParagraphStyle.PLAIN,
                org.jibiao.grid.Mark.NONE);
        Document read = Office.read(write(sheet("", List.of(bold, one, new PageBreak(), two))), Progress.NONE);
        assertEquals("""
            # 表1
            T [3000, 3000, 3000]
              0+3 完善制度。建立制度
              0+1 a | 1+2 b
              0+1 c | 1+1 d | 2+1 e
            """, Paper.text(read));
    }

    @Test
    void sheetNamesAreMadeAcceptableAndUnique() {
        List<Section> sections = List.of(
                new Section("1.法律/援助[一]:*?", Page.A4, List.of()),
                new Section("1.法律援助一", Page.A4, List.of()),
                new Section("", Page.A4, List.of()),
                new Section("县".repeat(40), Page.A4, List.of()),
                new Section("县".repeat(50), Page.A4, List.of()));
        assertEquals(
                List.of("1.法律援助一", "1.法律援助一(2)", "表3", "县".repeat(31), "县".repeat(28) + "(2)"),
                SheetNames.of(sections));
    }

    /** A title over all columns, a row of numbers that repeats, a cell over two rows, a code, an empty merged cell. */
    private static List<Block> table() {
        CellStyle bare = new CellStyle(ParagraphStyle.PLAIN.sized(28), true, false, false, true);
        Row title = new Row(List.of(new Cell(0, 3, 1, "1.法律援助绩效目标表", bare)), 500, false);
        Row head = new Row(
                List.of(
                        new Cell(0, 1, 2, "产出", PLAIN),
                        new Cell(1, 1, 1, "68.00", NUMBER),
                        new Cell(2, 1, 1, "25.00%", NUMBER)),
                400,
                true);
        Row second =
                new Row(List.of(new Cell(1, 1, 1, "1,200", NUMBER), new Cell(2, 1, 1, "0012", NUMBER)), 400, false);
        Row third = new Row(List.of(Cell.of(0, "数量\n指标"), new Cell(1, 2, 1, "", PLAIN)), 400, false);
        return List.of(new Grid(List.of(2000, 3000, 4000), List.of(title, head, second, third)));
    }

    private static Document sheet(String name, List<Block> blocks) {
        return new Document(List.of(new Section(name, Page.A4, blocks)));
    }

    private Path write(Document document) throws IOException {
        Path file = folder.resolve("写.xlsx");
        Office.write(document, file, Progress.NONE);
        return file;
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        return new XSSFWorkbook(Files.newInputStream(file));
    }
}
