package org.jibiao.form;

import java.util.ArrayList;
import java.util.List;
import org.jibiao.form.spec.Band;
import org.jibiao.form.spec.Layout;
import org.jibiao.grid.Cell;
import org.jibiao.grid.CellStyle;
import org.jibiao.grid.Grid;
import org.jibiao.grid.Mark;
import org.jibiao.grid.Paragraph;
import org.jibiao.grid.ParagraphStyle;
import org.jibiao.grid.Row;
import org.jibiao.grid.Run;
import org.jibiao.model.Place;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.ProjectField;

/** Lays a project or the department goals down: on paper as lines and tables, on a worksheet as one table. */
final class LayoutWriter {

    private static final int TITLE_HEIGHT = 500;
    private static final int GAP_HEIGHT = 200;

    private LayoutWriter() {}

    static void onPaper(Subject subject, Canvas canvas) {
        for (Layout.Line line : subject.layout().lines()) {
            Mark mark = line.list().isEmpty() ? Mark.NONE : new Mark(line.list(), subject.filled(line.entry()));
            ParagraphStyle style = subject.spec().style(line.style());
            canvas.add(new Paragraph(List.of(new Run(subject.filled(line.text()), false)), style, mark));
            canvas.showLast(place(subject, line));
        }
        boolean follows = false;
        for (Layout.Table table : subject.layout().tables()) {
            if (follows) {
                canvas.line("", subject.spec().style("cell"));
            }
            TableWriter writer = new TableWriter(subject, canvas, false, new ArrayList<>());
            writer.table(table, band -> true);
            canvas.add(new Grid(table.columns(), writer.rows()));
            follows = true;
        }
    }

    /** The fixed rows alone, table by table: what is not listed in rows that repeat. */
    static void fixedRows(Subject subject, Canvas canvas) {
        for (Layout.Table table : subject.layout().tables()) {
            TableWriter writer = new TableWriter(subject, canvas, false, new ArrayList<>());
            writer.table(table, Band.Fixed.class::isInstance);
            if (!writer.rows().isEmpty()) {
                canvas.add(new Grid(table.columns(), writer.rows()));
            }
        }
    }

    /** Each run of fixed rows as a grid of its own, in order. */
    static void fixedBands(Subject subject, Canvas canvas) {
        for (Layout.Table table : subject.layout().tables()) {
            for (Band band : table.bands()) {
                if (band instanceof Band.Fixed) {
                    TableWriter writer = new TableWriter(subject, canvas, false, new ArrayList<>());
                    writer.table(table, band::equals);
                    canvas.add(new Grid(table.columns(), writer.rows()));
                }
            }
        }
    }

    static void onSheet(Subject subject, Canvas canvas) {
        List<Row> rows = new ArrayList<>();
        int columns = subject.layout().sheet().size();
        for (Layout.Line line : subject.layout().lines()) {
            CellStyle style = new CellStyle(subject.spec().style(line.style()), true, false, false, true);
            canvas.show(rows.size(), 0, place(subject, line));
            int height = rows.isEmpty() ? TITLE_HEIGHT : 0;
            rows.add(new Row(List.of(new Cell(0, columns, 1, subject.filled(line.text()), style)), height, false));
        }
        TableWriter writer = new TableWriter(subject, canvas, true, rows);
        for (int table = 0; table < subject.layout().tables().size(); table++) {
            if (table > 0) {
                rows.add(new Row(List.of(), GAP_HEIGHT, false));
            }
            writer.table(subject.layout().tables().get(table), band -> true);
        }
        canvas.add(new Grid(subject.layout().sheet(), rows));
    }

    /** What a line above the tables shows: the department, the unit, or the title. */
    private static Place place(Subject subject, Layout.Line line) {
        if (line.text().contains("{title}")) {
            boolean project = subject.titleField() == ProjectField.TITLE;
            return subject.place(project ? ProjectField.NAME : subject.titleField());
        }
        return line.text().contains("{unit}")
                ? subject.place(ProjectField.UNIT)
                : subject.place(DeclarationField.DEPARTMENT);
    }
}
