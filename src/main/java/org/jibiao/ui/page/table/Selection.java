package org.jibiao.ui.page.table;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jibiao.ui.page.table.IndicatorTableModel.Cursor;

/**
 * The cursor of a table and what is selected: the block between it and another corner, or whole lines, also some that
 * lie apart. All is kept inside the table.
 */
final class Selection {

    private static final NavigableSet<Integer> NONE = Collections.emptyNavigableSet();

    /** {@code whole} means the lines from corner to corner with all columns; {@code apart} are more such lines. */
    record Block(Cursor anchor, Cursor cursor, boolean whole, NavigableSet<Integer> apart) {}

    private final IntSupplier rows;
    private final int columns;
    private final ReadOnlyObjectWrapper<Cursor> cursor;
    private final ReadOnlyObjectWrapper<Block> block;

    /** {@code rows} counts the lines there are now; {@code column} is where the cursor begins. */
    Selection(IntSupplier rows, int columns, int column) {
        this.rows = rows;
        this.columns = columns;
        Cursor first = new Cursor(0, column);
        this.cursor = new ReadOnlyObjectWrapper<>(first);
        this.block = new ReadOnlyObjectWrapper<>(new Block(first, first, false, NONE));
    }

    ReadOnlyObjectProperty<Cursor> cursorProperty() {
        return cursor.getReadOnlyProperty();
    }

    /** Changes with the cursor and with all that is selected. */
    ReadOnlyObjectProperty<Block> blockProperty() {
        return block.getReadOnlyProperty();
    }

    Cursor anchor() {
        return block.get().anchor();
    }

    private void set(Cursor anchor, Cursor now, boolean whole, NavigableSet<Integer> apart) {
        cursor.set(now);
        block.set(new Block(anchor, now, whole, apart));
    }

    /** Both corners go to a cell. */
    void moveTo(int row, int column) {
        Cursor inside = inside(row, column);
        set(inside, inside, false, NONE);
    }

    /** Only the cursor goes to a cell; where whole lines are selected and the column stays, they remain whole. */
    void extendTo(int row, int column) {
        Cursor inside = inside(row, column);
        boolean whole = isWhole() && inside.column() == column();
        set(anchor(), inside, whole, whole ? block.get().apart() : NONE);
    }

    /** A whole line, and nothing else. */
    void line(int row) {
        lines(List.of(row));
    }

    /** Whole lines, of which the last has the cursor. */
    void lines(Collection<Integer> chosen) {
        NavigableSet<Integer> some = new TreeSet<>(chosen);
        int last = some.removeLast();
        int first = last;
        while (!some.isEmpty() && some.last() == first - 1) {
            first = some.removeLast();
        }
        set(inside(first, column()), inside(last, column()), true, some);
    }

    /** The lines from the fixed corner to {@code row}, beside those that lie apart. */
    void extendLines(int row) {
        set(anchor(), inside(row, column()), true, block.get().apart());
    }

    /** Adds a whole line to what is selected, or takes it away unless it is the only one. */
    void toggle(int row) {
        NavigableSet<Integer> chosen = new TreeSet<>(lines());
        if (!chosen.remove(row)) {
            Cursor inside = inside(row, column());
            set(inside, inside, true, chosen);
        } else if (!chosen.isEmpty()) {
            lines(chosen);
        }
    }

    /** All lines with all columns; the cursor stays. */
    void all() {
        Cursor here = cursor.get();
        set(
                here,
                here,
                true,
                new TreeSet<>(IntStream.range(0, rows.getAsInt()).boxed().toList()));
    }

    /** The lines of the table may have become fewer; what of the block is still there stays selected. */
    void stayInside() {
        Cursor corner = anchor();
        Block now = block.get();
        set(
                inside(corner.row(), corner.column()),
                inside(row(), column()),
                now.whole(),
                new TreeSet<>(now.apart().headSet(rows.getAsInt())));
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

    /** True if the lines are selected with all their columns. */
    boolean isWhole() {
        return block.get().whole();
    }

    /** The selected lines, or those of the block, in their order. */
    List<Integer> lines() {
        NavigableSet<Integer> all = new TreeSet<>(block.get().apart());
        IntStream.rangeClosed(top(), bottom()).forEach(all::add);
        return List.copyOf(all);
    }

    /** True if a line, or a cell of it, is selected. */
    boolean hasLine(int row) {
        return top() <= row && row <= bottom() || block.get().apart().contains(row);
    }

    /** True if a cell from one line to before another is selected with others. */
    boolean isInBlock(int from, int to, int column) {
        boolean single = !isWhole() && anchor().equals(cursor.get());
        boolean there = left() <= column && column <= right();
        boolean lines = top() < to && from <= bottom()
                || !block.get().apart().subSet(from, to).isEmpty();
        return !single && there && lines;
    }

    private int top() {
        return Math.min(row(), anchor().row());
    }

    private int bottom() {
        return Math.max(row(), anchor().row());
    }

    int left() {
        return isWhole() ? 0 : Math.min(column(), anchor().column());
    }

    int right() {
        return isWhole() ? columns - 1 : Math.max(column(), anchor().column());
    }
}
