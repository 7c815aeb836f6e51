package org.jibiao.ui.page.table;

import java.util.function.IntSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jibiao.ui.page.table.IndicatorTableModel.Cursor;

/** The cursor of a table and the block between it and another corner, both kept inside the table. */
final class Selection {

    private final IntSupplier rows;
    private final int columns;
    private final ReadOnlyObjectWrapper<Cursor> cursor;
    private final ReadOnlyObjectWrapper<Cursor> anchor;

    /** {@code rows} counts the lines there are now; {@code column} is where the cursor begins. */
    Selection(IntSupplier rows, int columns, int column) {
        this.rows = rows;
        this.columns = columns;
        Cursor first = new Cursor(0, column);
        this.cursor = new ReadOnlyObjectWrapper<>(first);
        this.anchor = new ReadOnlyObjectWrapper<>(first);
    }

    ReadOnlyObjectProperty<Cursor> cursorProperty() {
        return cursor.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Cursor> anchorProperty() {
        return anchor.getReadOnlyProperty();
    }

    /** Both corners go to a cell. */
    void moveTo(int row, int column) {
        Cursor inside = inside(row, column);
        anchor.set(inside);
        cursor.set(inside);
    }

    /** Only the cursor goes to a cell. */
    void extendTo(int row, int column) {
        cursor.set(inside(row, column));
    }

    /** All lines with all columns. */
    void all() {
        anchor.set(inside(Integer.MAX_VALUE, Integer.MAX_VALUE));
        cursor.set(inside(0, 0));
    }

    boolean isAll() {
        return rows.getAsInt() > 1 && bottom() - top() == rows.getAsInt() - 1 && right() - left() == columns - 1;
    }

    /** The lines of the table may have become fewer; what of the block is still there stays selected. */
    void stayInside() {
        Cursor corner = anchor.get();
        anchor.set(inside(corner.row(), corner.column()));
        cursor.set(inside(row(), column()));
    }

    private Cursor inside(int row, int column) {
        return new Cursor(Math.clamp(row, 0, Math.max(0, rows.getAsInt() - 1)), Math.clamp(column, 0, columns - 1));
    }

    int row() {
        return cursor.get().row();
    }

    int column() {
        return cursor.get().column();
    }

    int top() {
        return Math.min(cursor.get().row(), anchor.get().row());
    }

    int bottom() {
        return Math.max(cursor.get().row(), anchor.get().row());
    }

    int left() {
        return Math.min(cursor.get().column(), anchor.get().column());
    }

    int right() {
        return Math.max(cursor.get().column(), anchor.get().column());
    }
}
