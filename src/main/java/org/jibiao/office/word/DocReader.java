package org.jibiao.office.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.jibiao.grid.Block;
import org.jibiao.grid.Document;
import org.jibiao.grid.Grid;
import org.jibiao.grid.Page;
import org.jibiao.grid.ParagraphStyle;
import org.jibiao.grid.Progress;
import org.jibiao.grid.Section;
import org.jibiao.office.part.LimitExceeded;
import org.jibiao.office.part.Measure;
import org.jibiao.office.part.Visible;

/**
 * Reads an old Word document (.doc): texts and tables, without looks. Such a file flags cells that hang down but not
 * those that span columns, so columns are worked out from the edges.
 */
public final class DocReader {

    private final Measure measure = new Measure();
    private final List<Block> blocks = new ArrayList<>();
    private final OldNotes notes = new OldNotes();
    private final OldText texts = new OldText(notes);
    private final OldNumbering numbering = new OldNumbering();
    private int tables;

    private DocReader() {}

    /** Reads the document in {@code root}; throws POI's EncryptedDocumentException if it wants a password. */
    public static Document read(DirectoryNode root, Progress progress) throws IOException {
        DocReader reader = new DocReader();
        try (HWPFDocument document = new HWPFDocument(root)) {
            if (!Visible.nothing(
                    OldText.plainText(document.getMainTextboxRange().text()))) {
                reader.notes.expectBoxes();
            }
            reader.body(document.getRange(), progress);
            int before = reader.blocks.size();
            reader.body(document.getMainTextboxRange(), progress);
            if (reader.blocks.size() > before) {
                reader.notes.textBoxes();
            }
            reader.notes.asides(document);
            return new Document(List.of(new Section("", page(document.getRange()), reader.blocks)), reader.notes.all());
        }
    }

    private static Page page(Range range) {
        return range.numSections() > 0
                        && range.getSection(0).getPageWidth()
                                > range.getSection(0).getPageHeight()
                ? Page.A4_LANDSCAPE
                : Page.A4;
    }

    private void body(Range range, Progress progress) throws LimitExceeded {
        boolean contents = false;
        int count = range.numParagraphs();
        int at = 0;
        while (at < count) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            Paragraph paragraph = range.getParagraph(at);
            if (paragraph.isInTable()) {
                Table table = range.getTable(paragraph);
                table(table);
                at += Math.max(1, table.numParagraphs());
            } else {
                notes.atParagraph();
                String raw = paragraph.text();
                contents |= raw.contains("\u0013") && raw.contains("TOC ");
                if (!contents) {
                    paragraph(numbering.next(paragraph) + texts.of(paragraph));
                }
                contents &= !endsField(raw);
                at++;
            }
            progress.done(at / (double) count);
        }
    }

    private void paragraph(String text) throws LimitExceeded {
        if (!Visible.nothing(text)) {
            measure.paragraph();
            measure.text(text.length());
            blocks.add(org.jibiao.grid.Paragraph.of(text, ParagraphStyle.PLAIN));
        }
    }

    private void table(Table table) throws LimitExceeded {
        tables++;
        notes.atTable(tables);
        List<Grid> nested = new ArrayList<>();
        Grid grid = grid(table, 1, nested);
        blocks.add(grid);
        blocks.addAll(nested);
        notes.atTable(0);
    }

    /** True if more fields end than begin: the table of contents is over. */
    private static boolean endsField(String raw) {
        long begun = raw.chars().filter(c -> c == 0x13).count();
        long ended = raw.chars().filter(c -> c == 0x15).count();
        return ended > begun;
    }

    private Grid grid(Table table, int level, List<Grid> nested) throws LimitExceeded {
        int left = Integer.MAX_VALUE;
        for (int row = 0; row < table.numRows(); row++) {
            if (table.getRow(row).numCells() > 0) {
                left = Math.min(left, table.getRow(row).getCell(0).getLeftEdge());
            }
        }
        List<TableShape.RawRow> rows = new ArrayList<>();
        for (int row = 0; row < table.numRows(); row++) {
            measure.row();
            rows.add(row(table.getRow(row), left, level, nested));
        }
        TableShape shape = new TableShape(List.of(), rows);
        Grid grid = shape.grid();
        shape.covered().forEach(cell -> notes.covered(cell.text));
        return grid;
    }

    private TableShape.RawRow row(TableRow row, int left, int level, List<Grid> nested) throws LimitExceeded {
        TableShape.RawRow raw = new TableShape.RawRow();
        raw.header = row.isTableHeader();
        raw.widthBefore = row.numCells() == 0 ? 0 : row.getCell(0).getLeftEdge() - left;
        for (int index = 0; index < row.numCells(); index++) {
            TableCell cell = row.getCell(index);
            TableShape.RawCell each = new TableShape.RawCell();
            each.width = cell.getWidth();
            each.begins = cell.isFirstVerticallyMerged();
            each.hangs = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
            each.joinsLeft = cell.isMerged() && !cell.isFirstMerged();
            each.text = text(cell, level, nested);
            measure.cell();
            measure.text(each.text.length());
            raw.add(each);
        }
        return raw;
    }

    private String text(TableCell cell, int level, List<Grid> nested) throws LimitExceeded {
        List<String> lines = new ArrayList<>();
        int at = 0;
        while (at < cell.numParagraphs()) {
            Paragraph paragraph = cell.getParagraph(at);
            if (paragraph.getTableLevel() > level) {
                notes.nested();
                Table inner = cell.getTable(paragraph);
                int place = nested.size();
                nested.add(place, grid(inner, level + 1, nested));
                at += Math.max(1, inner.numParagraphs());
            } else {
                lines.add(numbering.next(paragraph) + texts.of(paragraph));
                at++;
            }
        }
        while (!lines.isEmpty() && lines.getLast().isEmpty()) {
            lines.removeLast();
        }
        return String.join("\n", lines);
    }
}
