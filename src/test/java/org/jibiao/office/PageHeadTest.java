package org.jibiao.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jibiao.grid.Cell;
import org.jibiao.grid.Document;
import org.jibiao.grid.Grid;
import org.jibiao.grid.Page;
import org.jibiao.grid.PageBreak;
import org.jibiao.grid.Paragraph;
import org.jibiao.grid.ParagraphStyle;
import org.jibiao.grid.Progress;
import org.jibiao.grid.Row;
import org.jibiao.grid.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageHeadTest {

    @TempDir
    private Path folder;

    private static Document paper(Page page) {
        Row row = new Row(List.of(Cell.of(0, "产出指标"), Cell.of(1, "≥95%")), 0, false);
        Grid grid = new Grid(List.of(3000, 3000), List.of(row, row));
        Paragraph title = Paragraph.of("法律援助绩效目标表", ParagraphStyle.PLAIN);
        return new Document(List.of(
                new Section("1", page, List.of(title, grid, new PageBreak(), title)),
                new Section("2", page, List.of(title))));
    }

    private Path written(Page page, String name) throws IOException {
        Path file = folder.resolve(name);
        Office.write(paper(page), file, Progress.NONE);
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx", "pdf"})
    void readingBackPassesOverIt(String format) throws IOException {
        Document plain = Office.read(written(Page.A4, "plain." + format), Progress.NONE);
        Document headed = Office.read(written(Page.A4.headed(Page.INTERNAL), "headed." + format), Progress.NONE);
        assertEquals(Paper.text(plain), Paper.text(headed));
        assertEquals(plain.notes(), headed.notes());
    }

    @Test
    void wordHasItInEachSection() throws IOException {
        try (XWPFDocument document =
                new XWPFDocument(Files.newInputStream(written(Page.A4.headed(Page.INTERNAL), "a.docx")))) {
            assertEquals(
                    Page.INTERNAL,
                    document.getHeaderFooterPolicy()
                            .getDefaultHeader()
                            .getText()
                            .strip());
            assertEquals(1, document.getHeaderList().size());
        }
    }

    @Test
    void excelHasItOnEachSheet() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(written(Page.A4.headed("内部 & 公开"), "a.xlsx")))) {
            assertEquals("&\"黑体,常规\"&9内部 && 公开", book.getSheetAt(0).getHeader().getRight());
            assertEquals("&\"黑体,常规\"&9内部 && 公开", book.getSheetAt(1).getHeader().getRight());
        }
    }

    @Test
    void pdfHasItOnEachPage() throws IOException {
        try (PDDocument document = Loader.loadPDF(
                written(Page.A4_LANDSCAPE.headed(Page.INTERNAL), "a.pdf").toFile())) {
            String text = new PDFTextStripper().getText(document);
            assertEquals(3, document.getNumberOfPages());
            assertEquals(3, text.split("内部资料\\s*　?\\s*不得公开", -1).length - 1, text);
        }
    }

    @Test
    void onlyTheHeadItselfIsAHead() {
        assertTrue(Page.isHead("内部资料 不得公开"));
        assertTrue(Page.isHead("内部资料不得公开\n"));
        assertFalse(Page.isHead("内部资料不得公开，抄送财政局"));
        assertFalse(Page.isHead(""));
    }
}
