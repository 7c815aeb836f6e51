package org.jibiao.grid;

/**
 * How a cell looks.
 *
 * @param label true for a printed label, false for something filled in
 * @param numeric true if a text that is a plain number is stored as a number in a workbook, with its printed decimals
 * @param bordered false for the line above a table that carries unit and money unit without a frame
 * @param middle true if the text stands in the middle of the height, false at the top
 */
public record CellStyle(ParagraphStyle paragraph, boolean label, boolean numeric, boolean bordered, boolean middle) {

    public static final CellStyle PLAIN = new CellStyle(ParagraphStyle.PLAIN, false, false, true, true);
}
