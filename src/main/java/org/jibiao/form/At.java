package org.jibiao.form;

/**
 * A spot on a document by position, all from 0; {@code row} and {@code cell} are -1 for a paragraph.
 *
 * @param cell index in the row's list of cells, not a column
 */
public record At(int section, int block, int row, int cell) {

    public static At paragraph(int section, int block) {
        return new At(section, block, -1, -1);
    }
}
