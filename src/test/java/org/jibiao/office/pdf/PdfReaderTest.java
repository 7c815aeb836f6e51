package org.jibiao.office.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jibiao.Samples;
import org.jibiao.grid.Block;
import org.jibiao.grid.Cell;
import org.jibiao.grid.CellStyle;
import org.jibiao.grid.Document;
import org.jibiao.grid.Grid;
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
