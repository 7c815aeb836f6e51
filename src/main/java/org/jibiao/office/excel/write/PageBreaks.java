package org.jibiao.office.excel.write;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jibiao.grid.Page;
import org.jibiao.office.excel.write.SheetPlan.Line;
import org.jibiao.office.excel.write.SheetPlan.Titles;

/**
 * Where a printed sheet must begin a page so that no text of a merged cell is cut in two: Excel prints the middle of a
 * cell that goes over the page half here and half there. Sheets without such cells are left alone.
 */
final class PageBreaks {

    private static final double POINTS_PER_TWIP = 1 / 20.0;
    /** What a page surely holds, since programs round the heights of rows. */
    private static final double SURELY = 0.97;

    private static final double WELL_FILLED = 0.75;
    private static final double LEAST_FILLED = 0.5;

    /**
     * A merged cell with text, by heights of the sheet in points.
     *
     * @param from where its text begins
     * @param to where its text ends
     * @param small false if it may be parted, since it is too high to stand on one page with others
     */
    private record Band(double top, double bottom, double from, double to, boolean small) {

        boolean cutAt(double height) {
            return from < height && height < to;
        }

        boolean partedAt(double height) {
            return small && top < height && height < bottom;
        }
    }

    private final double capacity;
    /** The height at which each row of the sheet begins, and that where the last one ends. */
    private final double[] tops;

    private final List<Band> bands = new ArrayList<>();
    /** Rows that must not begin a page, since the one above is a header. */
    private final Set<Integer> bound = new HashSet<>();

    private final Optional<Titles> titles;

    private PageBreaks(Page page, List<Integer> columns, List<Line> lines, Optional<Titles> titles) {
        int width = columns.stream().mapToInt(Integer::intValue).sum();
        double shrunk = Math.max(1, width / (double) Math.max(1, page.textWidth()));
        this.capacity = (page.height() - page.top() - page.bottom()) * POINTS_PER_TWIP * shrunk;
        this.titles = titles;
        this.tops = new double[lines.stream().mapToInt(Line::depth).sum() + 1];
        int[] starts = new int[lines.size() + 1];
        for (int index = 0; index < lines.size(); index++) {
            Line line = lines.get(index);
            starts[index + 1] = starts[index] + line.depth();
            if (line.header()) {
                bound.add(starts[index + 1]);
            }
            for (int row = starts[index]; row < starts[index + 1]; row++) {
                tops[row + 1] = tops[row] + line.height() / line.depth();
            }
        }
        for (int index = 0; index < lines.size(); index++) {
            for (SheetPlan.Box box : lines.get(index).boxes()) {
                int end = starts[Math.min(index + box.cell().rowSpan(), lines.size())];
                if (end - starts[index] > 1) {
                    band(box, tops[starts[index]], tops[end], columns);
                }
            }
        }
    }

    private void band(SheetPlan.Box box, double top, double bottom, List<Integer> columns) {
        double height = Math.min(RowHeights.needed(box.cell(), columns), bottom - top);
        double from = box.cell().style().middle() ? (top + bottom - height) / 2 : top;
        if (!box.cell().text().isBlank() && height < capacity * LEAST_FILLED) {
            bands.add(new Band(top, bottom, from, from + height, bottom - top < capacity * LEAST_FILLED));
        }
    }

    /** The rows that begin a page, those in {@code wanted} included. */
    static List<Integer> planned(
            Page page, List<Integer> columns, List<Line> lines, List<Integer> wanted, Optional<Titles> titles) {
        return new PageBreaks(page, columns, lines, titles).planned(wanted);
    }

    private List<Integer> planned(List<Integer> wanted) {
        List<Integer> breaks = new ArrayList<>();
        int rows = tops.length - 1;
        int start = 0;
        while (start < rows) {
            int next = nextWanted(wanted, start, rows);
            int full = fits(start, next);
            boolean cells = bands.stream().anyMatch(band -> band.bottom() > tops[full]);
            start = full < next && cells ? better(start, full) : full;
            if (start < rows && (start == next || cells)) {
                breaks.add(start);
            }
        }
        return breaks;
    }

    private static int nextWanted(List<Integer> wanted, int start, int rows) {
        return wanted.stream().filter(row -> row > start).min(Integer::compare).orElse(rows);
    }

    /** The first row that does not fit on a page that begins with {@code start}; at least one row does. */
    private int fits(int start, int end) {
        double room = capacity * SURELY;
        if (titles.isPresent() && titles.get().last() < start) {
            room -= tops[titles.get().last() + 1] - tops[titles.get().first()];
        }
        int row = start + 1;
        while (row < end && tops[row + 1] - tops[start] <= room) {
            row++;
        }
        return row;
    }

    /** The row to begin the next page with: where no group is parted, else where no text is. */
    private int better(int start, int full) {
        for (int row = full; row > start && tops[row] - tops[start] > capacity * WELL_FILLED; row--) {
            double at = tops[row];
            if (!bound.contains(row) && bands.stream().noneMatch(band -> band.cutAt(at) || band.partedAt(at))) {
                return row;
            }
        }
        for (int row = full; row > start && tops[row] - tops[start] > capacity * LEAST_FILLED; row--) {
            double at = tops[row];
            if (!bound.contains(row) && bands.stream().noneMatch(band -> band.cutAt(at))) {
                return row;
            }
        }
        return full;
    }
}
