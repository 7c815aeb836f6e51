package org.jibiao.grid;

import java.util.List;

/**
 * A table.
 *
 * @param columns widths in twips, left to right
 * @param rows top to bottom
 */
public record Grid(List<Integer> columns, List<Row> rows) implements Block {

    public Grid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Sum of the columns, in twips. */
    public int width() {
        return columns.stream().mapToInt(Integer::intValue).sum();
    }
}
