package org.jibiao.office.word.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jibiao.Samples;
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
import org.jibiao.office.Office;
import org.jibiao.office.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxWriterTest {

    private static final ParagraphStyle BODY =
            new ParagraphStyle("仿宋_GB2312", 32, ParagraphStyle.Align.LEFT, 2, 560, 0, 0, false);
    private static final CellStyle PLAIN = CellStyle.PLAIN;

    @TempDir
    private Path folder;

    @Test
    void whatWasWrittenIsReadTheSame() throws IOException {
        Document paper = paper();
        assertEquals(Paper.text(paper), Paper.text(written(paper)));
        assertEquals(List.of(), written(paper).notes());
        Section section = written(paper).sections().getFirst();
        assertEquals(Page.A4, section.page());
        Paragraph heading = (Paragraph) section.blocks().get(2);
        assertEquals(new Mark("C", "1、“法律援助\"绩效目标表"), heading.mark());
        assertEquals(BODY, heading.style());
    }

    @Test
    void thePublishedDocumentIsReadTheSameAfterWriting() throws IOException {
        Document read = Office.read(Samples.file("000.docx"), Progress.NONE);
        assertEquals(Paper.text(read), Paper.text(written(read)));
    }

    @Test
    void everyTableHasItsGridAndEveryCellItsWidth() throws IOException {
        String xml = part("word/document.xml");
        assertEquals(3, count(xml, "<w:gridCol "));
        assertEquals(count(xml, "<w:tc>"), count(xml, "<w:tcW "));
        assertEquals(count(xml, "<w:tr>"), count(xml, "<w:cantSplit/>"));
        assertEquals(1, count(xml, "<w:tblHeader/>"));
        assertTrue(xml.contains("<w:tblLayout w:type=\"fixed\"/>"));
        assertTrue(xml.endsWith("</w:p><w:sectPr>" + xml.substring(xml.lastIndexOf("<w:sectPr>") + 10)));
        assertTrue(part("word/fontTable.xml").contains("<w:altName w:val=\"仿宋\"/>"));
    }

    @Test
    void signsThatXmlCannotHoldAreLeftOut() throws IOException {
        Paragraph odd = Paragraph.of("甲\u0001乙\ud800丙𠮷", ParagraphStyle.PLAIN);
        Document read = written(new Document(List.of(new Section("", Page.A4, List.of(odd)))));
        assertEquals("P 甲乙丙𠮷\n", Paper.text(read));
    }

    @Test
    void anotherLibraryOpensItWithoutComplaint() throws IOException {
        Path file = write(paper());
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
            assertEquals(1, document.getTables().size());
            assertEquals(3, document.getTables().getFirst().getNumberOfRows());
            assertEquals(1, document.getFooterList().size());
        }
    }

    @Test
    void theContentsAreThereAtOnceWithPageNumbers() throws IOException {
        String xml = part("word/document.xml");
        assertTrue(xml.contains(" TOC \\f C \\l 1-1 "));
        assertTrue(xml.contains("1、“法律援助&quot;绩效目标表</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t>2</w:t>"), xml);
    }

    @Test
    void theSamePaperGivesTheSameBytesAndCancellingLeavesNothing() throws IOException {
        ByteArrayOutputStream once = new ByteArrayOutputStream();
        DocxWriter.write(paper(), once, Progress.NONE);
        ByteArrayOutputStream twice = new ByteArrayOutputStream();
        DocxWriter.write(paper(), twice, Progress.NONE);
        assertArrayEquals(once.toByteArray(), twice.toByteArray());
        Path file = folder.resolve("半.docx");
        Progress cancelled = new Progress() {
            @Override
            public void done(double fraction) {
                // nobody listens
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> Office.write(paper(), file, cancelled));
        assertFalse(Files.exists(file));
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    /** Contents, a heading on a new page, and a table with a head, a cell over two rows and a bare first row. */
    private static Document paper() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Contents("C", BODY));
        blocks.add(new PageBreak());
        blocks.add(new Paragraph(
                List.of(new Run("1.法律\n援助", true), new Run("\t<绩效> & 目标表", false)),
                BODY,
                new Mark("C", "1、“法律援助\"绩效目标表")));
        CellStyle bare = new CellStyle(ParagraphStyle.PLAIN, false, false, false, true);
        Row unit = new Row(List.of(new Cell(0, 2, 1, "315001本级", bare), new Cell(2, 1, 1, "单位：万元", bare)), 397, false);
        Row head = new Row(List.of(new Cell(0, 1, 2, "产出", PLAIN), Cell.of(1, "二级指标"), Cell.of(2, "指标值")), 0, true);
        Row row = new Row(List.of(Cell.of(1, "数量\n指标"), Cell.of(2, "")), 0, false);
        blocks.add(new Grid(List.of(2000, 3000, 4000), List.of(unit, head, row)));
        return new Document(List.of(new Section("", Page.A4, blocks)));
    }

    private Document written(Document document) throws IOException {
        return Office.read(write(document), Progress.NONE);
    }

    private Path write(Document document) throws IOException {
        Path file = folder.resolve("写.docx");
        Office.write(document, file, Progress.NONE);
        return file;
    }

    private String part(String name) throws IOException {
        try (ZipFile zip = new ZipFile(write(paper()).toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static int count(String text, String part) {
        return (text.length() - text.replace(part, "").length()) / part.length();
    }
}
