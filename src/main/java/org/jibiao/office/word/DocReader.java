package org.jibiao.office.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.jibiao.grid.Block;
import org.jibiao.grid.Document;
import org.jibiao.grid.Page;
import org.jibiao.grid.ParagraphStyle;
import org.jibiao.grid.Progress;
import org.jibiao.grid.Section;
import org.jibiao.office.part.LimitExceeded;
import org.jibiao.office.part.Measure;

/**
 * Reads an old Word document (.doc): texts and tables, without looks. Such a file flags cells that hang down but not
 * those that span columns, so columns are worked out from the edges.
 */
public final class DocReader {

    private static final Pattern INSTRUCTION = Pattern.compile("\u0013[^\u0013\u0014\u0015]*[\u0014\u0015]");
    private static final Pattern CONTROL = Pattern.compile("[\u0000-\u0008\u000c\u000e-\u001f]");

    private final Measure measure = new Measure();
    private final List<Block> blocks = new ArrayList<>();

    private DocReader() {}

    /** Reads the document in {@code root}; throws POI's EncryptedDocumentException if it wants a password. */
    public static Document read(DirectoryNode root, Progress progress) throws IOException {
        DocReader reader = new DocReader();
        try (HWPFDocument document = new HWPFDocument(root)) {
            reader.body(document.getRange(), progress);
        }
        return new Document(List.of(new Section("", Page.A4, reader.blocks)));
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
                blocks.add(grid(table));
                at += Math.max(1, table.numParagraphs());
            } else {
                String raw = paragraph.text();
                contents |= raw.contains("\u0013") && raw.contains("TOC ");
                String text = plain(raw);
                if (!contents && !text.isBlank()) {
                    measure.paragraph();
                    measure.text(text.length());
                    blocks.add(org.jibiao.grid.Paragraph.of(text, ParagraphStyle.PLAIN));
                }
                contents &= !endsField(raw);
                at++;
            }
            progress.done(at / (double) count);
        }
    }

    /** True if more fields end than begin: the table of contents is over. */
    private static boolean endsField(String raw) {
        long begun = raw.chars().filter(c -> c == 0x13).count();
        long ended = raw.chars().filter(c -> c == 0x15).count();
        return ended > begun;
    }

    private org.jibiao.grid.Grid grid(Table table) throws LimitExceeded {
        int left = Integer.MAX_VALUE;
        for (int row = 0; row < table.numRows(); row++) {
            if (table.getRow(row).numCells() > 0) {
                left = Math.min(left, table.getRow(row).getCell(0).getLeftEdge());
            }
        }
        List<TableShape.RawRow> rows = new ArrayList<>();
        for (int row = 0; row < table.numRows(); row++) {
            measure.row();
            rows.add(row(table.getRow(row), left));
        }
        return new TableShape(List.of(), rows).grid();
    }

    private TableShape.RawRow row(TableRow row, int left) throws LimitExceeded {
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
            each.text = text(cell);
            measure.cell();
            measure.text(each.text.length());
            raw.add(each);
        }
        return raw;
    }

    private static String text(TableCell cell) {
        List<String> lines = new ArrayList<>();
        for (int index = 0; index < cell.numParagraphs(); index++) {
            lines.add(plain(cell.getParagraph(index).text()));
        }
        while (!lines.isEmpty() && lines.getLast().isEmpty()) {
            lines.removeLast();
        }
        return String.join("\n", lines);
    }

    /** Without instructions of fields and marks; line breaks as {@code \n}. */
    private static String plain(String raw) {
        String text = raw;
        Matcher instruction = INSTRUCTION.matcher(text);
        while (instruction.find()) {
            text = instruction.replaceAll("");
            instruction = INSTRUCTION.matcher(text);
        }
        return CONTROL.matcher(text.replace('\u000b', '\n').replace("\r", "")).replaceAll("");
    }
}
