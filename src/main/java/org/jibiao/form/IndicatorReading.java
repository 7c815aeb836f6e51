package org.jibiao.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jibiao.form.spec.IndicatorColumn;
import org.jibiao.form.spec.IndicatorColumn.Slice;
import org.jibiao.grid.Cell;
import org.jibiao.grid.Row;
import org.jibiao.model.Indicator;
import org.jibiao.model.field.Extra;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.value.Quantity;

/** Reads the rows under one header of an indicator table. */
final class IndicatorReading {

    /** A column of the received table: where it stands and what it holds. */
    private record Column(int from, int to, Field field, Slice slice, boolean ignored) {}

    private final List<Column> columns = new ArrayList<>();
    private final Map<Field, String> above = new HashMap<>();
    private final Harvest harvest;
    private final List<Cell> header;
    private final List<String> foreign = new ArrayList<>();

    IndicatorReading(List<Cell> header, HeadRules rules, Harvest harvest) {
        this.harvest = harvest;
        this.header = List.copyOf(header);
        for (Cell cell : header) {
            String label = Labels.normal(cell.text());
            Optional<IndicatorColumn> known = rules.column(label);
            boolean ignored = known.isEmpty() && (label.isEmpty() || rules.isIgnored(label));
            Field field = known.map(IndicatorColumn::field).orElseGet(() -> foreign(label, cell));
            if (known.isEmpty() && !ignored) {
                foreign.add(cell.text().strip());
            }
            columns.add(new Column(
                    cell.column(),
                    cell.end(),
                    field,
                    known.map(IndicatorColumn::slice).orElse(Slice.WHOLE),
                    ignored));
        }
    }

    /** A column that this form has not: a field that another form has, or an extra. */
    private static Field foreign(String label, Cell cell) {
        for (IndicatorField field : IndicatorField.values()) {
            if (Labels.normal(field.label()).equals(label)) {
                return field;
            }
        }
        return new Extra(cell.text().strip());
    }

    /** This header, or the one before if it is the same one printed again on the next page. */
    IndicatorReading after(Optional<IndicatorReading> before) {
        return before.filter(other -> other.header.equals(header)).orElse(this);
    }

    int columnsUsed() {
        return columns.size();
    }

    /** True if a row has its cells where this header has its columns. */
    boolean fits(List<Cell> cells) {
        return cells.size() >= columns.size() - 2
                && cells.size() <= columns.size()
                && cells.stream().allMatch(cell -> columns.stream().anyMatch(column -> column.from() == cell.column()));
    }

    void row(Row row, int section, int block, int number) {
        Indicator indicator = Indicator.fresh();
        Map<Slice, String> pieces = new HashMap<>();
        for (int index = 0; index < row.cells().size(); index++) {
            Cell cell = row.cells().get(index);
            Optional<Column> column = columnOf(cell);
            At at = new At(section, block, number, index);
            if (column.isEmpty()) {
                indicator = beyond(indicator, cell, at);
            } else if (!column.get().ignored()) {
                Field field = column.get().field();
                String text = GridReading.text(field, cell.text());
                if (column.get().slice() != Slice.WHOLE) {
                    pieces.put(column.get().slice(), text);
                } else {
                    indicator = indicator.with(field, text);
                }
                harvest.source(indicator.place(field), at);
            }
        }
        indicator = filledDown(pieces.isEmpty() ? indicator : indicator.with(IndicatorField.VALUE, joined(pieces)));
        noteForeign(section, block, number);
        harvest.project().add(indicator);
    }

    private Indicator beyond(Indicator indicator, Cell cell, At at) {
        if (cell.text().isBlank()) {
            return indicator;
        }
        harvest.remark(at, "“" + Titles.shortened(cell.text().strip()) + "”上面没有表头，已原样保留。");
        return indicator.with(
                new Extra("第" + (cell.column() + 1) + "列"), cell.text().strip());
    }

    private Optional<Column> columnOf(Cell cell) {
        return columns.stream()
                .filter(column -> cell.column() < column.to() && cell.end() > column.from())
                .findFirst();
    }

    private Indicator filledDown(Indicator read) {
        Indicator indicator = read;
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

    /** Sign, number and unit of separate columns as one value; a doubled percent sign stays doubled. */
    private static String joined(Map<Slice, String> pieces) {
        String operator = pieces.getOrDefault(Slice.OPERATOR, "");
        String value = pieces.getOrDefault(Slice.VALUE, "");
        String unit = pieces.getOrDefault(Slice.UNIT, "");
        boolean words = operator.equals("定性")
                || (operator.equals("-") && Quantity.parse(value).qualitative());
        return words ? value : operator + value + unit;
    }

    private void noteForeign(int section, int block, int number) {
        if (!foreign.isEmpty()) {
            String names = String.join("、", foreign);
            harvest.remark(new At(section, block, number, 0), "这张表样没有“" + names + "”一栏，内容已原样保留。");
            foreign.clear();
        }
    }
}
