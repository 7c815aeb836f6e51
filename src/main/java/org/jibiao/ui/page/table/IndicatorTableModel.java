package org.jibiao.ui.page.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jibiao.check.pack.Severity;
import org.jibiao.form.spec.ColumnSpec;
import org.jibiao.form.spec.ColumnSpec.Slice;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.form.spec.IndicatorClass;
import org.jibiao.intake.clip.Clipping;
import org.jibiao.model.Element;
import org.jibiao.model.Indicator;
import org.jibiao.model.Kind;
import org.jibiao.model.Place;
import org.jibiao.model.Ref;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.template.IndicatorTemplate;
import org.jibiao.template.words.Asked;
import org.jibiao.template.words.Suggestion;
import org.jibiao.ui.kit.Session;
import org.jibiao.ui.kit.deadline.Deadlines;
import org.jibiao.ui.kit.found.FoundMark;
import org.jibiao.ui.kit.suggest.ClassWords;
import org.jibiao.ui.kit.suggest.SignWords;
import org.jibiao.ui.page.table.line.Line;
import org.jibiao.ui.page.table.line.LineList;
import org.jibiao.ui.page.table.line.Lines;
import org.jibiao.ui.page.table.line.TableSpec;
import org.jibiao.ui.page.table.line.ValueReading;

/**
 * The indicators of one project or department, or its main tasks or budget lines, as lines and columns, with a cursor and
 * a selected block. Every change is one edit, durable at once.
 */
public final class IndicatorTableModel {

    /** A cell by line and column, from 0. */
    public record Cursor(int row, int column) {}

    private final Session session;
    private final Ref owner;
    private final TableSpec spec;
    private final LineList lines = new LineList();
    /** One view for all: a view made anew would be collected with its listeners. */
    private final ObservableList<Line> shown = FXCollections.unmodifiableObservableList(lines);

    private final ClassWords classWords;
    private final SignWords signs = new SignWords();
    private final Selection selection;
    private final TableEdits edits;
    private final RowMoves moves;
    private Optional<Ref> told = Optional.empty();

    /** {@code owner} is the project, or the department goals, whose indicators are shown. */
    public IndicatorTableModel(Session session, Ref owner, FormSpec form) {
        this(session, owner, TableSpec.indicators(form));
    }

    /** The lines are the children of {@code owner} that {@code spec} says. */
    public IndicatorTableModel(Session session, Ref owner, TableSpec spec) {
        this.session = session;
        this.owner = owner;
        this.spec = spec;
        this.classWords = new ClassWords(spec.classes());
        this.selection = new Selection(lines::size, spec.columns().size(), spec.kind() == Kind.INDICATOR ? 2 : 0);
        this.edits = new TableEdits(this, selection);
        this.moves = new RowMoves(this, selection);
        refresh();
    }

    /** Takes the lines from the present book; lines that are the same stay. */
    public void refresh() {
        lines.become(Lines.of(elements(), spec.classes()));
        selection.stayInside();
        boolean here = spec.kind() == Kind.INDICATOR
                ? session.place().field().isEmpty() || session.place().ref().kind() == Kind.INDICATOR
                : told.isPresent() && told.get().equals(session.place().ref());
        if (here) {
            tellPlace();
        }
    }

    /** What stands in the lines, without ghosts. */
    List<Element> elements() {
        return session.book().contains(owner.id())
                ? spec.among(session.book().children(owner, spec.kind()))
                : List.of();
    }

    /** What the lines are. */
    public TableSpec spec() {
        return spec;
    }

    public ObservableList<Line> lines() {
        return shown;
    }

    public List<ColumnSpec> columns() {
        return spec.columns();
    }

    /** The classes a level-2 cell offers. */
    public List<IndicatorClass> classes() {
        return spec.classes();
    }

    public ReadOnlyObjectProperty<Cursor> cursorProperty() {
        return selection.cursorProperty();
    }

    /** The other corner of the selected block. */
    public Cursor anchor() {
        return selection.anchor();
    }

    public Field field(int column) {
        return columns().get(column).field();
    }

    public String text(int row, int column) {
        if (row >= lines.size()) {
            return "";
        }
        Line line = lines.get(row);
        ColumnSpec at = columns().get(column);
        return line.element().map(each -> spec.shown(at, each)).orElseGet(() -> line.text(at.field()));
    }

    /** Moves the cursor, kept inside the table, and the block with it. */
    public void moveTo(int row, int column) {
        selection.moveTo(row, column);
        tellPlace();
    }

    /** Selects a whole line, with the cursor in it. */
    public void selectLine(int row) {
        selection.line(row);
        tellPlace();
    }

    /** Selects a whole line beside what is selected, or no longer. */
    public void toggleLine(int row) {
        selection.toggle(row);
        tellPlace();
    }

    /** Moves the cursor and leaves the other corner of the block where it is. */
    public void extendTo(int row, int column) {
        selection.extendTo(row, column);
    }

    /** Selects all lines. */
    public void selectAll() {
        selection.all();
    }

    private void tellPlace() {
        told = element(selection.row()).map(Element::ref);
        element(selection.row()).ifPresent(each -> session.place().go(each.place(field(selection.column()))));
    }

    /** To the next cell to the right, and from the last column to the next line. */
    public void next() {
        Cursor at = cursorProperty().get();
        boolean wraps = at.column() + 1 >= columns().size();
        moveTo(wraps ? at.row() + 1 : at.row(), wraps ? spec.first() : at.column() + 1);
    }

    /** To the cell to the left, and from the first column Tab goes to to the line above. */
    public void previous() {
        Cursor at = cursorProperty().get();
        boolean wraps = at.column() <= spec.first();
        moveTo(wraps ? at.row() - 1 : at.row(), wraps ? columns().size() - 1 : at.column() - 1);
    }

    /** Goes to the first cell Tab goes to, or from below to the last. */
    void enter(boolean back) {
        moveTo(back ? lines.size() - 1 : 0, back ? columns().size() - 1 : spec.first());
    }

    /** True on the first cell Tab goes to. */
    boolean isAtStart() {
        return selection.row() == 0 && selection.column() <= spec.first();
    }

    public boolean isAtEnd() {
        return selection.row() == lines.size() - 1
                && selection.column() == columns().size() - 1;
    }

    /** Puts the cursor on {@code place} if the table shows it. */
    public boolean reveal(Ref ref, Optional<Field> field) {
        for (int row = 0; row < lines.size(); row++) {
            if (element(row).filter(each -> each.ref().equals(ref)).isPresent()) {
                int wanted = field.map(spec::columnOf).orElse(-1);
                boolean there = wanted < 0 || field(selection.column()) == field.get();
                int column = there ? selection.column() : wanted;
                if (selection.row() != row || selection.column() != column) {
                    moveTo(row, column);
                }
                return true;
            }
        }
        return false;
    }

    /** True if an element stands in one of the lines. */
    public boolean shows(Ref ref) {
        return elements().stream().anyMatch(each -> each.ref().equals(ref));
    }

    Optional<Element> element(int row) {
        return row >= 0 && row < lines.size() ? lines.get(row).element() : Optional.empty();
    }

    /** The text of a cell, empty on a ghost. */
    String typed(int row, int column) {
        return element(row).map(each -> spec.shown(columns().get(column), each)).orElse("");
    }

    /** The texts of the selected block. */
    List<List<String>> block() {
        List<List<String>> rows = new ArrayList<>();
        for (int row : selection.lines()) {
            List<String> cells = new ArrayList<>();
            for (int column = selection.left(); column <= selection.right(); column++) {
                cells.add(typed(row, column));
            }
            rows.add(cells);
        }
        return rows;
    }

    /** What is selected. */
    Selection selection() {
        return selection;
    }

    /** Makes {@code typed} the text of a cell; a ghost becomes an indicator. False if it could not be saved. */
    public boolean commit(int row, int column, String typed) {
        return edits.commit(row, column, typed);
    }

    /** At most {@code max} texts to go on with from {@code typed} in the cell of the cursor. */
    public List<Suggestion> suggestions(String typed, int max) {
        int row = selection.row();
        Field field = field(selection.column());
        Slice slice = columns().get(selection.column()).slice();
        if (field == IndicatorField.LEVEL2) {
            return classWords.suggest(typed, max);
        } else if (slice == Slice.OPERATOR) {
            return signs.suggest(typed);
        }
        if (row >= lines.size() || !(lines.get(row).around() instanceof Indicator around)) {
            return List.of();
        }
        Asked asked = new Asked(field, typed, around, owner);
        return slice == Slice.UNIT
                ? session.words().units(asked, max)
                : session.words().suggest(asked, max);
    }

    /** The classes of the form, as words. */
    ClassWords classWords() {
        return classWords;
    }

    /** How a value is understood as it is typed into the cell of the cursor, {@code ""} if there is nothing to tell. */
    String reading(String typed) {
        ColumnSpec at = columns().get(selection.column());
        boolean digits = typed.chars().anyMatch(Character::isDigit);
        if (at.slice() == Slice.WHOLE || selection.row() >= lines.size()) {
            return ValueReading.of(typed);
        }
        Line line = lines.get(selection.row());
        return at.slice() == Slice.VALUE || digits
                ? ValueReading.of(spec.typed(at, line.around(), typed).text(at.field()))
                : "";
    }

    /** For what a deadline is wanted, empty where the cursor's column has none; {@code typed} is what was typed so far. */
    Optional<Deadlines.Asked> deadline(String typed) {
        int row = selection.row();
        Field field = field(selection.column());
        return Deadlines.year(session.book(), owner, field)
                .filter(year -> row < lines.size())
                .map(year -> new Deadlines.Asked(typed.isEmpty() ? typed(row, selection.column()) : typed, year));
    }

    /** Fills a row that is blank but for its class from a template, as one edit; false, and nothing done, for others. */
    boolean fill(int row, IndicatorTemplate template) {
        return row < lines.size() && edits.fill(row, template);
    }

    /** Sets level 1 and 2 of a line to a class of the form. */
    public void choose(int row, IndicatorClass chosen) {
        edits.choose(row, chosen);
    }

    /** Adds a line of the same class under the cursor and goes to its name. */
    public void addRow() {
        edits.addRow();
    }

    /** Deletes the indicators of the selected lines. */
    public void deleteRows() {
        edits.deleteRows();
    }

    /** Moves the indicators of the selected lines one up (-1) or down (1); they stay selected. */
    public void moveRows(int by) {
        moves.step(by);
    }

    /** Moves indicators, and puts them into another class. */
    RowMoves moves() {
        return moves;
    }

    /** Which columns of the selected block, from 0, show equal neighbours as one cell. */
    Set<Integer> mergedInBlock() {
        return IntStream.rangeClosed(selection.left(), selection.right())
                .filter(column -> TableEdits.isClass(field(column)))
                .mapToObj(column -> column - selection.left())
                .collect(Collectors.toSet());
    }

    /** Clears the selected cells. */
    public void clear() {
        edits.clear();
    }

    /** Fills the selected block from its top line. */
    public void fillDown() {
        edits.fillDown();
    }

    /** Pastes a block from the cursor on and returns how many lines were added. */
    public int paste(Clipping pasted) {
        return new Pasting(this, edits).paste(pasted);
    }

    /** What in a cell does not fit its column, as a sentence. */
    Optional<String> doubt(int row, int column) {
        return element(row).flatMap(each -> spec.doubt(columns().get(column), each));
    }

    /** What there is to say about a cell: what does not fit its column, and what checks found in it. */
    Optional<FoundMark> mark(int row, int column) {
        Optional<FoundMark> doubt = doubt(row, column).map(words -> FoundMark.of(Severity.WARNING, words));
        Optional<FoundMark> found = element(row)
                .filter(each -> spec.columnOf(field(column)) == column)
                .flatMap(each -> session.marks().at(each.place(field(column))));
        return doubt.isPresent() && found.isPresent()
                ? Optional.of(doubt.get().and(found.get()))
                : doubt.or(() -> found);
    }

    /** The place of a cell, empty on a ghost. */
    public Optional<Place> place(int row, int column) {
        return element(row).map(each -> each.place(field(column)));
    }

    Session session() {
        return session;
    }

    Ref owner() {
        return owner;
    }
}
