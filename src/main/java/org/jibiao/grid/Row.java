package org.jibiao.grid;

import java.util.List;

/**
 * A row of a table: the cells that begin in it, left to right. Columns taken by a cell that hangs down from a row
 * above are simply not listed.
 *
 * @param minHeight least height in twips, 0 for as high as the text
 * @param header true if the row repeats at the top of each page
 */
public record Row(List<Cell> cells, int minHeight, boolean header) {

    public Row {
        cells = List.copyOf(cells);
    }
}
