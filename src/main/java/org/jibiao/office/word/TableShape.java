package org.jibiao.office.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jibiao.grid.Cell;
import org.jibiao.grid.CellStyle;
import org.jibiao.grid.Grid;
import org.jibiao.grid.Row;
import org.jibiao.office.part.Limits;

/**
 * Makes a grid of a table as it stood in a file. Programs disagree about the grid: some write none, some write spans
 * that do not add up and mean the widths. Spans are believed where all rows agree; where they do not and the widths do,
 * columns are the edges of the cells.
 */
final class TableShape {

    /** Edges nearer to each other than this are one, in twips. */
    private static final int TOLERANCE = 45;

    /** A row as it stood. */
    static final class RawRow {
        final List<RawCell> cells = new ArrayList<>();
        int before;
        int after;
        int widthBefore;
        int height;
        boolean header;
        boolean deleted;

        /** Adds a cell, or joins it to the one left of it where the file says so in the old way. */
        void add(RawCell cell) {
            if (cell.joinsLeft && !cells.isEmpty()) {
                cells.getLast().span += cell.span;
                cells.getLast().width += cell.width;
            } else {
                cells.add(cell);
            }
        }

        int columns() {
            int sum = before;
            for (RawCell cell : cells) {
                sum += cell.span;
            }
            return sum;
        }

        int width() {
            int sum = widthBefore;
            for (RawCell cell : cells) {
                if (cell.width <= 0) {
                    return 0;
                }
                sum += cell.width;
            }
            return sum;
        }
    }

    /** A cell as it stood. */
    static final class RawCell {
        int span = 1;
        int width;
        boolean begins;
        boolean hangs;
        boolean joinsLeft;
        String text = "";
        /** Where a reader finds it, known for cells that hang down. */
        String place = "";

        CellStyle style = CellStyle.PLAIN;
        private int column;
        private int rows = 1;
        private boolean covered;
    }

    private final List<Integer> declared;
    private final List<RawRow> rows;

    TableShape(List<Integer> declared, List<RawRow> rows) {
        this.declared = declared;
        this.rows = rows;
    }

    Grid grid() {
        List<Integer> widths = spansAgree() ? bySpans() : byWidths();
        joinDown(widths.size());
        List<Row> result = new ArrayList<>(rows.size());
        for (RawRow row : rows) {
            List<Cell> cells = new ArrayList<>(row.cells.size());
            for (RawCell cell : row.cells) {
                if (!cell.covered) {
                    cells.add(new Cell(cell.column, cell.span, cell.rows, cell.text, cell.style));
                }
            }
            result.add(new Row(cells, row.height, row.header));
        }
        return new Grid(widths, result);
    }

    /** The cells that hang from others and hold text of their own, which nobody sees; known once there is a grid. */
    List<RawCell> covered() {
        return rows.stream()
                .flatMap(row -> row.cells.stream())
                .filter(cell -> cell.covered && !cell.text.isBlank())
                .toList();
    }

    private boolean spansAgree() {
        int columns = rows.getFirst().columns() + rows.getFirst().after;
        boolean same = rows.stream().allMatch(row -> row.columns() + row.after == columns);
        if (same && !declared.isEmpty()) {
            return true;
        }
        int widest = rows.stream().mapToInt(RawRow::width).max().orElse(0);
        return widest == 0 || !rows.stream().allMatch(row -> row.width() > widest * 0.97 && row.after == 0);
    }

    /** Places the cells by their spans; gives the widths. */
    private List<Integer> bySpans() {
        int columns = 0;
        for (RawRow row : rows) {
            int at = row.before;
            for (RawCell cell : row.cells) {
                cell.column = at;
                at = (int) Math.min(Limits.COLUMNS, (long) at + cell.span);
                cell.span = Math.max(1, at - cell.column);
            }
            columns = Math.max(columns, Math.min(at + row.after, Limits.COLUMNS + 1));
        }
        int[] widths = new int[Math.max(1, columns)];
        for (int i = 0; i < widths.length && i < declared.size(); i++) {
            widths[i] = declared.get(i);
        }
        fill(widths);
        return Arrays.stream(widths).boxed().toList();
    }

    /** Columns without a declared width take it from a cell, else from what is left of a wider one. */
    private void fill(int[] widths) {
        for (int span = 1; span <= widths.length && missing(widths); span++) {
            for (RawRow row : rows) {
                for (RawCell cell : row.cells) {
                    if (cell.span == span && cell.width > 0 && cell.column + span <= widths.length) {
                        share(widths, cell);
                    }
                }
            }
        }
        int usual = Math.max(1, 9000 / widths.length);
        for (int i = 0; i < widths.length; i++) {
            widths[i] = widths[i] > 0 ? widths[i] : usual;
        }
    }

    private static boolean missing(int[] widths) {
        return Arrays.stream(widths).anyMatch(width -> width <= 0);
    }

    private static void share(int[] widths, RawCell cell) {
        int left = cell.width;
        int open = 0;
        for (int i = cell.column; i < cell.column + cell.span; i++) {
            left -= widths[i];
            open += widths[i] > 0 ? 0 : 1;
        }
        for (int i = cell.column; i < cell.column + cell.span && open > 0; i++) {
            if (widths[i] <= 0 && left > 0) {
                widths[i] = Math.max(1, left / open);
            }
        }
    }

    /** Places the cells by their edges; gives the widths. */
    private List<Integer> byWidths() {
        TreeSet<Integer> all = new TreeSet<>();
        for (RawRow row : rows) {
            int at = row.widthBefore;
            all.add(at);
            for (RawCell cell : row.cells) {
                at += cell.width;
                all.add(at);
            }
        }
        List<Integer> edges = merged(all);
        for (RawRow row : rows) {
            int at = row.widthBefore;
            for (RawCell cell : row.cells) {
                int from = nearest(edges, at);
                at += cell.width;
                cell.column = Math.min(from, edges.size() - 2);
                cell.span = Math.max(1, nearest(edges, at) - from);
            }
        }
        List<Integer> widths = new ArrayList<>();
        for (int i = 1; i < edges.size(); i++) {
            widths.add(edges.get(i) - edges.get(i - 1));
        }
        return widths;
    }

    private static List<Integer> merged(NavigableSet<Integer> all) {
        List<Integer> edges = new ArrayList<>();
        for (int edge : all) {
            if (edges.isEmpty() || (edge - edges.getLast() > TOLERANCE && edges.size() <= Limits.COLUMNS)) {
                edges.add(edge);
            }
        }
        if (edges.size() < 2) {
            edges.add(edges.getFirst() + TOLERANCE);
        }
        return edges;
    }

    private static int nearest(List<Integer> edges, int at) {
        int found = 0;
        for (int i = 1; i < edges.size(); i++) {
            if (Math.abs(edges.get(i) - at) < Math.abs(edges.get(found) - at)) {
                found = i;
            }
        }
        return found;
    }

    /** Joins cells that hang down to the cell they hang from; a cell without one above stays a cell of its own. */
    private void joinDown(int columns) {
        RawCell[] open = new RawCell[columns + 1];
        for (RawRow row : rows) {
            RawCell[] next = new RawCell[columns + 1];
            for (RawCell cell : row.cells) {
                int at = Math.min(cell.column, columns);
                RawCell above = open[at];
                if (cell.hangs && above != null && above.column == cell.column && above.span == cell.span) {
                    above.rows++;
                    cell.covered = true;
                    next[at] = above;
                } else if (cell.begins || cell.hangs) {
                    next[at] = cell;
                }
            }
            open = next;
        }
    }
}
