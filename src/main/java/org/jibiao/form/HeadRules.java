package org.jibiao.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jibiao.form.spec.CellSpec;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.form.spec.IndicatorColumn;
import org.jibiao.model.field.Field;

/** Where, seen from its label, each field of a form stands; worked out from the form's own layout. */
final class HeadRules {

    /** To the right of the label, or below it. */
    enum Way {
        RIGHT,
        BELOW
    }

    /**
     * A field and how to get to it from a label.
     *
     * @param rows for RIGHT: how many rows further down
     */
    record Rule(Field field, Way way, int rows) {}

    private final Map<String, List<Rule>> byLabel = new HashMap<>();
    private final Map<String, IndicatorColumn> columns = new HashMap<>();
    private final Set<String> ignored = new HashSet<>();

    HeadRules(FormSpec spec) {
        CellSpec[][] layout = layout(spec);
        for (int row = 0; row < layout.length; row++) {
            for (int column = 0; column < layout[row].length; column++) {
                derive(layout, row, column);
            }
        }
        for (IndicatorColumn column : spec.indicatorColumns()) {
            columns.put(Labels.normal(column.label()), column);
            column.synonyms().forEach(synonym -> columns.putIfAbsent(Labels.normal(synonym), column));
        }
        spec.ignored().forEach(label -> ignored.add(Labels.normal(label)));
    }

    private static CellSpec[][] layout(FormSpec spec) {
        int width = spec.head().columns().size();
        CellSpec[][] layout = new CellSpec[spec.head().rows().size()][width];
        for (int row = 0; row < layout.length; row++) {
            int column = 0;
            for (CellSpec cell : spec.head().rows().get(row)) {
                while (layout[row][column] != null) {
                    column++;
                }
                for (int below = row; below < Math.min(layout.length, row + cell.rows()); below++) {
                    for (int right = column; right < column + cell.span(); right++) {
                        layout[below][right] = cell;
                    }
                }
                column += cell.span();
            }
        }
        return layout;
    }

    private void derive(CellSpec[][] layout, int row, int column) {
        CellSpec cell = layout[row][column];
        if (cell.isLabel()) {
            add(cell, List.of());
            return;
        }
        boolean origin =
                (column == 0 || layout[row][column - 1] != cell) && (row == 0 || layout[row - 1][column] != cell);
        if (!origin) {
            return;
        }
        CellSpec above = row == 0 ? cell : layout[row - 1][column];
        boolean under =
                above.isLabel() && above.span() == cell.span() && (column == 0 || layout[row - 1][column - 1] != above);
        if (under) {
            add(above, List.of(new Rule(cell.field().orElseThrow(), Way.BELOW, 1)));
        } else if (column > 0 && layout[row][column - 1].isLabel()) {
            CellSpec left = layout[row][column - 1];
            int top = row;
            while (top > 0 && layout[top - 1][column - 1] == left) {
                top--;
            }
            add(left, List.of(new Rule(cell.field().orElseThrow(), Way.RIGHT, row - top)));
        }
    }

    private void add(CellSpec label, List<Rule> rules) {
        List<String> names = new ArrayList<>(label.synonyms());
        names.addFirst(label.label());
        for (String name : names) {
            List<Rule> all = new ArrayList<>(byLabel.getOrDefault(Labels.normal(name), List.of()));
            rules.stream().filter(rule -> !all.contains(rule)).forEach(all::add);
            byLabel.put(Labels.normal(name), all);
        }
    }

    boolean isLabel(String normal) {
        return byLabel.containsKey(normal) || byLabel.containsKey(bare(normal));
    }

    /** Without what is added in brackets: 预算数(万元). */
    private static String bare(String normal) {
        int bracket = normal.lastIndexOf('(');
        return bracket > 0 && normal.endsWith(")") ? normal.substring(0, bracket) : normal;
    }

    boolean isIgnored(String normal) {
        return ignored.contains(normal);
    }

    List<Rule> rules(String normal) {
        return byLabel.getOrDefault(normal, byLabel.getOrDefault(bare(normal), List.of()));
    }

    /** The indicator column with this header, normalised; empty if the form has none. */
    Optional<IndicatorColumn> column(String normal) {
        IndicatorColumn exact = columns.get(normal);
        return Optional.ofNullable(exact == null ? columns.get(bare(normal)) : exact);
    }
}
