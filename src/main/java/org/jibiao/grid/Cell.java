package org.jibiao.grid;

/**
 * A cell, merged or not.
 *
 * @param column index of its first column in the grid, from 0
 * @param columnSpan columns it covers, at least 1
 * @param rowSpan rows it covers, at least 1
 * @param text paragraphs separated by {@code \n}
 */
public record Cell(int column, int columnSpan, int rowSpan, String text, CellStyle style) {

    public static Cell of(int column, String text) {
        return new Cell(column, 1, 1, text, CellStyle.PLAIN);
    }

    /** Index of the first column after it. */
    public int end() {
        return column + columnSpan;
    }
}
