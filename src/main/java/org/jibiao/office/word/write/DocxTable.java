package org.jibiao.office.word.write;

import java.io.IOException;
import org.jibiao.grid.Cell;
import org.jibiao.grid.CellStyle;
import org.jibiao.grid.Grid;
import org.jibiao.grid.Row;
import org.jibiao.office.part.Markup;

/**
 * A table with its grid and the width of every cell, so that Word, WPS and LibreOffice lay it out alike. Rows do not
 * split over pages.
 */
final class DocxTable {

    private static final String PROPERTIES = """
        <w:jc w:val="center"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="000000"/>\
        <w:left w:val="single" w:sz="4" w:space="0" w:color="000000"/>\
        <w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/>\
        <w:right w:val="single" w:sz="4" w:space="0" w:color="000000"/>\
        <w:insideH w:val="single" w:sz="4" w:space="0" w:color="000000"/>\
        <w:insideV w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tblBorders>\
        <w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/>\
        </w:tblCellMar></w:tblPr>\
        """;
    private static final String UNBORDERED = """
        <w:tcBorders><w:top w:val="nil"/><w:left w:val="nil"/>\
        <w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:right w:val="nil"/></w:tcBorders>\
        """;

    private final Grid grid;
    private final Markup xml;
    private final DocxText text;
    /** For each column the cell that hangs down into the present row, and how many rows it still covers. */
    private final Cell[] hanging;

    private final int[] left;

    DocxTable(Grid grid, Markup xml, DocxText text) {
        this.grid = grid;
        this.xml = xml;
        this.text = text;
        this.hanging = new Cell[grid.columns().size()];
        this.left = new int[grid.columns().size()];
    }

    void write() throws IOException {
        xml.raw("<w:tbl><w:tblPr><w:tblW w:w=\"");
        xml.raw(Integer.toString(grid.width()));
        xml.raw("\" w:type=\"dxa\"/>");
        xml.raw(PROPERTIES);
        xml.raw("<w:tblGrid>");
        for (int width : grid.columns()) {
            xml.raw("<w:gridCol w:w=\"" + width + "\"/>");
        }
        xml.raw("</w:tblGrid>");
        for (Row row : grid.rows()) {
            row(row);
        }
        xml.raw("</w:tbl>");
    }

    private void row(Row row) throws IOException {
        xml.raw("<w:tr><w:trPr><w:cantSplit/>");
        if (row.minHeight() > 0) {
            xml.raw("<w:trHeight w:val=\"" + row.minHeight() + "\" w:hRule=\"atLeast\"/>");
        }
        xml.raw(row.header() ? "<w:tblHeader/></w:trPr>" : "</w:trPr>");
        int column = 0;
        int next = 0;
        while (column < grid.columns().size()) {
            if (left[column] > 0) {
                Cell above = hanging[column];
                cell(above, "<w:vMerge/>", "");
                for (int index = column; index < end(above); index++) {
                    left[index]--;
                }
                column = end(above);
            } else if (next < row.cells().size() && row.cells().get(next).column() <= column) {
                Cell cell = row.cells().get(next++);
                cell(cell, cell.rowSpan() > 1 ? "<w:vMerge w:val=\"restart\"/>" : "", cell.text());
                hang(cell);
                column = Math.max(column + 1, end(cell));
            } else {
                cell(Cell.of(column, ""), "", "");
                column++;
            }
        }
        xml.raw("</w:tr>");
    }

    private void hang(Cell cell) {
        for (int index = cell.column(); index < end(cell); index++) {
            hanging[index] = cell;
            left[index] = cell.rowSpan() - 1;
        }
    }

    private int end(Cell cell) {
        return Math.min(cell.end(), grid.columns().size());
    }

    private void cell(Cell cell, String merge, String words) throws IOException {
        int width = 0;
        for (int index = cell.column(); index < end(cell); index++) {
            width += grid.columns().get(index);
        }
        CellStyle style = cell.style();
        xml.raw("<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>");
        if (cell.columnSpan() > 1) {
            xml.raw("<w:gridSpan w:val=\"" + (end(cell) - cell.column()) + "\"/>");
        }
        xml.raw(merge);
        xml.raw(style.bordered() ? "" : UNBORDERED);
        xml.raw(style.middle() ? "<w:vAlign w:val=\"center\"/></w:tcPr>" : "</w:tcPr>");
        text.lines(words, style.paragraph());
        xml.raw("</w:tc>");
    }
}
