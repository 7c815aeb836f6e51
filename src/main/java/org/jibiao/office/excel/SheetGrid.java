package org.jibiao.office.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jibiao.grid.Block;
import org.jibiao.grid.Cell;
import org.jibiao.grid.CellStyle;
import org.jibiao.grid.Grid;
import org.jibiao.grid.Row;
import org.jibiao.office.part.LimitExceeded;
import org.jibiao.office.part.Limits;
import org.jibiao.office.part.Measure;

/**
 * A sheet as one table while it fills. Rows and columns before the first filled one are kept, so that places agree with
 * those in Excel.
 */
final class SheetGrid {

    private static final int DEFAULT_WIDTH = 1080;

    private final Map<Integer, Integer> widths = new HashMap<>();
    private final Map<Integer, Integer> heights = new HashMap<>();
    private final TreeMap<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();
    private final Merges merges = new Merges();
    private final Measure measure;

    SheetGrid(Measure measure) {
        this.measure = measure;
    }

    /** The width of a column in twips. */
    void width(int column, int twips) {
        widths.put(column, twips);
    }

    /** The height of a row in twips. */
    void height(int row, int twips) throws LimitExceeded {
        if (row < 0 || row >= Limits.ROWS) {
            throw new LimitExceeded("rows");
        }
        heights.put(row, twips);
    }

    Merges merges() {
        return merges;
    }

    /** What a cell shows; blank cells are left out. */
    void put(int row, int column, String text) throws LimitExceeded {
        if (text.isBlank()) {
            return;
        }
        measure.text(text.length());
        measure.cell();
        if (column >= Limits.COLUMNS || row >= Limits.ROWS) {
            throw new LimitExceeded("columns");
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
        List<Integer> columns = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            columns.add(widths.getOrDefault(column, DEFAULT_WIDTH));
        }
        List<Row> all = new ArrayList<>();
        int last = Math.min(merges.lastRowFrom(rows.lastKey()), Limits.ROWS);
        for (int row = 0; row <= last; row++) {
            all.add(new Row(cells(row), heights.getOrDefault(row, 0), false));
        }
        return new Grid(columns, all);
    }

    private List<Cell> cells(int row) {
        TreeMap<Integer, String> filled = new TreeMap<>(rows.getOrDefault(row, new TreeMap<>()));
        merges.beginningIn(row).forEach(merge -> filled.putIfAbsent(merge.column(), ""));
        List<Cell> found = new ArrayList<>();
        for (Map.Entry<Integer, String> entry : filled.entrySet()) {
            int column = entry.getKey();
            Merges.Region region = merges.at(row, column);
            if (region.row() == row && region.column() == column) {
                found.add(new Cell(column, region.columns(), region.rows(), entry.getValue(), CellStyle.PLAIN));
            }
        }
        return found;
    }
}
