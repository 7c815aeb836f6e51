package org.jibiao.form.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jibiao.form.At;
import org.jibiao.form.Labels;
import org.jibiao.form.spec.ColumnSpec;
import org.jibiao.grid.Cell;
import org.jibiao.grid.Grid;
import org.jibiao.grid.Row;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;

/** Reads a table row by row: heads by their labels, lists by the headers above them or the label left of them. */
final class GridReading {

    private static final int LEAST_HEADERS = 3;
    private static final Pattern BLANKS = Pattern.compile("[\\s\u3000\u00a0]+");

    private final List<LayoutRules> layouts;
    private final boolean firstIsProject;
    private final Harvest harvest;
    private final HeadReading heads;
    private LayoutRules layout;
    private Optional<ListReading> list = Optional.empty();
    private int headerEnd = -1;
    private List<Row> rows = List.of();

    GridReading(List<LayoutRules> layouts, boolean firstIsProject, Harvest harvest, ParagraphReading paragraphs) {
        this.layouts = layouts;
        this.firstIsProject = firstIsProject;
        this.harvest = harvest;
        this.heads = new HeadReading(harvest, paragraphs);
        this.layout = layouts.getFirst();
    }

    void read(Grid grid, int section, int block) {
        rows = grid.rows();
        headerEnd = -1;
        heads.begin(rows);
        layout = layouts.size() == 1 ? layout : fitting();
        List<Cell> first = rows.isEmpty() ? List.of() : rows.getFirst().cells();
        if (!goesOn(first)) {
            list = Optional.empty();
        }
        for (int row = 0; row < rows.size(); row++) {
            row(new At(section, block, row, 0));
        }
    }

    /** The layout that most of the grid's labels are of; the one before if none is. */
    private LayoutRules fitting() {
        LayoutRules best = layout;
        long most = 0;
        for (LayoutRules each : layouts) {
            long labels =
                    rows.stream().mapToLong(row -> matches(each, row.cells())).sum();
            if (labels > most) {
                best = each;
                most = labels;
            }
        }
        return best;
    }

    /** A table that begins with rows of the list continues the one before: its header stood on the page before. */
    private boolean goesOn(List<Cell> first) {
        return list.isPresent() && !first.isEmpty() && list.get().fits(first);
    }

    private static long matches(LayoutRules rules, List<Cell> cells) {
        return cells.stream()
                .map(cell -> Labels.candidate(cell.text()))
                .filter(label -> !label.isEmpty())
                .filter(label -> rules.isLabel(label)
                        || rules.lists().stream()
                                .anyMatch(each -> !each.columns(label).isEmpty()))
                .count();
    }

    private void row(At at) {
        List<Cell> cells = rows.get(at.row()).cells();
        List<Cell> filled =
                cells.stream().filter(cell -> !cell.text().isBlank()).toList();
        if (filled.isEmpty()) {
            return;
        }
        if (at.row() <= headerEnd) {
            list.ifPresent(open -> open.addColumns(cells));
        } else if (!header(cells, at)) {
            if (list.isPresent() && !leaves(list.get(), cells, filled)) {
                list.get().row(rows.get(at.row()), at);
            } else {
                list = Optional.empty();
                headerEnd = -1;
                choose(filled);
                if (!headerless(cells, filled, at)) {
                    heads.read(layout, at, cells, filled);
                }
            }
        }
    }

    /** Another form's table may begin in the same grid, on a sheet that has all under each other. */
    private void choose(List<Cell> filled) {
        if (matches(layout, filled) == 0) {
            layouts.stream()
                    .filter(each -> matches(each, filled) > 0)
                    .findFirst()
                    .ifPresent(each -> layout = each);
        }
    }

    /** True if the row is the header of a list, which then begins. */
    private boolean header(List<Cell> cells, At at) {
        LayoutRules bestLayout = layout;
        ListRules best = null;
        long most = LEAST_HEADERS - 1;
        List<LayoutRules> order = new ArrayList<>(layouts);
        order.remove(layout);
        order.addFirst(layout);
        for (LayoutRules each : order) {
            for (ListRules rules : each.lists()) {
                long known = known(rules, cells);
                if (rules.each().header() && known > most) {
                    most = known;
                    best = rules;
                    bestLayout = each;
                }
            }
        }
        if (best == null) {
            return false;
        }
        layout = bestLayout;
        list = Optional.of(
                ListReading.under(cells, best, bestLayout, harvest, ofProject()).after(list));
        headerEnd = at.row() + best.each().headerRows() - 1;
        return true;
    }

    private static long known(ListRules rules, List<Cell> cells) {
        List<Field> fields = new ArrayList<>();
        long groups = 0;
        for (Cell cell : cells) {
            String label = Labels.candidate(cell.text());
            rules.columns(label).stream().map(ColumnSpec::field).forEach(fields::add);
            groups += rules.columns(label).isEmpty() && rules.isGroup(label) ? 1 : 0;
        }
        return fields.stream().distinct().count() + groups;
    }

    private boolean ofProject() {
        return firstIsProject && layout == layouts.getFirst();
    }

    /** True if the row begins a list without a header: its label stands left, the first of its rows beside it. */
    private boolean headerless(List<Cell> cells, List<Cell> filled, At at) {
        Cell first = filled.getFirst();
        String label = Labels.candidate(first.text());
        Optional<ListRules> rules = layout.lists().stream()
                .filter(each -> !each.each().header() && each.isLabel(label))
                .findFirst();
        List<Cell> beside =
                cells.stream().filter(cell -> cell.column() >= first.end()).toList();
        if (rules.isEmpty() || beside.isEmpty()) {
            return false;
        }
        list = Optional.of(ListReading.without(beside, rules.get(), harvest, ofProject()));
        list.get().row(rows.get(at.row()), at);
        return true;
    }

    /** True if the row belongs to a head: it begins with a label where the list began, or stands alone. */
    private boolean leaves(ListReading open, List<Cell> cells, List<Cell> filled) {
        Cell first = filled.getFirst();
        String label = Labels.candidate(first.text());
        if (open.headerless()) {
            return first.column() < open.from() && !open.labelled(label);
        }
        boolean atLeft = first.column() <= open.from()
                && first.column() == cells.getFirst().column();
        boolean alone = filled.size() == 1 && first.columnSpan() >= open.width();
        return (layout.isLabel(label) && atLeft && !open.labelled(label))
                || (layout.pattern(first.text()).isPresent() && atLeft)
                || alone
                || filled.stream()
                        .anyMatch(cell -> Labels.candidate(cell.text()).startsWith("单位:"));
    }

    /**
     * A text as the book keeps it: paragraphs stay apart, a line broken in a narrow cell is one line again, the name of
     * a class has no blanks in it.
     */
    static String text(Field field, String printed) {
        List<String> lines = new ArrayList<>();
        for (String line : printed.split("\\R", -1)) {
            if (!line.isBlank()) {
                lines.add(line.strip());
            }
        }
        if (field == IndicatorField.LEVEL1 || field == IndicatorField.LEVEL2) {
            return BLANKS.matcher(String.join("", lines)).replaceAll("");
        }
        return String.join(field.type() == Field.Type.PARAGRAPHS ? "\n" : "", lines);
    }
}
