package org.jibiao.office.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jibiao.grid.Block;
import org.jibiao.grid.Cell;
import org.jibiao.grid.CellStyle;
import org.jibiao.grid.Document;
import org.jibiao.grid.Note;
import org.jibiao.grid.Page;
import org.jibiao.grid.Paragraph;
import org.jibiao.grid.ParagraphStyle;
import org.jibiao.grid.Progress;
import org.jibiao.grid.Section;
import org.jibiao.office.pdf.Letters.Letter;
import org.jibiao.office.pdf.Paragraphs.Found;
import org.jibiao.office.pdf.TableParts.Part;

/**
 * Reads a PDF that holds text: tables by their ruling lines, all else as paragraphs. A table that goes on on the next
 * page is put together again. Nothing in the file is run and nothing outside it is asked for.
 */
public final class PdfReader {

    /** More pages than any department's volume has. */
    private static final int MOST_PAGES = 5000;

    private static final float PAD = 10.8f;

    /** Parts of tables and paragraphs, in order. */
    private final List<Object> blocks = new ArrayList<>();

    private final List<Note> notes = new ArrayList<>();

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
        return new Document(
                List.of(new Section(
                        "",
                        Page.A4,
                        reader.blocks.stream().map(PdfReader::block).toList())),
                reader.notes);
    }

    private void page(PDDocument pdf, int number) throws IOException {
        PDPage page = pdf.getPage(number - 1);
        Rules rules = new Rules(page);
        Letters text = new Letters(pdf, number);
        List<Letter> letters = text.letters();
        if (rules.tooMany() || text.tooMany()) {
            notes.add(new Note("第" + number + "页", "这一页的线条或文字太多，没有全部读进来，请对照原件。"));
        }
        if (letters.isEmpty() && rules.pictures() > 0) {
            notes.add(new Note("第" + number + "页", "这一页是图片（扫描件），没有可读的文字。"));
            return;
        }
        TreeMap<Float, Part> tables = new TreeMap<>();
        List<Letter> free = new ArrayList<>(letters);
        float left = Float.MAX_VALUE;
        float right = 0;
        for (Lattice lattice : rules.tooMany() ? List.<Lattice>of() : Lattice.of(rules)) {
            List<Letter> inside =
                    free.stream().filter(letter -> isInside(letter, lattice)).toList();
            free.removeIf(letter -> isInside(letter, lattice));
            tables.put(lattice.top(), part(lattice, inside));
            left = Math.min(left, lattice.left());
            right = Math.max(right, lattice.right());
        }
        float height = page.getCropBox().getHeight();
        Map<Float, Found> paragraphs = new Paragraphs(height, List.copyOf(tables.keySet()), left, right).of(free);
        TreeMap<Float, Object> all = new TreeMap<>(paragraphs);
        all.putAll(tables);
        boolean first = true;
        for (Object each : all.values()) {
            add(each, first);
            first = false;
        }
    }

    /** Takes the next thing on a page; the first one may be the rest of what the page before ended with. */
    private void add(Object next, boolean first) {
        Object last = blocks.isEmpty() ? "" : blocks.getLast();
        if (first && last instanceof Part table && next instanceof Part more && TableParts.fit(table, more)) {
            blocks.set(blocks.size() - 1, TableParts.joined(table, more));
        } else if (first && last instanceof Found text && next instanceof Found more && text.goesOn(more)) {
            List<TextLines.Line> lines = new ArrayList<>(text.lines());
            lines.addAll(more.lines());
            blocks.set(blocks.size() - 1, new Found(lines, more.open(), more.left(), more.right()));
        } else {
            blocks.add(next);
        }
    }

    private static Block block(Object found) {
        return found instanceof Part table ? table.grid() : Paragraph.of(((Found) found).text(), ParagraphStyle.PLAIN);
    }

    private static boolean isInside(Letter letter, Lattice lattice) {
        float y = letter.y() - letter.size() * 0.35f;
        return letter.middle() > lattice.left()
                && letter.middle() < lattice.right()
                && y > lattice.top()
                && y < lattice.bottom();
    }

    private static Part part(Lattice lattice, List<Letter> letters) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int row = 0; row < lattice.rows(); row++) {
            rows.add(new ArrayList<>());
        }
        List<Lattice.Box> boxes = lattice.boxes();
        List<List<Letter>> inside = inside(lattice, boxes, letters);
        for (int index = 0; index < boxes.size(); index++) {
            Lattice.Box box = boxes.get(index);
            float width = lattice.x(box.columnEnd()) - lattice.x(box.column());
            String text = TextLines.joined(TextLines.of(inside.get(index)), width - PAD);
            int columns = box.columnEnd() - box.column();
            int spanned = box.rowEnd() - box.row();
            rows.get(box.row()).add(new Cell(box.column(), columns, spanned, text, CellStyle.PLAIN));
        }
        rows.forEach(cells -> cells.sort(Comparator.comparingInt(Cell::column)));
        List<Float> edges = new ArrayList<>();
        for (int column = 0; column <= lattice.columns(); column++) {
            edges.add(lattice.x(column));
        }
        return new Part(edges, rows);
    }

    /** The letters of each cell, in the order they were printed. */
    private static List<List<Letter>> inside(Lattice lattice, List<Lattice.Box> boxes, List<Letter> letters) {
        int[] owner = new int[lattice.rows() * lattice.columns()];
        Arrays.fill(owner, -1);
        List<List<Letter>> inside = new ArrayList<>();
        for (int index = 0; index < boxes.size(); index++) {
            Lattice.Box box = boxes.get(index);
            for (int row = box.row(); row < box.rowEnd(); row++) {
                int from = row * lattice.columns();
                Arrays.fill(owner, from + box.column(), from + box.columnEnd(), index);
            }
            inside.add(new ArrayList<>());
        }
        for (Letter letter : letters) {
            int field = lattice.field(letter.middle(), middleOf(letter));
            if (field >= 0 && owner[field] >= 0) {
                inside.get(owner[field]).add(letter);
            }
        }
        return inside;
    }

    private static float middleOf(Letter letter) {
        return letter.y() - letter.size() * 0.35f;
    }
}
