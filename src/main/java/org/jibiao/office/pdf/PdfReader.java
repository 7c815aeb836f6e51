package org.jibiao.office.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
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
import org.jibiao.office.pdf.Letters.Letter;

/**
 * Reads a PDF that holds text: tables by their ruling lines, all else as paragraphs. A table that goes on on the next
 * page is put together again. Nothing in the file is run and nothing outside it is asked for.
 */
public final class PdfReader {

    /** More pages than any department's volume has. */
    private static final int MOST_PAGES = 5000;

    private static final float PAD = 10.8f;
    private static final float SAME = 3f;
    private static final Pattern PAGE_NUMBER = Pattern.compile("[—–\\-\\s·]*(第?\\d+页?)[—–\\-\\s·]*");

    private final List<Block> blocks = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private List<Float> openColumns = List.of();

    private PdfReader() {}

    /** Reads {@code file}; throws IOException if it is damaged or password-protected (InvalidPasswordException). */
    public static Document read(Path file, Progress progress) throws IOException {
        PdfReader reader = new PdfReader();
        try (PDDocument pdf = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            int pages = Math.min(pdf.getNumberOfPages(), MOST_PAGES);
            for (int number = 1; number <= pages; number++) {
                if (progress.cancelled()) {
                    throw new CancellationException();
                }
                reader.page(pdf, number);
                progress.done((double) number / pages);
            }
            if (pdf.getNumberOfPages() > MOST_PAGES) {
                reader.notes.add(new Note("第" + MOST_PAGES + "页以后", "文件页数太多，这一页以后没有读。"));
            }
        }
        return new Document(List.of(new Section("", Page.A4, reader.blocks)), reader.notes);
    }

    private void page(PDDocument pdf, int number) throws IOException {
        PDPage page = pdf.getPage(number - 1);
        Rules rules = new Rules(page);
        List<Letter> letters = new Letters(pdf, number).letters();
        if (letters.isEmpty() && rules.pictures() > 0) {
            notes.add(new Note("第" + number + "页", "这一页是图片（扫描件），没有可读的文字。"));
            return;
        }
        TreeMap<Float, List<Block>> found = new TreeMap<>();
        List<Letter> free = new ArrayList<>(letters);
        List<Float> first = List.of();
        float firstTop = Float.MAX_VALUE;
        List<Float> last = List.of();
        for (Lattice lattice : Lattice.of(rules)) {
            List<Letter> inside =
                    free.stream().filter(letter -> isInside(letter, lattice)).toList();
            free.removeAll(inside);
            found.put(lattice.top(), List.of(grid(lattice, inside)));
            last = columns(lattice);
            if (first.isEmpty()) {
                first = last;
                firstTop = lattice.top();
            }
        }
        float lastTop = found.isEmpty() ? -1 : found.lastKey();
        float bottom = page.getCropBox().getHeight();
        paragraphs(free, bottom, found);
        boolean goesOn = !found.isEmpty() && found.firstKey() == firstTop && same(openColumns, first);
        for (List<Block> each : found.values()) {
            for (Block block : each) {
                add(block, goesOn);
                goesOn = false;
            }
        }
        openColumns = !found.isEmpty() && found.lastKey() == lastTop ? last : List.of();
    }

    private void add(Block block, boolean goesOn) {
        if (goesOn && block instanceof Grid more && blocks.getLast() instanceof Grid grid) {
            List<Row> rows = new ArrayList<>(grid.rows());
            rows.addAll(more.rows());
            blocks.set(blocks.size() - 1, new Grid(grid.columns(), rows));
        } else {
            blocks.add(block);
        }
    }

    private static boolean isInside(Letter letter, Lattice lattice) {
        float y = letter.y() - letter.size() * 0.35f;
        return letter.middle() > lattice.left()
                && letter.middle() < lattice.right()
                && y > lattice.top()
                && y < lattice.bottom();
    }

    private static Grid grid(Lattice lattice, List<Letter> letters) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int row = 0; row < lattice.rows(); row++) {
            rows.add(new ArrayList<>());
        }
        for (Lattice.Box box : lattice.boxes()) {
            float left = lattice.x(box.column());
            float right = lattice.x(box.columnEnd());
            float top = lattice.y(box.row());
            float bottom = lattice.y(box.rowEnd());
            List<Letter> inside = letters.stream()
                    .filter(letter -> letter.middle() > left && letter.middle() <= right)
                    .filter(letter -> middleOf(letter) > top && middleOf(letter) <= bottom)
                    .toList();
            String text = TextLines.joined(TextLines.of(inside), right - left - PAD);
            int columns = box.columnEnd() - box.column();
            int spanned = box.rowEnd() - box.row();
            rows.get(box.row()).add(new Cell(box.column(), columns, spanned, text, CellStyle.PLAIN));
        }
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < lattice.columns(); column++) {
            widths.add(Math.round((lattice.x(column + 1) - lattice.x(column)) * 20));
        }
        return new Grid(widths, rows.stream().map(cells -> row(cells)).toList());
    }

    private static Row row(List<Cell> cells) {
        cells.sort((one, other) -> Integer.compare(one.column(), other.column()));
        return new Row(cells, 0, false);
    }

    private static float middleOf(Letter letter) {
        return letter.y() - letter.size() * 0.35f;
    }

    private static void paragraphs(List<Letter> letters, float pageHeight, TreeMap<Float, List<Block>> found) {
        List<TextLines.Line> lines = TextLines.of(letters);
        float right = 0;
        float left = Float.MAX_VALUE;
        for (TextLines.Line line : lines) {
            right = Math.max(right, line.right());
            left = Math.min(left, line.left());
        }
        List<TextLines.Line> paragraph = new ArrayList<>();
        for (TextLines.Line line : lines) {
            boolean footer = line.y() > pageHeight * 0.9f
                    && PAGE_NUMBER.matcher(line.text()).matches();
            boolean head = line.y() < pageHeight * 0.1f && Page.isHead(line.text());
            if (footer || head) {
                continue;
            }
            if (!paragraph.isEmpty() && !goesOn(paragraph.getLast(), line, left, right, found)) {
                close(paragraph, found);
            }
            paragraph.add(line);
        }
        close(paragraph, found);
    }

    /** True if {@code line} is the rest of the paragraph that {@code last} belongs to. */
    private static boolean goesOn(
            TextLines.Line last, TextLines.Line line, float left, float right, TreeMap<Float, List<Block>> found) {
        boolean near = line.y() - last.y() < 2.5f * line.size() && Math.abs(line.size() - last.size()) < 0.6f;
        boolean apart = !found.subMap(last.y(), line.y()).isEmpty();
        boolean centred =
                Math.abs(last.left() - left - (right - last.right())) < line.size() && last.left() > left + line.size();
        boolean indented = line.left() > left + 1.5f * line.size() && !centred;
        float room = centred ? right - left : right - last.left();
        return near && !apart && !indented && TextLines.wasBroken(last, line, room);
    }

    private static void close(List<TextLines.Line> paragraph, TreeMap<Float, List<Block>> found) {
        if (!paragraph.isEmpty()) {
            String text = TextLines.joined(paragraph, 0).strip();
            found.put(paragraph.getFirst().y(), List.of(Paragraph.of(text, ParagraphStyle.PLAIN)));
            paragraph.clear();
        }
    }

    private static List<Float> columns(Lattice lattice) {
        List<Float> columns = new ArrayList<>();
        for (int column = 0; column <= lattice.columns(); column++) {
            columns.add(lattice.x(column));
        }
        return columns;
    }

    private static boolean same(List<Float> one, List<Float> other) {
        if (one.size() != other.size() || one.isEmpty()) {
            return false;
        }
        for (int index = 0; index < one.size(); index++) {
            if (Math.abs(one.get(index) - other.get(index)) > SAME) {
                return false;
            }
        }
        return true;
    }
}
