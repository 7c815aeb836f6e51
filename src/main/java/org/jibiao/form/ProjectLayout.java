package org.jibiao.form;

import java.util.ArrayList;
import java.util.List;
import org.jibiao.form.spec.CellSpec;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.form.spec.IndicatorColumn;
import org.jibiao.grid.Cell;
import org.jibiao.grid.CellStyle;
import org.jibiao.grid.Grid;
import org.jibiao.grid.Mark;
import org.jibiao.grid.Paragraph;
import org.jibiao.grid.ParagraphStyle;
import org.jibiao.grid.Row;
import org.jibiao.grid.Run;
import org.jibiao.model.Declaration;
import org.jibiao.model.Indicator;
import org.jibiao.model.Place;
import org.jibiao.model.Project;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.ProjectField;

/** A project's tables, on paper as head and indicators, on a worksheet as one table on common columns. One use each. */
final class ProjectLayout {

    private final FormSpec spec;
    private final Declaration declaration;
    private final Project project;
    private final Canvas canvas;
    private final List<Row> rows = new ArrayList<>();

    private ProjectLayout(FormSpec spec, Declaration declaration, Project project, Canvas canvas) {
        this.spec = spec;
        this.declaration = declaration;
        this.project = project;
        this.canvas = canvas;
    }

    /** Heading, head table, a line apart, indicator table. */
    static void onPaper(FormSpec spec, Declaration declaration, Project project, int number, Canvas canvas) {
        String text = Titles.filled(spec.heading().text(), number, project);
        String entry = Titles.filled(spec.heading().entry(), number, project);
        Mark mark = spec.heading().list().isEmpty()
                ? Mark.NONE
                : new Mark(spec.heading().list(), entry);
        ParagraphStyle heading = spec.style(spec.heading().style());
        canvas.add(new Paragraph(List.of(new Run(text, false)), heading, mark));
        canvas.showLast(project.place(ProjectField.NAME));
        ProjectLayout head = new ProjectLayout(spec, declaration, project, canvas);
        head.head(false);
        canvas.add(new Grid(spec.head().columns(), head.rows));
        canvas.line("", spec.style("cell"));
        ProjectLayout indicators = new ProjectLayout(spec, declaration, project, canvas);
        indicators.indicators(indicators.paperSpans());
        List<Integer> widths =
                spec.indicatorColumns().stream().map(IndicatorColumn::width).toList();
        canvas.add(new Grid(widths, indicators.rows));
        canvas.line("", spec.style("cell"));
    }

    /** All in one table under the title, as a worksheet has it. */
    static void onSheet(FormSpec spec, Declaration declaration, Project project, int number, Canvas canvas) {
        ProjectLayout layout = new ProjectLayout(spec, declaration, project, canvas);
        int columns = spec.sheet().columns().size();
        ParagraphStyle heading = spec.style(spec.heading().style());
        CellStyle style = new CellStyle(heading, true, false, false, true);
        String title = Titles.filled(spec.heading().text(), number, project);
        layout.rows.add(new Row(List.of(new Cell(0, columns, 1, title, style)), 500, false));
        canvas.show(0, 0, project.place(ProjectField.NAME));
        layout.head(true);
        layout.rows.add(new Row(List.of(), 200, false));
        layout.indicators(spec.sheet().spans());
        canvas.add(new Grid(spec.sheet().columns(), layout.rows));
    }

    private List<Integer> paperSpans() {
        return spec.indicatorColumns().stream().map(column -> 1).toList();
    }

    private void head(boolean sheet) {
        int columns =
                sheet ? spec.sheet().columns().size() : spec.head().columns().size();
        int[] taken = new int[columns];
        for (List<CellSpec> specs : spec.head().rows()) {
            List<Cell> cells = new ArrayList<>();
            int column = 0;
            for (CellSpec cell : specs) {
                while (taken[column] > 0) {
                    column++;
                }
                int span = sheet ? cell.sheetSpan() : cell.span();
                if (cell.field().isPresent()) {
                    canvas.show(rows.size(), cells.size(), place(cell.field().get()));
                }
                cells.add(new Cell(column, span, cell.rows(), text(cell), style(cell)));
                for (int index = column; index < column + span; index++) {
                    taken[index] = cell.rows();
                }
                column += span;
            }
            for (int index = 0; index < columns; index++) {
                taken[index] = Math.max(0, taken[index] - 1);
            }
            rows.add(new Row(cells, spec.head().rowHeight(), false));
        }
    }

    private Place place(Field field) {
        return field instanceof DeclarationField ? declaration.place(field) : project.place(field);
    }

    private String text(CellSpec cell) {
        return cell.field().map(this::text).orElse(cell.label());
    }

    private String text(Field field) {
        if (field == DeclarationField.MONEY_UNIT) {
            return "单位：" + spec.moneyUnit().label();
        }
        String text = field instanceof DeclarationField ? declaration.text(field) : project.text(field);
        return Printed.of(field, text, spec.moneyUnit());
    }

    private CellStyle style(CellSpec cell) {
        boolean numeric = cell.field()
                .map(field -> field.type() == Field.Type.MONEY || field.type() == Field.Type.PERCENT)
                .orElse(false);
        return new CellStyle(spec.style(cell.style()), cell.isLabel(), numeric, cell.bordered(), true);
    }

    private void indicators(List<Integer> spans) {
        List<IndicatorColumn> columns = spec.indicatorColumns();
        ParagraphStyle label = spec.style(spec.indicators().labelStyle());
        List<Cell> headers = new ArrayList<>();
        int at = 0;
        for (int index = 0; index < columns.size(); index++) {
            CellStyle style = new CellStyle(label, true, false, true, true);
            headers.add(new Cell(at, spans.get(index), 1, columns.get(index).label(), style));
            at += spans.get(index);
        }
        rows.add(new Row(headers, spec.indicators().rowHeight(), true));
        for (int row = 0; row < project.indicators().size(); row++) {
            rows.add(indicator(row, columns, spans));
        }
    }

    private Row indicator(int row, List<IndicatorColumn> columns, List<Integer> spans) {
        Indicator indicator = project.indicators().get(row);
        List<Cell> cells = new ArrayList<>();
        int at = 0;
        for (int index = 0; index < columns.size(); index++) {
            IndicatorColumn column = columns.get(index);
            int span = spans.get(index);
            if (!column.merged() || !sameAsAbove(row, column.field())) {
                int deep = column.merged() ? depth(row, column.field()) : 1;
                canvas.show(rows.size(), cells.size(), indicator.place(column.field()));
                cells.add(new Cell(at, span, deep, Printed.of(column, indicator, spec.moneyUnit()), style(column)));
            }
            at += span;
        }
        return new Row(cells, spec.indicators().rowHeight(), false);
    }

    private boolean sameAsAbove(int row, Field field) {
        List<Indicator> all = project.indicators();
        return row > 0
                && !all.get(row).values().isBlank(field)
                && all.get(row).text(field).equals(all.get(row - 1).text(field));
    }

    private int depth(int row, Field field) {
        int end = row + 1;
        while (end < project.indicators().size() && sameAsAbove(end, field)) {
            end++;
        }
        return end - row;
    }

    private CellStyle style(IndicatorColumn column) {
        boolean left = column.align() == ParagraphStyle.Align.LEFT;
        String name = left ? spec.indicators().textStyle() : spec.indicators().centreStyle();
        return new CellStyle(spec.style(name), column.merged(), false, true, true);
    }
}
