package org.jibiao.form.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jibiao.form.spec.Node.Range;
import org.jibiao.model.Kind;
import org.jibiao.model.field.Field;

/** Reads one layout of a form file and makes sure that its rows fill its columns. */
final class LayoutFile {

    static final Range SPAN = new Range(1, 200);
    private static final Range COLUMN = new Range(1, 20000);
    private static final Range ROW_HEIGHT = new Range(0, 8000);
    private static final int MOST_COLUMNS = 60;
    private static final int MOST_TABLES = 20;
    private static final int MOST_CELLS = 3000;
    private static final Pattern BRACED = Pattern.compile("\\{[^{}]*}");
    private static final Set<String> TEXTS = Set.of("{no}", "{title}", "{name}", "{year}", "{department}", "{unit}");

    private final StyleNames styles;
    private final int paper;
    private final Kind owner;

    /**
     * Of the department or of a project.
     *
     * @param paper as wide as a table may be, in twips
     * @param owner whose layout it is: PROJECT or DEPARTMENT_GOALS
     */
    LayoutFile(StyleNames styles, int paper, Kind owner) {
        this.styles = styles;
        this.paper = paper;
        this.owner = owner;
    }

    /** The indicator classes that a form or a layout asks for. */
    static List<IndicatorClass> classes(Node node) {
        if (!node.has("classes")) {
            return List.of();
        }
        return node.list("classes", number -> "第" + number + "类").stream()
                .map(each -> {
                    each.only(Members.CLASS);
                    return new IndicatorClass(
                            each.name("level1"),
                            each.name("level2"),
                            each.flag("required", false),
                            each.flag("oneOf", false));
                })
                .toList();
    }

    Layout layout(Node node) {
        node.only(Members.LAYOUT);
        List<Node> nodes = node.some("tables", number -> "表" + number);
        if (nodes.size() > MOST_TABLES) {
            node.wrong("tables 多于" + MOST_TABLES + "项");
            nodes = List.of();
        }
        List<Integer> sheet = node.has("sheet") ? node.numbers("sheet", MOST_COLUMNS, COLUMN) : List.of();
        List<Layout.Table> tables = new ArrayList<>();
        for (Node each : nodes) {
            List<Integer> columns = columns(each);
            if (sheet.isEmpty()) {
                sheet = columns;
            }
            tables.add(table(each, columns, sheet.size()));
        }
        Layout layout =
                new Layout(braced(node, "title"), lines(node), List.copyOf(tables), List.copyOf(sheet), classes(node));
        if (layout.cells().count() > MOST_CELLS) {
            node.wrong("共" + layout.cells().count() + "格，最多" + MOST_CELLS + "格");
        }
        return layout;
    }

    private List<Layout.Line> lines(Node node) {
        return node.list("lines", number -> "标题第" + number + "行").stream()
                .map(line -> {
                    line.only(Members.LINE);
                    return new Layout.Line(
                            braced(line, "text"),
                            styles.of(line, "style", "heading"),
                            line.text("list", ""),
                            line.has("entry") ? braced(line, "entry") : "");
                })
                .toList();
    }

    /** A text with places for others in it, all of them known. */
    private static String braced(Node node, String key) {
        String text = node.text(key);
        Matcher matcher = BRACED.matcher(text);
        while (matcher.find()) {
            if (!TEXTS.contains(matcher.group())) {
                node.wrong(key + " 里不认识 " + Node.shortened(matcher.group()));
            }
        }
        return text;
    }

    private List<Integer> columns(Node node) {
        node.only(Members.TABLE);
        List<Integer> columns = node.numbers("columns", MOST_COLUMNS, COLUMN);
        int width = columns.stream().mapToInt(Integer::intValue).sum();
        if (width > paper) {
            node.wrong("各列共宽" + width + "，纸宽只有" + paper);
        }
        return columns;
    }

    private Layout.Table table(Node node, List<Integer> columns, int sheetColumns) {
        List<Band> bands = new ArrayList<>();
        int rows = 0;
        for (Node each : node.some("bands", number -> "")) {
            Band band = band(each, rows, columns, sheetColumns);
            bands.add(band);
            rows += band instanceof Band.Fixed fixed ? fixed.rows().size() : 1;
        }
        if (rows > Node.MOST_ROWS) {
            node.wrong("多于" + Node.MOST_ROWS + "行");
        }
        return new Layout.Table(columns, node.number("rowHeight", 0, ROW_HEIGHT), List.copyOf(bands));
    }

    private Band band(Node node, int before, List<Integer> columns, int sheetColumns) {
        if (node.has("each") == node.has("rows")) {
            node.wrong("bands 的每一段应当有 rows 或 each，且只有一个");
            return new Band.Fixed(List.of());
        }
        if (node.has("each")) {
            return new ListFile(styles, owner, columns, sheetColumns).each(node);
        }
        node.only(Members.FIXED);
        List<RowFit.Row> rows = new ArrayList<>();
        for (Node row : node.some("rows", number -> "第" + (before + number) + "行")) {
            int mistakes = row.mistakes();
            List<CellSpec> cells = row.entries(number -> "第" + number + "格").stream()
                    .map(cell -> cell(cell, styles, owner))
                    .toList();
            rows.add(new RowFit.Row(row, cells, row.mistakes() == mistakes));
        }
        int mistakes = node.mistakes();
        RowFit.onPaper(columns.size()).check(rows);
        if (node.mistakes() == mistakes) {
            RowFit.onSheet(sheetColumns).check(rows);
        }
        return new Band.Fixed(rows.stream().map(RowFit.Row::cells).toList());
    }

    static CellSpec cell(Node node, StyleNames styles, Kind owner) {
        boolean known = node.only(Members.CELL);
        boolean label = node.has("label");
        boolean sum = node.has("sum");
        if (known && (label ? 1 : 0) + (node.has("field") ? 1 : 0) + (sum ? 1 : 0) != 1) {
            node.wrong("应当有 label、field 或 sum，且只有一个");
            known = false;
        }
        String pattern = node.text("pattern", "");
        if (!pattern.isEmpty() && pattern.split(Pattern.quote(CellSpec.SLOT), -1).length != 2) {
            node.wrong("pattern 里应当有一个 " + CellSpec.SLOT);
        }
        int span = node.number("span", 1, SPAN);
        return new CellSpec(
                node.text("label", ""),
                node.texts("also"),
                known && !label ? Optional.of(field(node, sum ? "sum" : "field", owner)) : Optional.empty(),
                sum,
                pattern,
                node.text("blank", ""),
                span,
                node.number("sheetSpan", span, SPAN),
                node.number("rows", 1, SPAN),
                styles.of(node, "style", label ? "label" : "cell"),
                node.flag("bordered", true));
    }

    /** A field the layout's owner has, or for sums one of its rows that repeat. */
    private static Field field(Node node, String key, Kind owner) {
        Node.Named named = node.field(key);
        boolean there = key.equals("sum")
                ? owner.children().contains(named.kind())
                : named.kind() == owner || named.kind() == Kind.DECLARATION;
        if (!there && named.kind() != Kind.BOOK) {
            node.wrong(
                    (owner == Kind.PROJECT ? "项目表" : "部门表") + "的" + key + "不能是 " + Node.name(named.kind()) + ". 的字段");
        }
        return named.field();
    }
}
