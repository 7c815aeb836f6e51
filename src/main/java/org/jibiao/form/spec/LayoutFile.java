package org.jibiao.form.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jibiao.form.spec.ColumnSpec.Slice;
import org.jibiao.grid.ParagraphStyle.Align;
import org.jibiao.model.Kind;

/** Reads one layout of a form file and makes sure that its rows fill its columns. */
final class LayoutFile {

    private final Set<String> styles;

    LayoutFile(Set<String> styles) {
        this.styles = styles;
    }

    Layout layout(Node node) {
        List<Node> nodes = node.list("tables", number -> "表" + number);
        List<Layout.Table> tables = nodes.stream().map(this::table).toList();
        List<Integer> sheet =
                node.has("sheet") ? node.numbers("sheet") : tables.getFirst().columns();
        for (int index = 0; index < tables.size(); index++) {
            requireFits(tables.get(index), nodes.get(index), sheet.size());
        }
        List<Layout.Line> lines = node.list("lines", number -> "标题第" + number + "行").stream()
                .map(line -> new Layout.Line(
                        line.text("text"),
                        style(line, "style", "heading"),
                        line.text("list", ""),
                        line.text("entry", "")))
                .toList();
        return new Layout(node.text("title"), lines, tables, sheet);
    }

    private String style(Node node, String key, String otherwise) {
        String name = node.text(key, otherwise);
        if (!styles.contains(name)) {
            throw node.wrong("没有字体 " + name);
        }
        return name;
    }

    private Layout.Table table(Node node) {
        List<Integer> columns = node.numbers("columns");
        List<Band> bands = node.list("bands", number -> "").stream()
                .map(band -> band(band, columns))
                .toList();
        return new Layout.Table(columns, node.number("rowHeight", 0), bands);
    }

    private Band band(Node node, List<Integer> columns) {
        if (node.has("each") == node.has("rows")) {
            throw node.wrong("应当有 rows 或 each，且只有一个");
        }
        if (node.has("each")) {
            return each(node, columns);
        }
        List<List<CellSpec>> rows = new ArrayList<>();
        for (Node row : node.list("rows", number -> "第" + number + "行")) {
            rows.add(row.entries(number -> "第" + number + "格").stream()
                    .map(this::cell)
                    .toList());
        }
        return new Band.Fixed(List.copyOf(rows));
    }

    private CellSpec cell(Node node) {
        boolean sum = node.has("sum");
        if ((node.has("label") ? 1 : 0) + (node.has("field") ? 1 : 0) + (sum ? 1 : 0) != 1) {
            throw node.wrong("应当有 label、field 或 sum，且只有一个");
        }
        String pattern = node.text("pattern", "");
        if (!pattern.isEmpty() && !pattern.contains(CellSpec.SLOT)) {
            throw node.wrong("pattern 里应当有 " + CellSpec.SLOT);
        }
        int span = node.number("span", 1);
        boolean label = node.has("label");
        return new CellSpec(
                node.text("label", ""),
                node.texts("also"),
                label ? Optional.empty() : Optional.of(node.field(sum ? "sum" : "field")),
                sum,
                pattern,
                node.text("blank", ""),
                span,
                node.number("sheetSpan", span),
                node.number("rows", 1),
                style(node, "style", label ? "label" : "cell"),
                node.flag("bordered", true));
    }

    private Band each(Node node, List<Integer> columns) {
        Optional<CellSpec> label = node.has("label") ? Optional.of(cell(node.child("label", "栏目"))) : Optional.empty();
        int at = label.map(CellSpec::span).orElse(0);
        List<ColumnSpec> all = new ArrayList<>();
        for (Node each : node.list("columns", number -> "指标表第" + number + "列")) {
            int span = each.number("span", 1);
            if (at + span > columns.size()) {
                throw each.wrong("超出了表的" + columns.size() + "列");
            }
            int width = columns.subList(at, at + span).stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            all.add(column(each, span, width));
            at += span;
        }
        return new Band.Each(
                kind(node),
                node.text("side", ""),
                label,
                node.flag("header", true),
                new Band.Styles(
                        style(node, "labelStyle", "label"),
                        style(node, "textStyle", "cell"),
                        style(node, "centreStyle", "label")),
                List.copyOf(all),
                node.texts("standard"));
    }

    private static ColumnSpec column(Node node, int span, int width) {
        return new ColumnSpec(
                node.text("label", ""),
                node.texts("also"),
                node.text("group", ""),
                node.field("field"),
                node.choice("slice", Slice.class, Slice.WHOLE),
                node.has("when") ? Optional.of(node.field("when")) : Optional.empty(),
                span,
                node.number("sheetSpan", span),
                width,
                node.choice("align", Align.class, Align.LEFT),
                node.flag("merged", false));
    }

    private static Kind kind(Node node) {
        return switch (node.text("each")) {
            case "indicators" -> Kind.INDICATOR;
            case "tasks" -> Kind.KEY_TASK;
            case "lines" -> Kind.BUDGET_LINE;
            default -> throw node.wrong("不认识 " + node.text("each"));
        };
    }

    private static void requireFits(Layout.Table table, Node node, int sheetColumns) {
        int number = 0;
        for (Band band : table.bands()) {
            switch (band) {
                case Band.Fixed fixed -> {
                    requireRows(fixed, table.columns().size(), number, false, node);
                    requireRows(fixed, sheetColumns, number, true, node);
                    number += fixed.rows().size();
                }
                case Band.Each each -> {
                    int label = each.label().map(CellSpec::span).orElse(0);
                    int sheetLabel = each.label().map(CellSpec::sheetSpan).orElse(0);
                    int width = label
                            + each.columns().stream().mapToInt(ColumnSpec::span).sum();
                    int onSheet = sheetLabel
                            + each.columns().stream()
                                    .mapToInt(ColumnSpec::sheetSpan)
                                    .sum();
                    require(node, "指标表", width, table.columns().size());
                    require(node, "工作表的指标表", onSheet, sheetColumns);
                    number++;
                }
            }
        }
    }

    /** Every row fills its columns exactly. Cells that hang down stay within their band. */
    private static void requireRows(Band.Fixed fixed, int columns, int before, boolean onSheet, Node node) {
        int rows = fixed.rows().size();
        int[] hanging = new int[rows];
        for (int row = 0; row < rows; row++) {
            int width = hanging[row];
            for (CellSpec cell : fixed.rows().get(row)) {
                int span = onSheet ? cell.sheetSpan() : cell.span();
                width += span;
                if (row + cell.rows() > rows) {
                    throw node.wrong("第" + (before + row + 1) + "行有一格向下超出了这一段");
                }
                for (int below = 1; below < cell.rows(); below++) {
                    hanging[row + below] += span;
                }
            }
            require(node, (onSheet ? "工作表第" : "第") + (before + row + 1) + "行", width, columns);
        }
    }

    private static void require(Node node, String what, int width, int columns) {
        if (width != columns) {
            throw node.wrong(what + "共" + width + "列，应当是" + columns + "列");
        }
    }
}
