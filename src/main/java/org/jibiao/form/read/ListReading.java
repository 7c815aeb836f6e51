package org.jibiao.form.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jibiao.form.At;
import org.jibiao.form.Labels;
import org.jibiao.form.Titles;
import org.jibiao.form.spec.ColumnSpec;
import org.jibiao.form.spec.ColumnSpec.Slice;
import org.jibiao.grid.Cell;
import org.jibiao.grid.Row;
import org.jibiao.model.BudgetLine;
import org.jibiao.model.Element;
import org.jibiao.model.Indicator;
import org.jibiao.model.KeyTask;
import org.jibiao.model.field.BudgetLineField;
import org.jibiao.model.field.Extra;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;

/** Reads the rows of a list: indicators, main tasks, income and expense lines. */
final class ListReading {

    /**
     * A column of the received table.
     *
     * @param specs what it holds; several if one header stands over sign, number and unit
     * @param field what it holds if no column of the form does
     */
    private record Column(int from, int to, List<ColumnSpec> specs, Optional<Field> field) {
        /** True if a cell may begin here: at its edge, or within it where it is of several pieces. */
        boolean begins(int column) {
            return column == from || (specs.size() > 1 && column > from && column < to);
        }

        boolean ignored() {
            return specs.isEmpty() && field.isEmpty();
        }
    }

    private static final Pattern SUM = Pattern.compile("\\s*[合总小]\\s*计\\s*");

    private final ListRules rules;
    private final Harvest harvest;
    private final boolean ofProject;
    private final List<Cell> header;
    private final List<Column> columns = new ArrayList<>();
    private final Map<Field, String> above = new HashMap<>();
    private final Map<ColumnSpec, Integer> used = new HashMap<>();
    private final List<String> foreign = new ArrayList<>();
    /** In one list for all projects: which field of a project has a column of its own. */
    private Function<String, Optional<Field>> heads = label -> Optional.empty();

    ListReading(ListRules rules, Harvest harvest, boolean ofProject, List<Cell> header) {
        this.rules = rules;
        this.harvest = harvest;
        this.ofProject = ofProject;
        this.header = List.copyOf(header);
    }

    /** A list under the header {@code cells}. */
    static ListReading under(
            List<Cell> cells, ListRules rules, LayoutRules layout, Harvest harvest, boolean ofProject) {
        ListReading reading = new ListReading(rules, harvest, ofProject, cells);
        reading.heads = ofProject ? layout::projectField : label -> Optional.empty();
        reading.addColumns(cells);
        return reading;
    }

    /** A list without a header, whose columns are those of its first row, {@code cells}. */
    static ListReading without(List<Cell> cells, ListRules rules, Harvest harvest, boolean ofProject) {
        ListReading reading = new ListReading(rules, harvest, ofProject, List.of());
        List<ColumnSpec> specs = rules.each().columns();
        for (int index = 0; index < Math.min(specs.size(), cells.size()); index++) {
            Cell cell = cells.get(index);
            reading.columns.add(new Column(cell.column(), cell.end(), List.of(specs.get(index)), Optional.empty()));
        }
        return reading;
    }

    /** Takes a further row of the header, in which the columns under a common title are named. */
    void addColumns(List<Cell> cells) {
        for (Cell cell : cells) {
            String label = Labels.normal(cell.text());
            boolean aside = rules.isLabel(label) || rules.isGroup(label);
            if (!aside) {
                columns.add(column(cell, label));
            }
        }
    }

    private Column column(Cell cell, String label) {
        List<ColumnSpec> named = rules.columns(label);
        List<ColumnSpec> specs = List.of();
        if (named.size() > 1 && !named.getFirst().group().isEmpty()) {
            specs = named;
        } else if (!named.isEmpty()) {
            ColumnSpec first = named.getFirst();
            int times = used.merge(first, 1, Integer::sum);
            specs = List.of(named.get(Math.min(times, named.size()) - 1));
        }
        boolean nothing = label.isEmpty() || rules.isIgnored(label);
        Optional<Field> head = specs.isEmpty() && !nothing ? heads.apply(label) : Optional.empty();
        if (head.isPresent()) {
            return new Column(cell.column(), cell.end(), specs, head);
        }
        if (specs.isEmpty() && !nothing) {
            foreign.add(cell.text().strip());
            return new Column(cell.column(), cell.end(), specs, Optional.of(foreignField(label, cell)));
        }
        return new Column(cell.column(), cell.end(), specs, Optional.empty());
    }

    /** A column that this form has not: a field that another form has, or an extra. */
    private Field foreignField(String label, Cell cell) {
        return rules.each().kind().fields().stream()
                .filter(field -> Labels.normal(field.label()).equals(label))
                .findFirst()
                .orElseGet(() -> new Extra(cell.text().strip()));
    }

    /** This header, or the one before if it is the same one printed again on the next page. */
    ListReading after(Optional<ListReading> before) {
        return before.filter(other -> !other.header.isEmpty() && other.header.equals(header))
                .orElse(this);
    }

    /** Columns of the received table that the list covers. */
    int width() {
        return columns.stream().mapToInt(Column::to).max().orElse(0)
                - columns.stream().mapToInt(Column::from).min().orElse(0);
    }

    /** True for a list whose rows end with the label at their left. */
    boolean headerless() {
        return header.isEmpty();
    }

    /** True if this is the label left of its rows. */
    boolean labelled(String label) {
        return rules.isLabel(label);
    }

    /** The first column of the table that belongs to the list or to the label left of it. */
    int from() {
        int first = columns.stream().mapToInt(Column::from).min().orElse(0);
        return header.isEmpty() ? first : Math.min(first, header.getFirst().column());
    }

    /** True if a row has its cells where this header has its columns; blank cells left of them do not count. */
    boolean fits(List<Cell> cells) {
        int first = columns.stream().mapToInt(Column::from).min().orElse(0);
        List<Cell> within = cells.stream()
                .filter(cell -> cell.column() >= first || !cell.text().isBlank())
                .toList();
        return within.size() >= columns.size() - 2
                && within.size() <= columns.size() + 2
                && within.stream().allMatch(cell -> columns.stream().anyMatch(column -> column.begins(cell.column())));
    }

    void row(Row row, At start) {
        RowReading reading = new RowReading(fresh());
        Map<Column, Integer> pieces = new HashMap<>();
        Map<Field, String> project = new LinkedHashMap<>();
        for (int index = 0; index < row.cells().size(); index++) {
            Cell cell = row.cells().get(index);
            At at = new At(start.section(), start.block(), start.row(), index);
            Optional<Column> column = columnOf(cell);
            if (column.isEmpty()) {
                beyond(reading, cell, at);
            } else if (column.get()
                    .field()
                    .filter(ProjectField.class::isInstance)
                    .isPresent()) {
                Field field = column.get().field().get();
                project.put(field, GridReading.text(field, cell.text()));
            } else if (!column.get().ignored()) {
                int number = pieces.merge(column.get(), 1, Integer::sum) - 1;
                take(reading, column.get(), cell, number, at);
            }
        }
        noteForeign(start);
        List<Element> elements = reading.elements();
        if (isSum(project, elements)) {
            harvest.remark(
                    start, "“" + Titles.shortened(row.cells().getFirst().text().strip()) + "”一行是合计，没有当作项目。");
            return;
        }
        harvest.listed(project, start);
        for (Element element : elements) {
            harvest.add(filledDown(element), ofProject, reading.sources());
        }
    }

    /** In one list for all projects the amount of the whole department, or of a unit, above or below its projects. */
    private boolean isSum(Map<Field, String> project, List<Element> elements) {
        String name = project.getOrDefault(ProjectField.NAME, "");
        return !project.getOrDefault(ProjectField.TOTAL, "").isBlank()
                && (name.isBlank() || SUM.matcher(name).matches())
                && elements.stream()
                        .allMatch(element -> element.values().filled().isEmpty());
    }

    private Element fresh() {
        return switch (rules.each().kind()) {
            case KEY_TASK -> KeyTask.fresh();
            case BUDGET_LINE ->
                BudgetLine.fresh().with(BudgetLineField.SIDE, rules.each().side());
            default -> Indicator.fresh();
        };
    }

    private void take(RowReading reading, Column column, Cell cell, int number, At at) {
        if (column.field().isPresent()) {
            Field field = column.field().get();
            reading.set(field, GridReading.text(field, cell.text()), at);
        } else if (column.specs().size() == 1) {
            ColumnSpec spec = column.specs().getFirst();
            reading.take(spec, spec.slice(), GridReading.text(spec.field(), cell.text()), at);
        } else {
            boolean whole = cell.columnSpan() >= column.to() - column.from();
            ColumnSpec spec = column.specs().get(Math.min(number, column.specs().size() - 1));
            reading.take(spec, whole ? Slice.WHOLE : spec.slice(), GridReading.text(spec.field(), cell.text()), at);
        }
    }

    private Optional<Column> columnOf(Cell cell) {
        return columns.stream()
                .filter(column -> cell.column() < column.to() && cell.end() > column.from())
                .findFirst();
    }

    /** What stands beside the columns is kept; beside a label of the whole list it is that label, printed again. */
    private void beyond(RowReading reading, Cell cell, At at) {
        String text = cell.text().strip();
        if (!text.isEmpty() && !rules.isLabel(Labels.candidate(text))) {
            harvest.remark(at, "“" + Titles.shortened(text) + "”上面没有表头，已原样保留。");
            reading.set(new Extra("第" + (cell.column() + 1) + "列"), text, at);
        }
    }

    /** Blank classes are those of the row above. */
    private Element filledDown(Element read) {
        if (!(read instanceof Indicator)) {
            return read;
        }
        Element indicator = read;
        boolean newLevel1 = !indicator.values().isBlank(IndicatorField.LEVEL1)
                && !indicator.text(IndicatorField.LEVEL1).equals(above.getOrDefault(IndicatorField.LEVEL1, ""));
        if (newLevel1) {
            above.remove(IndicatorField.LEVEL2);
        }
        for (Field field : List.of(IndicatorField.LEVEL1, IndicatorField.LEVEL2)) {
            if (indicator.values().isBlank(field)) {
                indicator = indicator.with(field, above.getOrDefault(field, ""));
            }
            above.put(field, indicator.text(field));
        }
        return indicator;
    }

    private void noteForeign(At at) {
        if (!foreign.isEmpty()) {
            String names = String.join("、", foreign);
            harvest.remark(at, "这张表样没有“" + names + "”一栏，内容已原样保留。");
            foreign.clear();
        }
    }
}
