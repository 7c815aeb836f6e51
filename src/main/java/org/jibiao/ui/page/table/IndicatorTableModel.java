package org.jibiao.ui.page.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jibiao.change.Draft;
import org.jibiao.form.spec.ColumnSpec;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.form.spec.IndicatorClass;
import org.jibiao.model.Element;
import org.jibiao.model.Id;
import org.jibiao.model.Indicator;
import org.jibiao.model.Kind;
import org.jibiao.model.Place;
import org.jibiao.model.Position;
import org.jibiao.model.Ref;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.value.Quantity;
import org.jibiao.ui.kit.Session;

/**
 * The indicators of one project or department as lines and columns, with a cursor and a selected block. Every change is
 * one edit, durable at once.
 */
public final class IndicatorTableModel {

    /** A cell by line and column, from 0. */
    public record Cursor(int row, int column) {}

    private final Session session;
    private final Ref owner;
    private final FormSpec spec;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    /** One view for all: a view made anew would be collected with its listeners. */
    private final ObservableList<Line> shown = FXCollections.unmodifiableObservableList(lines);

    private final ReadOnlyObjectWrapper<Cursor> cursor = new ReadOnlyObjectWrapper<>(new Cursor(0, 2));
    private final ReadOnlyObjectWrapper<Cursor> anchor = new ReadOnlyObjectWrapper<>(new Cursor(0, 2));

    /** {@code owner} is the project, or the department goals, whose indicators are shown. */
    public IndicatorTableModel(Session session, Ref owner, FormSpec spec) {
        this.session = session;
        this.owner = owner;
        this.spec = spec;
        refresh();
    }

    /** Takes the lines from the present book; lines that are the same stay. */
    public void refresh() {
        List<Indicator> indicators = session.book().children(owner, Kind.INDICATOR).stream()
                .map(Indicator.class::cast)
                .toList();
        List<Line> wanted = Lines.of(indicators, spec.classes());
        int common = Math.min(lines.size(), wanted.size());
        for (int index = 0; index < common; index++) {
            if (!lines.get(index).equals(wanted.get(index))) {
                lines.set(index, wanted.get(index));
            }
        }
        if (lines.size() > wanted.size()) {
            lines.remove(wanted.size(), lines.size());
        } else {
            lines.addAll(wanted.subList(common, wanted.size()));
        }
        setCursor(inside(cursor.get().row(), cursor.get().column()));
        if (session.place().field().isEmpty() || session.place().ref().kind() == Kind.INDICATOR) {
            tellPlace();
        }
    }

    public ObservableList<Line> lines() {
        return shown;
    }

    public List<ColumnSpec> columns() {
        return spec.typingColumns();
    }

    /** The classes a level-2 cell offers. */
    public List<IndicatorClass> classes() {
        return spec.classes();
    }

    public ReadOnlyObjectProperty<Cursor> cursorProperty() {
        return cursor.getReadOnlyProperty();
    }

    /** The other corner of the selected block. */
    public ReadOnlyObjectProperty<Cursor> anchorProperty() {
        return anchor.getReadOnlyProperty();
    }

    public Field field(int column) {
        return columns().get(column).field();
    }

    public String text(int row, int column) {
        return row < lines.size() ? lines.get(row).text(field(column)) : "";
    }

    /** Moves the cursor, kept inside the table, and the block with it. */
    public void moveTo(int row, int column) {
        setCursor(inside(row, column));
        tellPlace();
    }

    private void setCursor(Cursor inside) {
        anchor.set(inside);
        cursor.set(inside);
    }

    /** Moves the cursor and leaves the other corner of the block where it is. */
    public void extendTo(int row, int column) {
        cursor.set(inside(row, column));
    }

    private Cursor inside(int row, int column) {
        return new Cursor(
                Math.clamp(row, 0, Math.max(0, lines.size() - 1)),
                Math.clamp(column, 0, columns().size() - 1));
    }

    private void tellPlace() {
        indicator(cursor.get().row())
                .ifPresent(
                        each -> session.place().go(each.place(field(cursor.get().column()))));
    }

    /** To the next cell to the right, and from the last column to the next line. */
    public void next() {
        Cursor at = cursor.get();
        boolean wraps = at.column() + 1 >= columns().size();
        moveTo(wraps ? at.row() + 1 : at.row(), wraps ? 1 : at.column() + 1);
    }

    /** To the cell to the left, and from the second column to the line above. */
    public void previous() {
        Cursor at = cursor.get();
        boolean wraps = at.column() <= 1;
        moveTo(wraps ? at.row() - 1 : at.row(), wraps ? columns().size() - 1 : at.column() - 1);
    }

    public boolean isAtEnd() {
        return cursor.get().row() == lines.size() - 1
                && cursor.get().column() == columns().size() - 1;
    }

    /** Puts the cursor on {@code place} if the table shows it. */
    public boolean reveal(Ref ref, Optional<Field> field) {
        for (int row = 0; row < lines.size(); row++) {
            if (indicator(row).filter(each -> each.ref().equals(ref)).isPresent()) {
                int column = cursor.get().column();
                for (int each = 0; each < columns().size(); each++) {
                    if (field.isPresent() && field(each) == field.get()) {
                        column = each;
                    }
                }
                if (cursor.get().row() != row || cursor.get().column() != column) {
                    moveTo(row, column);
                }
                return true;
            }
        }
        return false;
    }

    private Optional<Indicator> indicator(int row) {
        return row >= 0 && row < lines.size() ? lines.get(row).indicator() : Optional.empty();
    }

    /** Makes {@code typed} the text of a cell; a ghost becomes an indicator. False if it could not be saved. */
    public boolean commit(int row, int column, String typed) {
        Field field = field(column);
        String text = tidy(field, typed);
        if (row >= lines.size() || text.equals(stored(row, field))) {
            return true;
        }
        Draft draft = new Draft(session.book());
        Ref ref = real(draft, row);
        return session.apply(draft.set(ref, field, text).edit("修改 " + field.label()));
    }

    private String stored(int row, Field field) {
        return indicator(row).map(each -> each.text(field)).orElse("");
    }

    private static String tidy(Field field, String typed) {
        return field.type() == Field.Type.VALUE ? Quantity.typed(typed) : typed.strip();
    }

    /** The indicator of a line in {@code draft}; a ghost is made real where it stands. */
    private Ref real(Draft draft, int row) {
        Line line = lines.get(row);
        if (line instanceof Line.Ghost ghost) {
            Indicator made = ofClass(ghost.missing().level1(), ghost.missing().level2());
            draft.insert(after(row), made);
            return made.ref();
        }
        return line.indicator().orElseThrow().ref();
    }

    private static Indicator ofClass(String level1, String level2) {
        return Indicator.fresh().with(IndicatorField.LEVEL1, level1).with(IndicatorField.LEVEL2, level2);
    }

    /** The position after the last indicator above {@code row}. */
    private Position after(int row) {
        for (int above = Math.min(row, lines.size()) - 1; above >= 0; above--) {
            Optional<Indicator> indicator = indicator(above);
            if (indicator.isPresent()) {
                return new Position(owner, indicator.get().id());
            }
        }
        return new Position(owner, Id.NONE);
    }

    /** Sets level 1 and 2 of a line to a class of the form. */
    public void choose(int row, IndicatorClass chosen) {
        if (row < lines.size()) {
            Draft draft = new Draft(session.book());
            Ref ref = real(draft, row);
            session.apply(draft.set(ref, IndicatorField.LEVEL1, chosen.level1())
                    .set(ref, IndicatorField.LEVEL2, chosen.level2())
                    .edit("修改 指标类别"));
        }
    }

    /** Adds a line of the same class under the cursor and goes to its name. */
    public void addRow() {
        int row = cursor.get().row();
        Line here = lines.isEmpty() ? Line.Ghost.first(spec.classes()) : lines.get(row);
        Draft draft = new Draft(session.book());
        Indicator added;
        if (here instanceof Line.Row line) {
            added = ofClass(line.row().text(IndicatorField.LEVEL1), line.row().text(IndicatorField.LEVEL2));
            draft.insert(new Position(owner, line.row().id()), added);
        } else {
            IndicatorClass missing = ((Line.Ghost) here).missing();
            added = ofClass(missing.level1(), missing.level2());
            draft.insert(after(row), added);
        }
        if (session.apply(draft.edit("增加指标"))) {
            refresh();
            reveal(added.ref(), Optional.of(IndicatorField.NAME));
        }
    }

    /** Deletes the indicators of the selected block. */
    public void deleteRows() {
        Draft draft = new Draft(session.book());
        int count = 0;
        for (int row = top(); row <= bottom(); row++) {
            Optional<Indicator> indicator = indicator(row);
            if (indicator.isPresent()) {
                draft.remove(indicator.get().ref());
                count++;
            }
        }
        session.apply(draft.edit(count == 1 ? "删除指标" : "删除 " + count + " 个指标"));
    }

    /** Moves the cursor's indicator one line up (-1) or down (1); the cursor goes with it. */
    public void moveRow(int by) {
        List<? extends Element> all = session.book().children(owner, Kind.INDICATOR);
        indicator(cursor.get().row()).ifPresent(each -> moveRow(each, all.indexOf(each) + by));
    }

    /** Moves an indicator so that it is number {@code target}, from 0, among the indicators. */
    void moveRow(Indicator indicator, int target) {
        List<? extends Element> all = session.book().children(owner, Kind.INDICATOR);
        if (target < 0 || target >= all.size()) {
            return;
        }
        List<Element> others = new ArrayList<>(all);
        others.remove(indicator);
        Id before = target == 0 ? Id.NONE : others.get(target - 1).id();
        int column = cursor.get().column();
        if (session.apply(new Draft(session.book())
                .move(indicator.ref(), new Position(owner, before))
                .edit("移动指标"))) {
            refresh();
            reveal(indicator.ref(), Optional.of(field(column)));
        }
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

    /** The texts of the selected block. */
    List<List<String>> block() {
        List<List<String>> rows = new ArrayList<>();
        for (int row = top(); row <= bottom(); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = left(); column <= right(); column++) {
                cells.add(stored(row, field(column)));
            }
            rows.add(cells);
        }
        return rows;
    }

    /** Clears the selected cells. */
    public void clear() {
        Draft draft = new Draft(session.book());
        for (int row = top(); row <= bottom(); row++) {
            Optional<Indicator> indicator = indicator(row);
            for (int column = left(); indicator.isPresent() && column <= right(); column++) {
                draft.set(indicator.get().ref(), field(column), "");
            }
        }
        session.apply(draft.edit("清除内容"));
    }

    /** Fills the selected block from its top line. */
    public void fillDown() {
        Draft draft = new Draft(session.book());
        for (int row = top() + 1; row <= bottom(); row++) {
            Optional<Indicator> indicator = indicator(row);
            for (int column = left(); indicator.isPresent() && column <= right(); column++) {
                draft.set(indicator.get().ref(), field(column), stored(top(), field(column)));
            }
        }
        session.apply(draft.edit("向下填充"));
    }

    /**
     * Pastes a block from the cursor on: texts replace, blank level-1 and level-2 cells (merged ones) take the text
     * above, lines beyond the end are added. Returns how many were added.
     */
    public int paste(String pasted) {
        List<List<String>> cells = ClipboardText.cells(pasted);
        Draft draft = new Draft(session.book());
        int added = 0;
        String[] above = {"", ""};
        for (int index = 0; index < cells.size(); index++) {
            int row = cursor.get().row() + index;
            Ref ref;
            if (row < lines.size()) {
                ref = real(draft, row);
            } else {
                Indicator made = Indicator.fresh();
                draft.append(owner, made);
                ref = made.ref();
                added++;
            }
            pasteRow(draft, ref, cells.get(index), above);
        }
        return session.apply(draft.edit("粘贴 " + cells.size() + " 行")) ? added : 0;
    }

    private void pasteRow(Draft draft, Ref ref, List<String> cells, String[] above) {
        for (int index = 0; index < cells.size(); index++) {
            int column = cursor.get().column() + index;
            if (column < columns().size()) {
                Field field = field(column);
                int level = field == IndicatorField.LEVEL1 ? 0 : field == IndicatorField.LEVEL2 ? 1 : -1;
                String text = tidy(field, cells.get(index));
                if (level >= 0 && text.isEmpty()) {
                    text = above[level];
                } else if (level >= 0) {
                    above[level] = text;
                }
                draft.set(ref, field, text);
            }
        }
    }

    /** The place of a cell, empty on a ghost. */
    public Optional<Place> place(int row, int column) {
        return indicator(row).map(each -> each.place(field(column)));
    }

    Session session() {
        return session;
    }

    Ref owner() {
        return owner;
    }
}
