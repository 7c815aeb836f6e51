package org.jibiao.office.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jibiao.grid.Block;
import org.jibiao.grid.Cell;
import org.jibiao.grid.CellStyle;
import org.jibiao.grid.Contents;
import org.jibiao.grid.Document;
import org.jibiao.grid.Grid;
import org.jibiao.grid.Mark;
import org.jibiao.grid.Page;
import org.jibiao.grid.PageBreak;
import org.jibiao.grid.Paragraph;
import org.jibiao.grid.ParagraphStyle;
import org.jibiao.grid.Progress;
import org.jibiao.grid.Row;
import org.jibiao.grid.Run;
import org.jibiao.grid.Section;
import org.junit.jupiter.api.Test;

class PdfWriterTest {

    private final PrintFonts fonts = new PrintFonts(List.of());

    @Test
    void headerRowsStandOnEveryPageAndNoRowIsLost() throws IOException {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(List.of(Cell.of(0, "三级指标"), Cell.of(1, "指标值")), 397, true));
        for (int index = 1; index <= 120; index++) {
            rows.add(new Row(
                    List.of(Cell.of(0, "法律援助案件受理数量第" + index + "行"), Cell.of(1, "≥" + index + "件")), 397, false));
        }
        List<String> pages = pages(document(List.of(new Grid(List.of(6000, 3000), rows))));
        assertEquals(4, pages.size());
        for (String page : pages) {
            assertTrue(page.contains("三级指标"), page);
        }
        String all = String.join("\n", pages);
        for (int index = 1; index <= 120; index++) {
            assertTrue(all.contains("第" + index + "行"), "row " + index);
        }
    }

    @Test
    void aCellHigherThanAPageGoesOnOnTheNextWithAllItsText() throws IOException {
        String text = "建立健全法律援助服务网络，做到应援尽援。".repeat(220);
        Row row = new Row(List.of(Cell.of(0, "绩效目标"), Cell.of(1, text)), 397, false);
        List<String> pages = pages(document(List.of(new Grid(List.of(1500, 7500), List.of(row)))));
        assertTrue(pages.size() > 1);
        String found = String.join("", pages).replaceAll("\\s|— \\d+ —|绩效目标", "");
        assertEquals(text, found);
    }

    @Test
    void contentsNameThePagesOfTheirHeadings() throws IOException {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Contents("C", ParagraphStyle.PLAIN));
        for (int index = 1; index <= 3; index++) {
            blocks.add(new PageBreak());
            Mark mark = new Mark("C", index + "、项目" + index);
            blocks.add(new Paragraph(List.of(new Run(index + ".项目" + index, false)), ParagraphStyle.PLAIN, mark));
        }
        String contents = pages(document(blocks)).getFirst();
        assertTrue(contents.contains("1、项目1"), contents);
        assertTrue(
                contents.lines()
                        .anyMatch(line ->
                                line.startsWith("3、项目3 .") && line.strip().endsWith(" 4")),
                contents);
    }

    @Test
    void aLineNeverBeginsWithAComma() throws IOException {
        List<Text.Line> lines =
                new Text(fonts).lines(List.of(new Run("一二三四，五六七八，九十（甲）乙", false)), ParagraphStyle.PLAIN, 4 * 10.5f);
        for (Text.Line line : lines) {
            assertTrue("，）".indexOf(line.glyphs().getFirst().codePoint()) < 0);
            assertTrue(line.width() <= 4 * 10.5f + 0.01f);
        }
    }

    @Test
    void aCharacterNoFontHasIsDrawnAndStopsNothing() throws IOException {
        List<String> pages = pages(document(List.of(Paragraph.of("优☐ 良☑ \uD840\uDC00", ParagraphStyle.PLAIN))));
        assertTrue(pages.getFirst().contains("优"), pages.getFirst());
    }

    @Test
    void cancellingStopsTheWriting() {
        Progress cancelled = new Progress() {
            @Override
            public void done(double fraction) {
                // nobody looks
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        Document document = document(List.of(Paragraph.of("文字", ParagraphStyle.PLAIN)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThrows(CancellationException.class, () -> new PdfWriter(fonts).write(document, out, cancelled));
        assertEquals(0, out.size());
    }

    @Test
    void picturesShowThePagesOfThePdf() throws IOException {
        CellStyle plain = CellStyle.PLAIN;
        Grid grid = new Grid(List.of(4000), List.of(new Row(List.of(new Cell(0, 1, 1, "社区矫正", plain)), 400, false)));
        try (PagePictures pictures = new PagePictures(document(List.of(grid)), fonts, Progress.NONE)) {
            PagePictures.Picture picture = pictures.picture(0, 2);
            assertEquals(1, pictures.pages());
            assertEquals(picture.width() * picture.height(), picture.argb().remaining());
            assertTrue(dark(picture) > 100);
        }
    }

    private static int dark(PagePictures.Picture picture) {
        int count = 0;
        for (int index = 0; index < picture.argb().remaining(); index++) {
            count += (picture.argb().get(index) & 0xff) < 100 ? 1 : 0;
        }
        return count;
    }

    private static Document document(List<Block> blocks) {
        return new Document(List.of(new Section("", Page.A4, blocks)));
    }

    private List<String> pages(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter(fonts).write(document, out, Progress.NONE);
        List<String> pages = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(pdf));
            }
        }
        return pages;
    }
}
