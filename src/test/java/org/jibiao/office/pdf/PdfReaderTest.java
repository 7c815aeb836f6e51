package org.jibiao.office.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.jibiao.Samples;
import org.jibiao.grid.Block;
import org.jibiao.grid.Cell;
import org.jibiao.grid.CellStyle;
import org.jibiao.grid.Document;
import org.jibiao.grid.Grid;
import org.jibiao.grid.Note;
import org.jibiao.grid.Page;
import org.jibiao.grid.Paragraph;
import org.jibiao.grid.ParagraphStyle;
import org.jibiao.grid.Progress;
import org.jibiao.grid.Row;
import org.jibiao.grid.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfReaderTest {

    @TempDir
    Path folder;

    @Test
    void aTableComesBackWithItsMergedCellsAndWrappedTexts() throws IOException {
        String purpose = "预算数68万元。其中：财政资金68万元。用于执法执勤车辆购置，以及全面依法治县、普法宣传和社区矫正工作。";
        List<Row> rows = List.of(
                new Row(List.of(cell(0, 1, 2, "预算规模及资金用途"), cell(1, 1, 1, "预算数"), cell(2, 2, 1, "68.00")), 397, false),
                new Row(List.of(cell(1, 3, 1, purpose)), 397, false),
                new Row(List.of(cell(0, 1, 1, "绩效目标"), cell(1, 3, 1, "1.维护稳定\n2.完善体系")), 397, false));
        List<Block> read = written(List.of(
                Paragraph.of("1.法律援助绩效目标表", ParagraphStyle.PLAIN), new Grid(List.of(1500, 1000, 1000, 2500), rows)));
        assertEquals("1.法律援助绩效目标表", ((Paragraph) read.get(0)).text());
        Grid grid = (Grid) read.get(1);
        assertEquals(texts(rows), texts(grid.rows()));
        assertEquals(2, grid.rows().getFirst().cells().getFirst().rowSpan());
    }

    @Test
    void aTableOverSeveralPagesIsOneTable() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (int index = 0; index < 90; index++) {
            rows.add(new Row(List.of(cell(0, 1, 1, "产出指标"), cell(1, 1, 1, "≥" + index + "件")), 397, false));
        }
        List<Block> read = written(List.of(new Grid(List.of(4000, 4000), rows)));
        assertEquals(1, read.size());
        assertEquals(texts(rows), texts(((Grid) read.getFirst()).rows()));
    }

    /** A header in the middle, a label beside all rows, classes merged over the page end. */
    @Test
    void aTableCutByPageEndsIsMendedWhereverItWasCut() throws IOException {
        for (int size = 30; size < 75; size += 9) {
            List<Row> rows = new ArrayList<>();
            rows.add(new Row(List.of(cell(0, 1, 1, "部门职能"), cell(1, 3, 1, "依法行政")), 397, false));
            rows.add(new Row(
                    List.of(
                            cell(0, 1, size + 1, "绩效指标"),
                            cell(1, 1, 1, "一级指标"),
                            cell(2, 1, 1, "三级指标"),
                            cell(3, 1, 1, "指标值")),
                    397,
                    true));
            for (int index = 0; index < size; index++) {
                List<Cell> cells = new ArrayList<>();
                if (index % 15 == 0) {
                    cells.add(cell(1, 1, Math.min(15, size - index), "第" + index + "类指标"));
                }
                cells.add(cell(2, 1, 1, "办理案件" + index));
                cells.add(cell(3, 1, 1, "≥" + index + "件"));
                rows.add(new Row(cells, 397, false));
            }
            Grid read = (Grid) written(List.of(new Grid(List.of(1000, 2000, 4000, 2000), rows)))
                    .getFirst();
            assertEquals(texts(rows), texts(read.rows()), "rows " + size);
            assertEquals(spans(rows), spans(read.rows()), "rows " + size);
        }
    }

    @Test
    void aPageOfAThousandLinesIsNoTableAndHoldsNobodyUp() throws IOException {
        Path file = folder.resolve("pattern.pdf");
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
                for (int index = 0; index < 9000; index++) {
                    float at = index * 0.06f;
                    out.moveTo(at, 0);
                    out.lineTo(at, 700);
                    out.moveTo(0, at);
                    out.lineTo(600, at);
                }
                out.stroke();
            }
            pdf.save(file.toFile());
        }
        Document document = PdfReader.read(file, Progress.NONE);
        assertEquals(List.of(), document.sections().getFirst().blocks());
        assertEquals(List.of(new Note("第1页", "这一页的线条或文字太多，没有全部读进来，请对照原件。")), document.notes());
    }

    private static List<String> spans(List<Row> rows) {
        return rows.stream()
                .map(row -> row.cells().stream()
                        .map(cell -> cell.column() + "x" + cell.rowSpan())
                        .toList()
                        .toString())
                .toList();
    }

    @Test
    void aPublishedDocumentGivesItsTables() throws IOException {
        Document document = PdfReader.read(Samples.file("000.pdf"), Progress.NONE);
        List<Grid> grids = document.sections().getFirst().blocks().stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .toList();
        assertEquals(10, grids.size());
        List<String> firstRow = texts(grids.get(1).rows()).get(1);
        assertEquals(List.of("产出指标", "数量指标", "购买执法执勤车辆", "购买设备数量", "3辆", "更新配备司法所执法执勤车辆"), firstRow);
        assertTrue(texts(grids.get(0).rows()).toString().contains("1303222183THM866XFG0Z"));
    }

    private static Cell cell(int column, int columns, int rows, String text) {
        return new Cell(column, columns, rows, text, CellStyle.PLAIN);
    }

    private static List<List<String>> texts(List<Row> rows) {
        return rows.stream()
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }

    private List<Block> written(List<Block> blocks) throws IOException {
        Path file = folder.resolve("table.pdf");
        try (OutputStream out = Files.newOutputStream(file)) {
            Document document = new Document(List.of(new Section("", Page.A4, blocks)));
            new PdfWriter(new PrintFonts(List.of())).write(document, out, Progress.NONE);
        }
        return PdfReader.read(file, Progress.NONE).sections().getFirst().blocks();
    }
}
