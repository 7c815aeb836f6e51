package org.jibiao.form.spec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jibiao.form.spec.FormSpec.Heading;
import org.jibiao.form.spec.FormSpec.IndicatorTable;
import org.jibiao.form.spec.FormSpec.SheetSpec;
import org.jibiao.form.spec.FormSpec.TableSpec;
import org.jibiao.form.spec.IndicatorColumn.Slice;
import org.jibiao.grid.Page;
import org.jibiao.grid.ParagraphStyle;
import org.jibiao.grid.ParagraphStyle.Align;
import org.jibiao.model.Kind;
import org.jibiao.model.value.MoneyUnit;

/** Reads a form from its JSON file and checks it; a mistake is a {@link FormSpecFailure} with its place. */
public final class FormFile {

    private final Node root;
    private final Map<String, ParagraphStyle> styles = new LinkedHashMap<>();

    private FormFile(Node root) {
        this.root = root;
    }

    /** Reads the form in {@code in}, which is called {@code file} in failures; throws IOException if it breaks off. */
    public static FormSpec read(String file, InputStream in) throws IOException {
        try {
            JsonNode json = new ObjectMapper().readTree(in);
            return new FormFile(new Node(file, "", json)).spec();
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
            throw new FormSpecFailure(file, "第" + line + "行", "不是正确的 JSON");
        }
    }

    private FormSpec spec() {
        styles();
        MoneyUnit unit = MoneyUnit.of(root.text("moneyUnit")).orElseThrow(() -> root.wrong("不认识 moneyUnit"));
        TableSpec head = head(root.child("head", "项目表"));
        IndicatorTable indicators = indicators(root.child("indicators", "指标表"));
        Node sheet = root.child("sheet", "工作表");
        SheetSpec sheetSpec = new SheetSpec(sheet.numbers("columns"), sheet.numbers("spans"));
        requireFits(head, sheetSpec, indicators);
        return new FormSpec(
                root.text("id"),
                root.text("title"),
                root.text("province"),
                unit,
                page(root.child("page", "页面")),
                Map.copyOf(styles),
                classes(),
                heading(root.child("heading", "标题")),
                head,
                indicators,
                sheetSpec,
                parts(),
                root.texts("ignored"));
    }

    private void styles() {
        Node all = root.child("styles", "字体");
        for (String name : all.keys()) {
            Node node = all.child(name, " " + name);
            styles.put(
                    name,
                    new ParagraphStyle(
                            node.text("font"),
                            node.number("halfPoints"),
                            node.choice("align", Align.class, Align.LEFT),
                            node.number("firstLineChars", 0),
                            node.number("lineHeight", 0),
                            node.number("before", 0),
                            node.number("after", 0),
                            node.flag("keepWithNext", false)));
        }
    }

    private String style(Node node, String key, String otherwise) {
        String name = node.text(key, otherwise);
        if (!styles.containsKey(name)) {
            throw node.wrong("没有字体 " + name);
        }
        return name;
    }

    private static Page page(Node node) {
        return new Page(
                node.number("width"),
                node.number("height"),
                node.number("top"),
                node.number("right"),
                node.number("bottom"),
                node.number("left"),
                node.flag("numbered", true));
    }

    private List<IndicatorClass> classes() {
        return root.list("classes", number -> "第" + number + "类").stream()
                .map(node -> new IndicatorClass(node.text("level1"), node.text("level2"), node.flag("required", false)))
                .toList();
    }

    private Heading heading(Node node) {
        return new Heading(
                node.text("text"), style(node, "style", "heading"), node.text("list", ""), node.text("entry", ""));
    }

    private TableSpec head(Node node) {
        List<List<CellSpec>> rows = new ArrayList<>();
        for (Node row : node.list("rows", number -> "第" + number + "行")) {
            rows.add(row.entries(number -> "第" + number + "格").stream()
                    .map(this::cell)
                    .toList());
        }
        return new TableSpec(node.numbers("columns"), node.number("rowHeight", 0), List.copyOf(rows));
    }

    private CellSpec cell(Node node) {
        if (node.has("label") == node.has("field")) {
            throw node.wrong("应当有 label 或 field，且只有一个");
        }
        int span = node.number("span", 1);
        return new CellSpec(
                node.text("label", ""),
                node.texts("also"),
                node.has("field") ? Optional.of(node.field("field")) : Optional.empty(),
                span,
                node.number("sheetSpan", span),
                node.number("rows", 1),
                style(node, "style", node.has("label") ? "label" : "cell"),
                node.flag("bordered", true));
    }

    private IndicatorTable indicators(Node node) {
        List<IndicatorColumn> columns = node.list("columns", number -> "第" + number + "列").stream()
                .map(each -> new IndicatorColumn(
                        each.text("label"),
                        each.texts("also"),
                        each.field("field"),
                        each.choice("slice", Slice.class, Slice.WHOLE),
                        each.number("width"),
                        each.choice("align", Align.class, Align.LEFT),
                        each.flag("merged", false)))
                .toList();
        return new IndicatorTable(
                node.number("rowHeight", 0),
                style(node, "labelStyle", "label"),
                style(node, "textStyle", "cell"),
                style(node, "centreStyle", "label"),
                columns);
    }

    /** Every row of the head fills its columns exactly, on paper and on the worksheet. */
    private void requireFits(TableSpec head, SheetSpec sheet, IndicatorTable indicators) {
        requireRows(head, head.columns().size(), false);
        requireRows(head, sheet.columns().size(), true);
        int spans = sheet.spans().stream().mapToInt(Integer::intValue).sum();
        if (sheet.spans().size() != indicators.columns().size()
                || spans != sheet.columns().size()) {
            throw root.wrong("工作表的 spans 与指标列或列数不符");
        }
    }

    private void requireRows(TableSpec head, int columns, boolean onSheet) {
        int[] hanging = new int[head.rows().size() + 32];
        for (int row = 0; row < head.rows().size(); row++) {
            int width = hanging[row];
            for (CellSpec cell : head.rows().get(row)) {
                int span = onSheet ? cell.sheetSpan() : cell.span();
                width += span;
                for (int below = 1; below < cell.rows(); below++) {
                    hanging[row + below] += span;
                }
            }
            if (width != columns) {
                throw root.wrong((onSheet ? "工作表第" : "项目表第") + (row + 1) + "行共" + width + "列，应当是" + columns + "列");
            }
        }
    }

    private List<Part> parts() {
        return root.list("document", number -> "文件第" + number + "段").stream()
                .map(this::part)
                .toList();
    }

    private Part part(Node node) {
        boolean goals = node.flag("goals", false);
        String kind = node.text("part");
        return switch (kind) {
            case "line" -> new Part.Line(node.text("text"), style(node, "style", "cell"), goals);
            case "contents" -> new Part.ContentsOf(node.text("list"), style(node, "style", "cell"), goals);
            case "newPage" -> new Part.NewPage(goals);
            case "section" ->
                new Part.GoalsSection(
                        node.text("heading"),
                        node.texts("also"),
                        style(node, "style", "heading"),
                        node.text("list", ""),
                        node.text("entry", ""),
                        content(node),
                        style(node, "textStyle", "cell"),
                        style(node, "leadStyle", node.text("textStyle", "cell")));
            case "projects" -> new Part.Projects(node.flag("firstOnSamePage", false));
            default -> throw node.wrong("不认识 " + kind);
        };
    }

    private static Kind content(Node node) {
        String content = node.text("content");
        return switch (content) {
            case "overall" -> Kind.DEPARTMENT_GOALS;
            case "subGoals" -> Kind.SUB_GOAL;
            case "safeguards" -> Kind.SAFEGUARD;
            default -> throw node.wrong("不认识 " + content);
        };
    }
}
