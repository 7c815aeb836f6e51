package org.jibiao.office.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jibiao.grid.Block;
import org.jibiao.grid.Cell;
import org.jibiao.grid.CellStyle;
import org.jibiao.grid.Grid;
import org.jibiao.grid.Row;
import org.jibiao.office.part.LimitExceeded;
import org.jibiao.office.part.Limits;
import org.jibiao.office.part.Measure;
import org.jibiao.office.part.Visible;

/**
 * A sheet as one table while it fills. Rows and columns before the first filled one are kept, so that places agree with
 * those in Excel.
 */
final class SheetGrid {

    private static final int DEFAULT_WIDTH = 1080;
    /** Strays outside the limits; more of them are a sheet that is too big. */
    private static final int MOST_FAR = 200;

    private final Map<Integer, Integer> widths = new HashMap<>();
    private final Map<Integer, Integer> heights = new HashMap<>();
    private final TreeMap<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();
    private final Merges merges = new Merges();
    private final Set<Integer> hiddenRows = new TreeSet<>();
    private final Set<Integer> hiddenColumns = new TreeSet<>();
    private final Measure measure;
    private final SheetNotes notes;
    private int far;

    SheetGrid(Measure measure, SheetNotes notes) {
        this.measure = measure;
        this.notes = notes;
    }

    void hideRow(int row) {
        hiddenRows.add(row);
    }

    void hideColumn(int column) {
        hiddenColumns.add(column);
    }

    /** The width of a column in twips. */
    void width(int column, int twips) {
        widths.put(column, twips);
    }

    /** The height of a row in twips. */
    void height(int row, int twips) {
        if (row >= 0 && row < Limits.ROWS) {
            heights.put(row, twips);
        }
    }

    /** Cells that show as one, {@code A1:G1}. */
    void merge(String range) throws LimitExceeded {
        if (!merges.add(range)) {
            notes.overlap(range);
        }
    }

    /** What a cell shows; blank cells are left out. */
    void put(int row, int column, String text) throws LimitExceeded {
        if (Visible.nothing(text)) {
            return;
        }
        measure.text(text.length());
        measure.cell();
        if (column < 0 || row < 0 || column >= Limits.COLUMNS || row >= Limits.ROWS) {
            if (++far > MOST_FAR) {
                throw new LimitExceeded("cells far away");
            }
            notes.far(row, column, text);
            return;
        }
        rows.computeIfAbsent(row, key -> new TreeMap<>()).put(column, text);
    }

    /** The table; none if nothing is filled. */
    List<Block> blocks() {
        return rows.isEmpty() ? List.of() : List.of(grid());
    }

    private Grid grid() {
        int width = merges.width();
        for (TreeMap<Integer, String> row : rows.values()) {
            width = Math.max(width, row.lastKey() + 1);
        }
        hidden();
        List<Integer> columns = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            columns.add(widths.getOrDefault(column, DEFAULT_WIDTH));
        }
        List<Row> all = new ArrayList<>();
        int last = Math.min(merges.lastRowFrom(rows.lastKey()), Limits.ROWS);
        for (int row = 0; row <= last; row++) {
            all.add(new Row(cells(row, width), heights.getOrDefault(row, 0), false));
        }
        return new Grid(columns, all);
    }

    private void hidden() {
        hiddenRows.retainAll(rows.keySet());
        hiddenColumns.removeIf(column -> rows.values().stream().noneMatch(row -> row.containsKey(column)));
        notes.hidden(hiddenRows, hiddenColumns);
    }

    private List<Cell> cells(int row, int width) {
        TreeMap<Integer, String> filled = new TreeMap<>(rows.getOrDefault(row, new TreeMap<>()));
        merges.beginningIn(row).forEach(merge -> filled.putIfAbsent(merge.column(), ""));
        List<Cell> found = new ArrayList<>();
        for (Map.Entry<Integer, String> entry : filled.entrySet()) {
            int column = entry.getKey();
            Merges.Region region = merges.at(row, column);
            if (region.row() == row && region.column() == column) {
                int columns = Math.max(1, Math.min(region.columns(), width - column));
                found.add(new Cell(column, columns, region.rows(), entry.getValue(), CellStyle.PLAIN));
            } else {
                notes.covered(row, column, entry.getValue());
            }
        }
        return found;
    }
}
