package org.jibiao.office.excel.write;

import java.util.ArrayList;
import java.util.List;
import org.jibiao.grid.Cell;
import org.jibiao.grid.ParagraphStyle;

/**
 * Works out how high rows must be, since Excel never does so for merged cells. Characters are counted: a Chinese one is
 * as wide as its font is high, others a little over half of that; rather a line too many than one cut.
 */
final class RowHeights {

    /** Points; Excel allows 409. */
    private static final double HIGHEST = 400;

    private static final int FIRST_WIDE = 0x2e80;
    private static final double NARROW = 0.58;
    private static final double LINE = 1.35;
    private static final double PADDING = 4;
    private static final int SIDE_PADDING = 160;
    /** From so many signs on a line most likely ends one sign early, so that none begins with a comma. */
    private static final int LONG_LINE = 12;

    private RowHeights() {}

    /** The lines with the heights their texts need. */
    static List<SheetPlan.Line> fitted(List<SheetPlan.Line> lines, List<Integer> columns) {
        double[] heights = new double[lines.size()];
        for (int row = 0; row < lines.size(); row++) {
            heights[row] = Math.max(heights[row], lines.get(row).height());
            for (SheetPlan.Box box : lines.get(row).boxes()) {
                if (box.cell().rowSpan() == 1) {
                    heights[row] = Math.max(heights[row], needed(box.cell(), columns));
                }
            }
        }
        for (int row = 0; row < lines.size(); row++) {
            for (SheetPlan.Box box : lines.get(row).boxes()) {
                int last = Math.min(row + box.cell().rowSpan(), lines.size()) - 1;
                double there = 0;
                for (int each = row; each <= last; each++) {
                    there += heights[each];
                }
                heights[last] += Math.max(0, needed(box.cell(), columns) - there);
            }
        }
        List<SheetPlan.Line> fitted = new ArrayList<>();
        for (int row = 0; row < lines.size(); row++) {
            int depth = (int) Math.max(1, Math.ceil(heights[row] / HIGHEST));
            SheetPlan.Line line = lines.get(row);
            fitted.add(new SheetPlan.Line(line.boxes(), heights[row], depth, line.header()));
        }
        return fitted;
    }

    /** The height in points that the text of a cell takes. */
    static double needed(Cell cell, List<Integer> columns) {
        int width = -SIDE_PADDING;
        for (int index = cell.column(); index < Math.min(cell.end(), columns.size()); index++) {
            width += columns.get(index);
        }
        ParagraphStyle style = cell.style().paragraph();
        double size = style.halfPoints() / 2.0;
        return lines(cell.text(), width, size * 20) * size * LINE + PADDING;
    }

    private static int lines(String text, int width, double em) {
        double room = width > LONG_LINE * em ? width - em : Math.max(width, em);
        int lines = 1;
        double at = 0;
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            double wide = c >= FIRST_WIDE || c == '“' || c == '”' || c == '—' || c == '…' ? em : em * NARROW;
            if (c == '\n' || at + wide > room) {
                lines++;
                at = 0;
            }
            at += c == '\n' ? 0 : wide;
        }
        return lines;
    }
}
