package org.jibiao.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jibiao.form.HeadRules.Rule;
import org.jibiao.form.HeadRules.Way;
import org.jibiao.form.spec.IndicatorColumn;
import org.jibiao.grid.Cell;
import org.jibiao.grid.Grid;
import org.jibiao.grid.Row;
import org.jibiao.model.field.Extra;
import org.jibiao.model.field.Field;

/** Reads a table row by row: heads by their labels, indicator rows by the headers above them. */
final class GridReading {

    private static final int LEAST_HEADERS = 3;

    private final HeadRules rules;
    private final Harvest harvest;
    private final ParagraphReading paragraphs;
    private Optional<IndicatorReading> indicators = Optional.empty();
    private List<Row> rows = List.of();
    private int section;
    private int block;
    private Set<At> taken = Set.of();

    GridReading(HeadRules rules, Harvest harvest, ParagraphReading paragraphs) {
        this.rules = rules;
        this.harvest = harvest;
        this.paragraphs = paragraphs;
    }

    void read(Grid grid, int inSection, int inBlock) {
        rows = grid.rows();
        section = inSection;
        block = inBlock;
        taken = new HashSet<>();
        List<Cell> first = rows.isEmpty() ? List.of() : rows.getFirst().cells();
        if (!goesOn(first)) {
            indicators = Optional.empty();
        }
        for (int row = 0; row < rows.size(); row++) {
            row(row);
        }
    }

    /** A table that begins with indicator rows continues the one before: its header stood on the page before. */
    private boolean goesOn(List<Cell> first) {
        return indicators.isPresent() && !first.isEmpty() && indicators.get().fits(first);
    }

    private void row(int row) {
        List<Cell> cells = rows.get(row).cells();
        List<Cell> filled =
                cells.stream().filter(cell -> !cell.text().isBlank()).toList();
        if (filled.isEmpty()) {
            return;
        }
        Optional<IndicatorReading> header = header(cells);
        if (header.isPresent()) {
            indicators = Optional.of(header.get().after(indicators));
        } else if (indicators.isPresent() && !leaves(cells, filled)) {
            indicators.get().row(rows.get(row), section, block, row);
        } else {
            indicators = Optional.empty();
            head(row, cells, filled);
        }
    }

    private Optional<IndicatorReading> header(List<Cell> cells) {
        long known = cells.stream()
                .map(cell -> Labels.candidate(cell.text()))
                .map(rules::column)
                .flatMap(Optional::stream)
                .map(IndicatorColumn::field)
                .distinct()
                .count();
        return known >= LEAST_HEADERS ? Optional.of(new IndicatorReading(cells, rules, harvest)) : Optional.empty();
    }

    /** True if the row belongs to the head of another project: it begins with one of its labels, or stands alone. */
    private boolean leaves(List<Cell> cells, List<Cell> filled) {
        String first = Labels.candidate(filled.getFirst().text());
        boolean label = rules.isLabel(first)
                && filled.getFirst().column() == cells.getFirst().column();
        boolean alone = filled.size() == 1
                && filled.getFirst().columnSpan() >= indicators.orElseThrow().columnsUsed();
        return label
                || alone
                || filled.stream()
                        .anyMatch(cell -> Labels.candidate(cell.text()).startsWith("单位:"));
    }

    private void head(int row, List<Cell> cells, List<Cell> filled) {
        boolean labelled = false;
        for (int index = 0; index < cells.size(); index++) {
            String label = Labels.candidate(cells.get(index).text());
            if (rules.isLabel(label)) {
                labelled = true;
                if (!continues(row, cells.get(index), label)) {
                    for (Rule rule : rules.rules(label)) {
                        follow(rule, row, cells.get(index));
                    }
                }
            }
        }
        if (!labelled) {
            loose(row, cells, filled);
        } else {
            extras(row, cells);
        }
    }

    /** True if the cell above says the same: a label that was not merged but written again. */
    private boolean continues(int row, Cell cell, String label) {
        return row > 0
                && rows.get(row - 1).cells().stream()
                        .anyMatch(above ->
                                above.column() == cell.column() && label.equals(Labels.candidate(above.text())));
    }

    private void follow(Rule rule, int row, Cell label) {
        int target = row + (rule.way() == Way.BELOW ? 1 : rule.rows());
        if (target >= rows.size()) {
            return;
        }
        List<Cell> cells = rows.get(target).cells();
        for (int index = 0; index < cells.size(); index++) {
            Cell cell = cells.get(index);
            boolean there = rule.way() == Way.BELOW
                    ? cell.column() < label.end() && cell.end() > label.column()
                    : cell.column() >= label.end();
            if (there) {
                boolean value = !rules.isLabel(Labels.candidate(cell.text()));
                if (value && taken.add(new At(section, block, target, index))) {
                    harvest.head(rule.field(), text(rule.field(), cell.text()), new At(section, block, target, index));
                }
                return;
            }
        }
    }

    /** A row without labels: the rest of a head row, the unit line, or text that stands alone. */
    private void loose(int row, List<Cell> cells, List<Cell> filled) {
        boolean unitLine =
                filled.stream().anyMatch(cell -> Labels.candidate(cell.text()).contains("单位:"));
        for (int index = 0; index < cells.size(); index++) {
            Cell cell = cells.get(index);
            At at = new At(section, block, row, index);
            if (cell.text().isBlank() || taken.contains(at)) {
                continue;
            }
            if (unitLine && !paragraphs.unitLine(cell.text().strip(), at)) {
                harvest.unit(cell.text().strip(), at);
            } else if (!unitLine) {
                paragraphs.read(cell.text(), at);
            }
        }
    }

    /** What stands in a head row beside the known labels and their values: kept as an extra under the text before it. */
    private void extras(int row, List<Cell> cells) {
        String key = "";
        for (int index = 0; index < cells.size(); index++) {
            String text = cells.get(index).text().strip();
            At at = new At(section, block, row, index);
            if (text.isEmpty() || taken.contains(at) || rules.isLabel(Labels.candidate(text))) {
                key = "";
            } else if (key.isEmpty()) {
                key = text;
                harvest.remark(at, "没有认出“" + Titles.shortened(text) + "”，已原样保留。");
                harvest.project().set(new Extra("附：" + Titles.shortened(text)), text, at);
            } else {
                harvest.project().set(new Extra("附：" + Titles.shortened(key)), text, at);
                key = "";
            }
        }
    }

    /** A text as the book keeps it: paragraphs stay apart, a line broken in a narrow cell is one line again. */
    static String text(Field field, String printed) {
        List<String> lines = new ArrayList<>();
        for (String line : printed.split("\\R", -1)) {
            if (!line.isBlank()) {
                lines.add(line.strip());
            }
        }
        return String.join(field.type() == Field.Type.PARAGRAPHS ? "\n" : "", lines);
    }
}
