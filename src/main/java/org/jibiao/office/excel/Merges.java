package org.jibiao.office.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jibiao.office.part.CellName;
import org.jibiao.office.part.LimitExceeded;
import org.jibiao.office.part.Limits;

/** The merged cells of a sheet. */
final class Merges {

    /** Rows looked through for one region; a merge over a whole sheet is a slip, not a cell. */
    private static final int DEEPEST = 2_000;

    /** Columns of one region; a title merged over a whole sheet is as wide as the table below it. */
    private static final int WIDEST = 100;

    /** A rectangle of cells that shows as one. */
    record Region(int row, int column, int rows, int columns) {}

    private final Map<Integer, List<Region>> byRow = new HashMap<>();
    private int width;
    private int covered;

    /** Adds {@code A1:G1}; what is no such range is passed over. False if it overlaps one that is there. */
    boolean add(String range) throws LimitExceeded {
        int colon = range.indexOf(':');
        if (colon < 0) {
            return true;
        }
        String from = range.substring(0, colon);
        String to = range.substring(colon + 1);
        int row = CellName.row(from);
        int column = CellName.column(from, -1);
        int rows = CellName.row(to) - row + 1;
        int columns = Math.min(CellName.column(to, -1) + 1, Limits.COLUMNS) - column;
        if (row < 0 || column < 0 || rows < 1 || columns < 1) {
            return true;
        }
        covered += Math.min(rows, DEEPEST);
        if (covered > Limits.CELLS) {
            throw new LimitExceeded("merged cells");
        }
        Region region = new Region(row, column, Math.min(rows, DEEPEST), columns);
        if (overlaps(region)) {
            return false;
        }
        for (int each = row; each < row + region.rows(); each++) {
            byRow.computeIfAbsent(each, key -> new ArrayList<>()).add(region);
        }
        width = Math.max(width, columns > WIDEST ? 0 : column + columns);
        return true;
    }

    private boolean overlaps(Region region) {
        for (int row = region.row(); row < region.row() + region.rows(); row++) {
            for (Region other : byRow.getOrDefault(row, List.of())) {
                if (other.column() < region.column() + region.columns()
                        && region.column() < other.column() + other.columns()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The region that covers a cell; the cell itself if none does. */
    Region at(int row, int column) {
        for (Region region : byRow.getOrDefault(row, List.of())) {
            if (column >= region.column() && column < region.column() + region.columns()) {
                return region;
            }
        }
        return new Region(row, column, 1, 1);
    }

    /** The regions whose first row this is. */
    List<Region> beginningIn(int row) {
        return byRow.getOrDefault(row, List.of()).stream()
                .filter(region -> region.row() == row)
                .toList();
    }

    /** Columns up to the end of the last region, but for those that go on without end. */
    int width() {
        return width;
    }

    /** The last row of the regions that cover {@code row}. */
    int lastRowFrom(int row) {
        return byRow.getOrDefault(row, List.of()).stream()
                .mapToInt(region -> region.row() + region.rows() - 1)
                .max()
                .orElse(row);
    }
}
