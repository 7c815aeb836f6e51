package org.jibiao.form.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jibiao.form.spec.ColumnSpec.Slice;
import org.jibiao.form.spec.Node.Named;
import org.jibiao.grid.ParagraphStyle.Align;
import org.jibiao.model.Kind;
import org.jibiao.model.field.Field;

/** Reads rows that repeat from a form file and makes sure that their columns fill those of the table. */
final class ListFile {

    private final StyleNames styles;
    private final Kind owner;
    private final List<Integer> columns;
    private final int sheetColumns;

    ListFile(StyleNames styles, Kind owner, List<Integer> columns, int sheetColumns) {
        this.styles = styles;
        this.owner = owner;
        this.columns = columns;
        this.sheetColumns = sheetColumns;
    }

    Band each(Node node) {
        int mistakes = node.mistakes();
        node.only(Members.EACH);
        Kind kind = kind(node);
        Optional<CellSpec> label = label(node);
        int at = label.map(CellSpec::span).orElse(0);
        int onSheet = label.map(CellSpec::sheetSpan).orElse(0);
        List<ColumnSpec> all = new ArrayList<>();
        for (Node each : node.some("columns", number -> name(kind) + "第" + number + "列")) {
            ColumnSpec column = column(each, kind, at);
            all.add(column);
            at += column.span();
            onSheet += column.sheetSpan();
        }
        if (node.mistakes() == mistakes && at != columns.size()) {
            node.wrong(name(kind) + "共" + at + "列，应当是" + columns.size() + "列");
        }
        if (node.mistakes() == mistakes && onSheet != sheetColumns) {
            node.wrong("工作表的" + name(kind) + "共" + onSheet + "列，应当是" + sheetColumns + "列");
        }
        return new Band.Each(
                kind,
                side(node, kind),
                label,
                node.flag("header", true),
                new Band.Styles(
                        styles.of(node, "labelStyle", "label"),
                        styles.of(node, "textStyle", "cell"),
                        styles.of(node, "centreStyle", "label")),
                List.copyOf(all),
                node.texts("standard"));
    }

    private Kind kind(Node node) {
        Kind kind = switch (node.text("each")) {
            case "tasks" -> Kind.KEY_TASK;
            case "lines" -> Kind.BUDGET_LINE;
            case "indicators" -> Kind.INDICATOR;
            default -> Kind.BOOK;
        };
        if (kind == Kind.BOOK) {
            node.wrong("不认识 " + Node.shortened(node.text("each", "")) + "，each 应当是 indicators、tasks 或 lines");
            return Kind.INDICATOR;
        }
        if (!owner.children().contains(kind)) {
            node.wrong("项目表里不能有 " + node.text("each") + "，它属于 department");
        }
        return kind;
    }

    private static String name(Kind kind) {
        return switch (kind) {
            case KEY_TASK -> "任务表";
            case BUDGET_LINE -> "收支表";
            default -> "指标表";
        };
    }

    private static String side(Node node, Kind kind) {
        String side = node.text("side", "");
        boolean right = kind == Kind.BUDGET_LINE ? side.equals("收入") || side.equals("支出") : side.isEmpty();
        if (!right) {
            node.wrong(kind == Kind.BUDGET_LINE ? "side 应当是 收入 或 支出" : "只有 lines 有 side");
        }
        if (node.has("standard") && kind != Kind.BUDGET_LINE) {
            node.wrong("只有 lines 有 standard");
        }
        return side;
    }

    private Optional<CellSpec> label(Node node) {
        if (!node.has("label")) {
            return Optional.empty();
        }
        Node child = node.child("label", "栏目");
        CellSpec label = LayoutFile.cell(child, styles, owner);
        if (!label.isLabel() || label.rows() != 1) {
            child.wrong("栏目应当只有 label，没有 rows");
        }
        return Optional.of(label);
    }

    private ColumnSpec column(Node node, Kind kind, int at) {
        boolean known = node.only(Members.COLUMN);
        int span = node.number("span", 1, LayoutFile.SPAN);
        int end = Math.min(columns.size(), at + span);
        if (at + span > columns.size()) {
            node.wrong("超出了表的" + columns.size() + "列");
        }
        int width = columns.subList(Math.min(at, end), end).stream()
                .mapToInt(Integer::intValue)
                .sum();
        return new ColumnSpec(
                node.text("label", ""),
                node.texts("also"),
                node.text("group", ""),
                known ? field(node, "field", kind) : kind.fields().getFirst(),
                node.choice("slice", Slice.class, Slice.WHOLE),
                node.has("when") ? Optional.of(field(node, "when", kind)) : Optional.empty(),
                span,
                node.number("sheetSpan", span, LayoutFile.SPAN),
                width,
                node.choice("align", Align.class, Align.LEFT),
                node.flag("merged", false));
    }

    private static Field field(Node node, String key, Kind kind) {
        Named named = node.field(key);
        if (named.kind() != kind && named.kind() != Kind.BOOK) {
            node.wrong(key + " 应当是 " + Node.name(kind) + ". 的字段");
        }
        return named.field();
    }
}
