package org.jibiao.form.spec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /**
     * Reads the form in {@code in}, which is called {@code file} in failures. A form that is {@code like} another is
     * laid over it; {@code bases} gives those by their id. Throws IOException if it breaks off.
     */
    public static FormSpec read(String file, InputStream in, Bases bases) throws IOException {
        JsonNode json = json(file, in);
        if (json.path("like").isTextual()) {
            String base = json.get("like").asText();
            try (InputStream below =
                    bases.open(base).orElseThrow(() -> new FormSpecFailure(file, "like", "没有表样 " + base))) {
                json = Patch.over(json(base, below), json);
            }
        }
        return new FormFile(new Node(file, "", json)).spec();
    }

    /** The files of the forms that others may be like. */
    @FunctionalInterface
    public interface Bases {
        /** The file of the form {@code id}, empty if there is none. */
        Optional<InputStream> open(String id);
    }

    private static JsonNode json(String file, InputStream in) throws IOException {
        try {
            return new ObjectMapper().readTree(in);
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
            throw new FormSpecFailure(file, "第" + line + "行", "不是正确的 JSON");
        }
    }

    private FormSpec spec() {
        styles();
        MoneyUnit unit = MoneyUnit.of(root.text("moneyUnit")).orElseThrow(() -> root.wrong("不认识 moneyUnit"));
        LayoutFile layouts = new LayoutFile(styles.keySet());
        Optional<Layout> project = layout(layouts, "project", "项目表");
        Optional<Layout> department = layout(layouts, "department", "部门表");
        if (project.isEmpty() && department.isEmpty()) {
            throw root.wrong("缺少 project 或 department");
        }
        return new FormSpec(
                root.text("id"),
                root.text("title"),
                root.text("province"),
                unit,
                page(root.child("page", "页面")),
                Map.copyOf(styles),
                classes(),
                new FormSpec.Values(
                        root.text("qualitative", ""), root.flag("equals", false), root.flag("thousands", false)),
                project,
                department,
                parts(),
                root.texts("ignored"));
    }

    private Optional<Layout> layout(LayoutFile layouts, String key, String name) {
        return root.has(key) ? Optional.of(layouts.layout(root.child(key, name))) : Optional.empty();
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

    /** Without a document of its own: the department's table, then every project on a page. */
    private List<Part> parts() {
        if (!root.has("document")) {
            return root.has("department") && root.has("project")
                    ? List.of(new Part.DepartmentTable(), new Part.Projects(false))
                    : List.of(root.has("project") ? new Part.Projects(true) : new Part.DepartmentTable());
        }
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
            case "department" -> new Part.DepartmentTable();
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
