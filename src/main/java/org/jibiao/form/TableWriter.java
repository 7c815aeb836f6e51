package org.jibiao.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jibiao.form.spec.Band;
import org.jibiao.form.spec.CellSpec;
import org.jibiao.form.spec.Layout;
import org.jibiao.grid.Cell;
import org.jibiao.grid.CellStyle;
import org.jibiao.grid.Row;
import org.jibiao.model.Kind;
import org.jibiao.model.field.BudgetLineField;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.KeyTaskField;
import org.jibiao.model.value.Amount;

/** Writes the rows of a table of a layout, as wide as a text document or a worksheet has it. */
final class TableWriter {

    private final Subject subject;
    private final Canvas canvas;
    private final boolean sheet;
    private final List<Row> rows;

    TableWriter(Subject subject, Canvas canvas, boolean sheet, List<Row> rows) {
        this.subject = subject;
        this.canvas = canvas;
        this.sheet = sheet;
        this.rows = rows;
    }

    List<Row> rows() {
        return rows;
    }

    /** Adds the rows of those bands that are {@code wanted}. */
    void table(Layout.Table table, Predicate<Band> wanted) {
        int columns = sheet ? subject.layout().sheet().size() : table.columns().size();
        for (Band band : table.bands()) {
            if (wanted.test(band)) {
                switch (band) {
                    case Band.Fixed fixed -> fixed(fixed, columns, table.rowHeight());
                    case Band.Each each -> new ListWriter(subject, canvas, sheet, each).write(rows, table.rowHeight());
                }
            }
        }
    }

    private void fixed(Band.Fixed fixed, int columns, int rowHeight) {
        int[] taken = new int[columns];
        for (List<CellSpec> specs : fixed.rows()) {
            List<Cell> cells = new ArrayList<>();
            int column = 0;
            for (CellSpec cell : specs) {
                while (taken[column] > 0) {
                    column++;
                }
                int span = sheet ? cell.sheetSpan() : cell.span();
                if (cell.isField()) {
                    canvas.show(
                            rows.size(),
                            cells.size(),
                            subject.place(cell.field().orElseThrow()));
                }
                cells.add(new Cell(column, span, cell.rows(), text(cell), style(subject, cell)));
                for (int index = column; index < column + span; index++) {
                    taken[index] = cell.rows();
                }
                column += span;
            }
            for (int index = 0; index < columns; index++) {
                taken[index] = Math.max(0, taken[index] - 1);
            }
            rows.add(new Row(cells, rowHeight, false));
        }
    }

    private String text(CellSpec cell) {
        if (cell.isLabel()) {
            return cell.label();
        }
        Field field = cell.field().orElseThrow();
        return cell.sum() ? sum(field) : Printed.of(cell, subject.text(field));
    }

    /** The sum over the rows that have the field, {@code ""} where none has an amount. */
    private String sum(Field field) {
        Kind kind = field instanceof KeyTaskField
                ? Kind.KEY_TASK
                : field instanceof BudgetLineField ? Kind.BUDGET_LINE : Kind.INDICATOR;
        return subject.owner().children(kind).stream()
                .map(element -> Amount.parse(element.text(field)))
                .flatMap(Optional::stream)
                .reduce((one, other) -> one.add(other))
                .map(total -> Printed.of(field, total.toPlainString(), subject.spec()))
                .orElse("");
    }

    /** How a fixed cell looks: numbers are numbers in a workbook. */
    static CellStyle style(Subject subject, CellSpec cell) {
        boolean numeric = cell.field()
                .map(field -> field.type() == Field.Type.MONEY || field.type() == Field.Type.PERCENT)
                .orElse(false);
        boolean top = !cell.pattern().isEmpty();
        return new CellStyle(subject.spec().style(cell.style()), cell.isLabel(), numeric, cell.bordered(), !top);
    }
}
