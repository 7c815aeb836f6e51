package org.jibiao.form.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jibiao.form.Labels;
import org.jibiao.form.spec.Band;
import org.jibiao.form.spec.CellSpec;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.form.spec.Layout;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.ProjectField;

/** Where, seen from its label, each field of a layout stands; worked out from the layout itself. */
final class LayoutRules {

    /** To the right of the label, or below it. */
    enum Way {
        RIGHT,
        BELOW
    }

    /**
     * A field and how to get to it from a label.
     *
     * @param rows for RIGHT: how many rows further down
     * @param turn how many labels of the same wording stand left of this one in its row
     * @param blank what is printed where nothing is filled in
     * @param sum true if a sum stands there, which is printed and never read
     */
    record Rule(Field field, Way way, int rows, int turn, String blank, boolean sum) {}

    private final Layout layout;
    private final Map<String, List<Rule>> byLabel = new HashMap<>();
    private final List<CellPattern> patterns = new ArrayList<>();
    private final List<ListRules> lists;
    private final List<String> ignored;

    LayoutRules(FormSpec spec, Layout layout) {
        this.layout = layout;
        this.ignored = spec.ignored().stream().map(Labels::normal).toList();
        this.lists = layout.lists().map(each -> new ListRules(each, ignored)).toList();
        layout.bands()
                .filter(Band.Fixed.class::isInstance)
                .map(Band.Fixed.class::cast)
                .forEach(this::derive);
        layout.cells()
                .filter(cell -> !cell.pattern().isEmpty())
                .map(CellPattern::new)
                .forEach(patterns::add);
    }

    Layout layout() {
        return layout;
    }

    /** The lists of the layout: indicators, tasks, income, expense. */
    List<ListRules> lists() {
        return lists;
    }

    private void derive(Band.Fixed fixed) {
        CellSpec[][] cells = spread(fixed);
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < cells[row].length; column++) {
                derive(cells, row, column);
            }
        }
    }

    /** Each cell in every position that it covers. */
    private static CellSpec[][] spread(Band.Fixed fixed) {
        int width = fixed.rows().getFirst().stream().mapToInt(CellSpec::span).sum();
        CellSpec[][] spread = new CellSpec[fixed.rows().size()][width];
        for (int row = 0; row < spread.length; row++) {
            int column = 0;
            for (CellSpec cell : fixed.rows().get(row)) {
                while (spread[row][column] != null) {
                    column++;
                }
                for (int below = row; below < Math.min(spread.length, row + cell.rows()); below++) {
                    for (int right = column; right < column + cell.span(); right++) {
                        spread[below][right] = cell;
                    }
                }
                column += cell.span();
            }
        }
        return spread;
    }

    private void derive(CellSpec[][] cells, int row, int column) {
        CellSpec cell = cells[row][column];
        if (cell.isLabel()) {
            add(cell, List.of());
            return;
        }
        boolean origin =
                (column == 0 || cells[row][column - 1] != cell) && (row == 0 || cells[row - 1][column] != cell);
        if (!origin || !cell.pattern().isEmpty()) {
            return;
        }
        Field field = cell.field().orElseThrow();
        CellSpec above = row == 0 ? cell : cells[row - 1][column];
        boolean under =
                above.isLabel() && above.span() == cell.span() && (column == 0 || cells[row - 1][column - 1] != above);
        if (under) {
            add(above, List.of(new Rule(field, Way.BELOW, 1, turn(cells[row - 1], above), cell.blank(), cell.sum())));
        } else if (column > 0 && cells[row][column - 1].isLabel()) {
            CellSpec left = cells[row][column - 1];
            int top = row;
            while (top > 0 && cells[top - 1][column - 1] == left) {
                top--;
            }
            add(left, List.of(new Rule(field, Way.RIGHT, row - top, turn(cells[top], left), cell.blank(), cell.sum())));
        }
    }

    private static int turn(CellSpec[] row, CellSpec label) {
        int turn = 0;
        for (int column = 0; column < row.length && row[column] != label; column++) {
            boolean begins = column == 0 || row[column - 1] != row[column];
            turn += begins && row[column].label().equals(label.label()) ? 1 : 0;
        }
        return turn;
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
        return byLabel.containsKey(normal) || byLabel.containsKey(Labels.bare(normal)) || isListLabel(normal);
    }

    private boolean isListLabel(String normal) {
        return lists.stream().anyMatch(list -> list.isLabel(normal));
    }

    List<Rule> rules(String normal) {
        return byLabel.getOrDefault(normal, byLabel.getOrDefault(Labels.bare(normal), List.of()));
    }

    /** The pattern that the text of a cell follows, 部门意见：… for instance. */
    Optional<CellPattern> pattern(String text) {
        return patterns.stream().filter(pattern -> pattern.matches(text)).findFirst();
    }

    /** The field of a project that this label stands for, empty if it is none or not just one. */
    Optional<Field> projectField(String normal) {
        List<Rule> found = rules(normal).stream().filter(rule -> !rule.sum()).toList();
        return found.size() == 1 && found.getFirst().field() instanceof ProjectField field
                ? Optional.of(field)
                : Optional.empty();
    }
}
