package org.jibiao.form;

import org.jibiao.grid.Block;
import org.jibiao.grid.Cell;
import org.jibiao.grid.Contents;
import org.jibiao.grid.Document;
import org.jibiao.grid.Grid;
import org.jibiao.grid.PageBreak;
import org.jibiao.grid.Paragraph;
import org.jibiao.grid.Row;
import org.jibiao.grid.Section;

/** A document as text to be read beside a picture of it: blocks and rows line by line, cells with column and span. */
final class PaperText {

    private PaperText() {}

    static String of(Document document) {
        StringBuilder out = new StringBuilder();
        for (Section section : document.sections()) {
            if (!section.name().isEmpty()) {
                out.append("工作表 ").append(section.name()).append('\n');
            }
            section.blocks().forEach(block -> block(block, out));
        }
        return out.toString();
    }

    private static void block(Block block, StringBuilder out) {
        switch (block) {
            case Paragraph paragraph ->
                out.append(paragraph.style().font())
                        .append(' ')
                        .append(paragraph.style().halfPoints())
                        .append(
                                paragraph.mark().list().isEmpty()
                                        ? ""
                                        : " [" + paragraph.mark().list() + " "
                                                + paragraph.mark().entry() + "]")
                        .append(" | ")
                        .append(paragraph.text())
                        .append('\n');
            case Contents contents -> out.append("目录 ").append(contents.list()).append('\n');
            case PageBreak page -> out.append("----\n");
            case Grid grid -> {
                out.append("表 ").append(grid.columns()).append('\n');
                grid.rows().forEach(row -> row(row, out));
            }
        }
    }

    private static void row(Row row, StringBuilder out) {
        out.append(row.header() ? "  =" : "  ");
        for (Cell cell : row.cells()) {
            String spans = cell.columnSpan() + (cell.rowSpan() > 1 ? "x" + cell.rowSpan() : "");
            out.append('|')
                    .append(cell.column())
                    .append(':')
                    .append(spans)
                    .append(' ')
                    .append(cell.text().replace("\n", "⏎"));
        }
        out.append("|\n");
    }
}
