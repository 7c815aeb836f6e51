package org.jibiao.form.spec;

import java.util.List;
import java.util.function.ToIntFunction;

/** Makes sure that fixed rows fill the columns of their table exactly, cells that hang down included. */
final class RowFit {

    private final int columns;
    private final ToIntFunction<CellSpec> span;
    private final String where;

    private RowFit(int columns, ToIntFunction<CellSpec> span, String where) {
        this.columns = columns;
        this.span = span;
        this.where = where;
    }

    static RowFit onPaper(int columns) {
        return new RowFit(columns, CellSpec::span, "");
    }

    static RowFit onSheet(int columns) {
        return new RowFit(columns, CellSpec::sheetSpan, "工作表上");
    }

    /** A row and where it stands in the file; {@code sound} if nothing is wrong with its cells. */
    record Row(Node node, List<CellSpec> cells, boolean sound) {}

    /** Below a row with mistakes of its own nothing is said: it could be their consequence. */
    void check(List<Row> rows) {
        int[] taken = new int[columns];
        for (int index = 0; index < rows.size() && rows.get(index).sound(); index++) {
            row(rows.get(index), rows.size() - index, taken);
            for (int column = 0; column < columns; column++) {
                taken[column] = Math.max(0, taken[column] - 1);
            }
        }
    }

    private void row(Row row, int left, int[] taken) {
        int width = row.cells().stream().mapToInt(span).sum();
        for (int deep : taken) {
            width += deep > 0 ? 1 : 0;
        }
        if (width != columns) {
            row.node().wrong(where + "共" + width + "列，应当是" + columns + "列");
        }
        int column = 0;
        for (int number = 1; number <= row.cells().size(); number++) {
            CellSpec cell = row.cells().get(number - 1);
            while (column < columns && taken[column] > 0) {
                column++;
            }
            int end = Math.min(columns, column + span.applyAsInt(cell));
            boolean free = true;
            for (; column < end; column++) {
                free = free && taken[column] == 0;
                taken[column] = cell.rows();
            }
            if (!free && width == columns) {
                row.node().wrong(where + "第" + number + "格被上面向下伸的格挡住了");
            }
            if (cell.rows() > left && where.isEmpty()) {
                row.node().wrong("第" + number + "格向下超出了这一段");
            }
        }
    }
}
