package org.jibiao.form;

import java.util.ArrayList;
import java.util.List;
import org.jibiao.form.spec.Band;
import org.jibiao.form.spec.CellSpec;
import org.jibiao.form.spec.ColumnSpec;
import org.jibiao.grid.Cell;
import org.jibiao.grid.CellStyle;
import org.jibiao.grid.ParagraphStyle;
import org.jibiao.grid.ParagraphStyle.Align;
import org.jibiao.grid.Row;
import org.jibiao.model.BudgetLine;
import org.jibiao.model.Element;
import org.jibiao.model.field.BudgetLineField;
import org.jibiao.model.field.Field;

/** Writes the rows that repeat: a header, a row for each element, perhaps a label left of them all. */
final class ListWriter {

    private final Subject subject;
    private final Canvas canvas;
    private final boolean sheet;
    private final Band.Each each;
    private final List<? extends Element> elements;
    /** The elements come from the form, not from the book: an empty form is printed. */
    private final boolean standard;

    ListWriter(Subject subject, Canvas canvas, boolean sheet, Band.Each each) {
        this.subject = subject;
        this.canvas = canvas;
        this.sheet = sheet;
        this.each = each;
        List<? extends Element> there = subject.list(each);
        this.standard = there.isEmpty() && !each.standard().isEmpty();
        this.elements = standard
                ? each.standard().stream()
                        .map(name -> BudgetLine.fresh().with(BudgetLineField.LABEL, name))
                        .toList()
                : there;
    }

    void write(List<Row> rows, int rowHeight) {
        int first = rows.size();
        if (each.header()) {
            header(rows, rowHeight);
        }
        for (int row = 0; row < elements.size(); row++) {
            rows.add(new Row(cells(row, rows.size(), rows.size() == first), rowHeight, false));
        }
        boolean blankRow = elements.isEmpty() && each.label().isPresent();
        if (blankRow) {
            rows.add(new Row(blank(rows.size() == first), rowHeight, false));
        }
    }

    /** A row with nothing in it, so that an empty form has room to write. */
    private List<Cell> blank(boolean first) {
        List<Cell> cells = start(first);
        int at = left();
        for (ColumnSpec column : each.columns()) {
            cells.add(new Cell(at, span(column), 1, "", style(column)));
            at += span(column);
        }
        return cells;
    }

    private int left() {
        return each.label()
                .map(label -> sheet ? label.sheetSpan() : label.span())
                .orElse(0);
    }

    private int span(ColumnSpec column) {
        return sheet ? column.sheetSpan() : column.span();
    }

    /** The label of the whole list, if this is its first row. */
    private List<Cell> start(boolean first) {
        List<Cell> cells = new ArrayList<>();
        if (first && each.label().isPresent()) {
            CellSpec label = each.label().get();
            int deep = each.headerRows() + Math.max(1, elements.size());
            cells.add(new Cell(0, left(), deep, label.label(), TableWriter.style(subject, label)));
        }
        return cells;
    }

    /** One row, or two where columns stand under a common title with labels of their own. */
    private void header(List<Row> rows, int rowHeight) {
        int deep = each.headerRows();
        CellStyle style = new CellStyle(subject.spec().style(each.styles().label()), true, false, true, true);
        List<Cell> top = start(true);
        List<Cell> under = new ArrayList<>();
        int at = left();
        for (int index = 0; index < each.columns().size(); index++) {
            ColumnSpec column = each.columns().get(index);
            if (column.group().isEmpty()) {
                top.add(new Cell(at, span(column), deep, column.label(), style));
            } else {
                if (index == 0 || !each.columns().get(index - 1).group().equals(column.group())) {
                    top.add(new Cell(at, groupSpan(index), 1, column.group(), style));
                }
                under.add(new Cell(at, span(column), 1, column.label(), style));
            }
            at += span(column);
        }
        rows.add(new Row(top, rowHeight, true));
        if (deep == 2) {
            rows.add(new Row(under, rowHeight, true));
        }
    }

    private int groupSpan(int first) {
        int span = 0;
        String group = each.columns().get(first).group();
        for (int index = first; index < each.columns().size(); index++) {
            if (!each.columns().get(index).group().equals(group)) {
                break;
            }
            span += span(each.columns().get(index));
        }
        return span;
    }

    private List<Cell> cells(int row, int rowNumber, boolean first) {
        Element element = elements.get(row);
        List<Cell> cells = start(first);
        int at = left();
        for (int index = 0; index < each.columns().size(); index++) {
            ColumnSpec column = each.columns().get(index);
            if (!sameAsAbove(row, index)) {
                if (!standard) {
                    canvas.show(rowNumber, cells.size(), element.place(column.field()));
                }
                String text = Printed.of(column, element, subject.spec());
                cells.add(new Cell(at, span(column), depth(row, index), text, style(column)));
            }
            at += span(column);
        }
        return cells;
    }

    /** True if the cell is the lower part of the merged one above: all merged columns up to it say the same. */
    private boolean sameAsAbove(int row, int index) {
        if (row == 0 || !each.columns().get(index).merged()) {
            return false;
        }
        for (int before = 0; before <= index; before++) {
            ColumnSpec column = each.columns().get(before);
            Field field = column.field();
            boolean same = !elements.get(row).values().isBlank(field)
                    && elements.get(row)
                            .text(field)
                            .equals(elements.get(row - 1).text(field));
            if (column.merged() && !same) {
                return false;
            }
        }
        return true;
    }

    private int depth(int row, int index) {
        int end = row + 1;
        while (end < elements.size() && sameAsAbove(end, index)) {
            end++;
        }
        return end - row;
    }

    private CellStyle style(ColumnSpec column) {
        boolean centre = column.align() == Align.CENTER;
        ParagraphStyle style = subject.spec()
                .style(centre ? each.styles().centre() : each.styles().text());
        ParagraphStyle aligned = column.align() == Align.RIGHT ? style.aligned(Align.RIGHT) : style;
        boolean numeric = column.field().type() == Field.Type.MONEY;
        return new CellStyle(aligned, column.merged(), numeric, true, true);
    }
}
