package org.jibiao.form;

import org.jibiao.grid.Document;
import org.jibiao.grid.Grid;
import org.jibiao.grid.Section;

/**
 * A spot on a document by position, all from 0; {@code row} and {@code cell} are -1 for a paragraph.
 *
 * @param cell index in the row's list of cells, not a column
 */
public record At(int section, int block, int row, int cell) {

    public static At paragraph(int section, int block) {
        return new At(section, block, -1, -1);
    }

    /** For a reader: {@code 表2 第3行第4格}, {@code 工作表“1.法律援助”第3行第4格}, {@code 第12段}. */
    public String where(Document document) {
        Section home = document.sections().get(section);
        boolean workbook = !home.name().isEmpty();
        if (row < 0) {
            return workbook ? "工作表“" + home.name() + "”" : "第" + (block + 1) + "段";
        }
        String spot = "第" + (row + 1) + "行第" + (cell + 1) + "格";
        return workbook ? "工作表“" + home.name() + "”" + spot : "表" + table(document) + " " + spot;
    }

    private long table(Document document) {
        long before = document.sections().stream()
                .limit(section)
                .flatMap(each -> each.blocks().stream())
                .filter(Grid.class::isInstance)
                .count();
        return before
                + document.sections().get(section).blocks().stream()
                        .limit(block + 1L)
                        .filter(Grid.class::isInstance)
                        .count();
    }
}
