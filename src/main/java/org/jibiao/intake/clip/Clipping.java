package org.jibiao.intake.clip;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jibiao.grid.Cell;
import org.jibiao.grid.Document;
import org.jibiao.grid.Grid;
import org.jibiao.grid.Paragraph;
import org.jibiao.office.html.HtmlReader;
import org.jibiao.office.part.LimitExceeded;

/**
 * A block of cells from the clipboard.
 *
 * @param rows top to bottom, of any lengths
 * @param aside paragraphs that stood outside the tables
 * @param merged true if the block tells which cells are merged, so that an empty one is just empty
 * @param cut true if it was larger than {@link #MOST} and only its beginning is here
 */
public record Clipping(List<List<Spot>> rows, List<String> aside, boolean merged, boolean cut) {

    /** Cells in one block. */
    public static final int MOST = 20_000;

    private static final int LARGEST = 5 << 20;
    private static final Spot EMPTY = new Spot("", Cover.NONE);

    public Clipping {
        rows = rows.stream().map(List::copyOf).toList();
        aside = List.copyOf(aside);
    }

    /** Whether a cell has a text of its own. */
    public enum Cover {
        /** It has. */
        NONE,
        /** It lies under a cell that begins in a row above. */
        ABOVE,
        /** It lies under a cell that begins to the left in its row. */
        LEFT
    }

    /**
     * One place of the block.
     *
     * @param text its lines, empty where it is covered
     */
    public record Spot(String text, Cover cover) {}

    /** The block on the clipboard: the tables of {@code html} under each other, or the tabbed {@code text}. */
    public static Clipping of(String html, String text) {
        return ofHtml(html, text).orElseGet(() -> ofText(text));
    }

    /** True if there is nothing to paste. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** True if it is one cell. */
    public boolean isSingle() {
        return rows.size() == 1 && rows.getFirst().size() == 1;
    }

    /** A block of this size that has the first cell everywhere. */
    public Clipping repeated(int high, int wide) {
        List<Spot> row = Collections.nCopies(wide, rows.getFirst().getFirst());
        return new Clipping(Collections.nCopies(high, row), aside, merged, cut);
    }

    /** The block as text with tabs and lines. */
    public static String text(List<List<String>> rows) {
        return TabbedText.of(rows);
    }

    /** The block as HTML; equal texts under each other are merged in the columns {@code merging}, left to right. */
    public static String html(List<List<String>> rows, Set<Integer> merging) {
        return TableHtml.of(rows, merging);
    }

    private static Optional<Clipping> ofHtml(String html, String text) {
        if (html.isBlank() || html.length() > LARGEST) {
            return Optional.empty();
        }
        try {
            Clipping read = of(HtmlReader.read(html, MOST), html.contains(TableHtml.OURS));
            boolean better = text.isEmpty() || !read.isEmpty() && broken(read) <= broken(ofText(text));
            return better ? Optional.of(read.isEmpty() ? lines(read.aside()) : read) : Optional.empty();
        } catch (LimitExceeded tooMuch) {
            return Optional.empty();
        }
    }

    private static Clipping of(Document document, boolean ours) {
        List<List<Spot>> rows = new ArrayList<>();
        List<String> aside = new ArrayList<>();
        document.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .forEach(block -> {
                    switch (block) {
                        case Grid grid -> rows.addAll(spots(grid));
                        case Paragraph paragraph -> aside.add(paragraph.text());
                        default -> {}
                    }
                });
        boolean merged =
                ours || rows.stream().anyMatch(row -> row.stream().anyMatch(each -> each.cover() == Cover.ABOVE));
        return new Clipping(rows, aside, merged, false);
    }

    private static List<List<Spot>> spots(Grid grid) {
        Spot[][] spots = new Spot[grid.rows().size()][grid.columns().size()];
        for (int y = 0; y < spots.length; y++) {
            for (Cell cell : grid.rows().get(y).cells()) {
                cover(spots, cell, y);
            }
        }
        List<List<Spot>> rows = new ArrayList<>();
        for (Spot[] row : spots) {
            int end = row.length;
            while (end > 0 && row[end - 1] == null) {
                end--;
            }
            rows.add(Arrays.stream(row, 0, end)
                    .map(each -> Objects.requireNonNullElse(each, EMPTY))
                    .toList());
        }
        return rows;
    }

    private static void cover(Spot[][] spots, Cell cell, int top) {
        for (int y = top; y < top + cell.rowSpan(); y++) {
            for (int x = cell.column(); x < cell.end(); x++) {
                Cover cover = x > cell.column() ? Cover.LEFT : y > top ? Cover.ABOVE : Cover.NONE;
                spots[y][x] = new Spot(cover == Cover.NONE ? cell.text() : "", cover);
            }
        }
    }

    private static Clipping ofText(String text) {
        boolean tooLong = text.length() > LARGEST;
        List<List<String>> cells = TabbedText.cells(tooLong ? text.substring(0, LARGEST) : text);
        List<List<Spot>> rows = new ArrayList<>();
        int left = MOST;
        for (List<String> row : cells) {
            left -= row.size();
            if (left >= 0) {
                rows.add(row.stream().map(each -> new Spot(each, Cover.NONE)).toList());
            }
        }
        return new Clipping(rows, List.of(), false, tooLong || left < 0);
    }

    private static Clipping lines(List<String> lines) {
        return new Clipping(
                lines.stream().map(line -> List.of(new Spot(line, Cover.NONE))).toList(), List.of(), false, false);
    }

    /** How many signs were lost on the way through the clipboard. */
    private static long broken(Clipping clipping) {
        return clipping.rows().stream()
                .flatMap(List::stream)
                .flatMapToInt(each -> each.text().chars())
                .filter(sign -> sign == '\ufffd')
                .count();
    }
}
