package org.jibiao.form.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jibiao.form.At;
import org.jibiao.form.Labels;
import org.jibiao.form.Titles;
import org.jibiao.form.read.LayoutRules.Rule;
import org.jibiao.form.read.LayoutRules.Way;
import org.jibiao.grid.Cell;
import org.jibiao.grid.Row;
import org.jibiao.model.field.DepartmentField;
import org.jibiao.model.field.Extra;
import org.jibiao.model.value.MoneyUnit;

/** Reads the rows of a table that are no list: labels with their values, the unit line, texts that stand alone. */
final class HeadReading {

    private final Harvest harvest;
    private final ParagraphReading paragraphs;
    private LayoutRules rules;
    private List<Row> rows = List.of();
    private Set<At> taken = Set.of();

    HeadReading(Harvest harvest, ParagraphReading paragraphs) {
        this.harvest = harvest;
        this.paragraphs = paragraphs;
    }

    /** A new table begins. */
    void begin(List<Row> all) {
        rows = all;
        taken = new HashSet<>();
    }

    void read(LayoutRules layout, At at, List<Cell> cells, List<Cell> filled) {
        rules = layout;
        boolean labelled = false;
        Map<List<Rule>, Integer> turns = new HashMap<>();
        for (int index = 0; index < cells.size(); index++) {
            Cell cell = cells.get(index);
            String label = Labels.candidate(cell.text());
            At here = new At(at.section(), at.block(), at.row(), index);
            Optional<CellPattern> pattern = rules.pattern(cells.get(index).text());
            if (pattern.isPresent()) {
                labelled = true;
                patterned(pattern.get(), cells.get(index).text(), here);
            } else if (rules.isLabel(label)) {
                labelled = true;
                moneyUnit(label);
                if (!continues(at.row(), cells.get(index), label)) {
                    int turn = turns.merge(rules.rules(label), 1, Integer::sum) - 1;
                    rules.rules(label).stream()
                            .filter(rule -> rule.turn() == turn)
                            .forEach(rule -> follow(rule, here, cell));
                }
            }
        }
        if (labelled) {
            extras(at, cells);
        } else {
            loose(at, cells, filled);
        }
    }

    private void patterned(CellPattern pattern, String printed, At at) {
        String text = pattern.text(printed);
        taken.add(at);
        if (!text.isEmpty()) {
            harvest.head(pattern.field(), GridReading.text(pattern.field(), text), at);
        }
    }

    /** 预算数(元) says in which unit the table is, whatever its form is usually in. */
    private void moneyUnit(String label) {
        int bracket = label.lastIndexOf('(');
        if (bracket > 0 && label.endsWith(")")) {
            MoneyUnit.of(label.substring(bracket + 1, label.length() - 1)).ifPresent(harvest::labelledUnit);
        }
    }

    /** True if the cell above says the same: a label that was not merged but written again. */
    private boolean continues(int row, Cell cell, String label) {
        return row > 0
                && rows.get(row - 1).cells().stream()
                        .anyMatch(above ->
                                above.column() == cell.column() && label.equals(Labels.candidate(above.text())));
    }

    /** True if the cell is the lower part of one that was not merged but written again. */
    private boolean isAbove(int row, Cell cell, String text) {
        return row > 0
                && rows.get(row - 1).cells().stream()
                        .anyMatch(above -> above.column() == cell.column()
                                && above.columnSpan() == cell.columnSpan()
                                && above.text().strip().equals(text));
    }

    private void follow(Rule rule, At from, Cell label) {
        int target = from.row() + (rule.way() == Way.BELOW ? 1 : rule.rows());
        if (target >= rows.size()) {
            return;
        }
        List<Cell> cells = rows.get(target).cells();
        for (int index = 0; index < cells.size(); index++) {
            Cell cell = cells.get(index);
            if (rule.sum() && cell.column() >= label.end()) {
                taken.add(new At(from.section(), from.block(), target, index));
                continue;
            }
            boolean there = rule.way() == Way.BELOW
                    ? cell.column() < label.end() && cell.end() > label.column()
                    : cell.column() >= label.end();
            if (there) {
                At at = new At(from.section(), from.block(), target, index);
                boolean value = !rules.isLabel(Labels.candidate(cell.text()));
                if (value && taken.add(at)) {
                    boolean blank = !rule.blank().isEmpty()
                            && Labels.normal(cell.text()).equals(Labels.normal(rule.blank()));
                    harvest.head(rule.field(), blank ? "" : GridReading.text(rule.field(), cell.text()), at);
                }
                return;
            }
        }
    }

    /** A row without labels: the rest of a head row, the unit line, or text that stands alone. */
    private void loose(At row, List<Cell> cells, List<Cell> filled) {
        boolean unitLine =
                filled.stream().anyMatch(cell -> Labels.candidate(cell.text()).contains("单位:"));
        for (int index = 0; index < cells.size(); index++) {
            Cell cell = cells.get(index);
            At at = new At(row.section(), row.block(), row.row(), index);
            if (cell.text().isBlank() || taken.contains(at)) {
                continue;
            }
            String text = cell.text().strip();
            if (!unitLine) {
                paragraphs.read(cell.text(), at);
            } else if (!paragraphs.line(text, at) && !paragraphs.unitLine(text, at)) {
                harvest.unit(text, at);
            }
        }
    }

    /** What stands in a head row beside the known labels and their values: kept as an extra under the text before it. */
    private void extras(At row, List<Cell> cells) {
        String key = "";
        for (int index = 0; index < cells.size(); index++) {
            String text = cells.get(index).text().strip();
            At at = new At(row.section(), row.block(), row.row(), index);
            boolean again = !text.isEmpty() && isAbove(row.row(), cells.get(index), text);
            if (text.isEmpty() || again || taken.contains(at) || rules.isLabel(Labels.candidate(text))) {
                key = "";
            } else if (key.isEmpty()) {
                key = text;
                harvest.remark(at, "没有认出“" + Titles.shortened(text) + "”，已原样保留。");
                extra(text, text, at);
            } else {
                extra(key, text, at);
                key = "";
            }
        }
    }

    private void extra(String key, String text, At at) {
        Extra extra = new Extra("附：" + Titles.shortened(key));
        boolean ofDepartment = rules.layout()
                .cells()
                .anyMatch(cell ->
                        cell.field().filter(DepartmentField.class::isInstance).isPresent());
        if (ofDepartment) {
            harvest.goals(harvest.goals().with(extra, text));
        } else {
            harvest.project().set(extra, text, at);
        }
    }
}
