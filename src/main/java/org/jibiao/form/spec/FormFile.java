package org.jibiao.form.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jibiao.form.spec.Node.Range;
import org.jibiao.grid.Page;
import org.jibiao.grid.ParagraphStyle;
import org.jibiao.grid.ParagraphStyle.Align;
import org.jibiao.model.Kind;
import org.jibiao.model.value.MoneyUnit;

/** Reads a form from its JSON file and checks all of it; each mistake is a {@link FormSpecFailure} with its place. */
public final class FormFile {

    private static final Range PAPER = new Range(1000, 60000);
    private static final Range MARGIN = new Range(0, 20000);
    private static final Range HALF_POINTS = new Range(8, 200);
    private static final Range CHARS = new Range(0, 20);
    private static final Range DISTANCE = new Range(0, 5000);
    private static final int NARROWEST = 500;
    private static final String ID = "[\\p{IsHan}A-Za-z0-9][\\p{IsHan}A-Za-z0-9_-]{0,59}";

    private final Node root;
    private final Map<String, ParagraphStyle> styles = new LinkedHashMap<>();
    private final StyleNames names = new StyleNames(styles.keySet());

    private FormFile(Node root) {
        this.root = root;
    }

    /**
     * A form file as it was read.
     *
     * @param spec the form, empty if there are mistakes
     * @param problems all its mistakes, from top to bottom
     */
    public record Read(Optional<FormSpec> spec, List<FormSpecFailure> problems) {

        public Read {
            problems = List.copyOf(problems);
        }

        /** The form; throws its first {@link FormSpecFailure} if there are mistakes. */
        public FormSpec orThrow() {
            return spec.orElseThrow(problems::getFirst);
        }
    }

    /** The file of a form that others may be like: what it is called, and what is in it. */
    public record Source(String file, JsonNode json) {}

    /** The files of the forms that others may be like. */
    @FunctionalInterface
    public interface Bases {
        /** The file of the form that {@code asking} calls {@code id}, empty if there is none. */
        Optional<Source> find(Source asking, String id);
    }

    /**
     * Reads the form in {@code bytes}, which is called {@code file} in failures. A form that is {@code like} another is
     * laid over it; {@code bases} gives those by their id. Nothing in the file makes it throw.
     */
    public static Read read(String file, byte[] bytes, Bases bases) {
        try {
            return read(new Source(file, JsonText.read(file, bytes)), bases);
        } catch (FormSpecFailure broken) {
            return new Read(Optional.empty(), List.of(broken));
        }
    }

    static Read read(Source source, Bases bases) {
        try {
            Node.Mistakes mistakes = new Node.Mistakes(source.file());
            requireOwn(source, mistakes);
            FormSpec spec = new FormFile(new Node(mistakes, "", Likeness.resolved(source, bases))).spec();
            return new Read(mistakes.all().isEmpty() ? Optional.of(spec) : Optional.empty(), mistakes.all());
        } catch (FormSpecFailure baseless) {
            return new Read(Optional.empty(), List.of(baseless));
        }
    }

    /** What would otherwise be taken over from the form it is like. */
    private static void requireOwn(Source source, Node.Mistakes mistakes) {
        for (String key : List.of("id", "title")) {
            if (source.json().has("like") && !source.json().hasNonNull(key)) {
                mistakes.add("", "缺少 " + key);
            }
        }
    }

    private FormSpec spec() {
        root.only(Members.FORM);
        styles();
        String written = root.name("moneyUnit");
        Optional<MoneyUnit> unit = MoneyUnit.of(written);
        if (unit.isEmpty() && !written.isBlank()) {
            root.wrong("不认识 moneyUnit，应当是 元、万元 或 亿元");
        }
        int before = root.mistakes();
        Page page = page(root.child("page", "页面"));
        int widest = root.mistakes() == before ? page.width() : PAPER.to();
        Optional<Layout> project = layout(widest, "project", "项目表", Kind.PROJECT);
        Optional<Layout> department = layout(widest, "department", "部门表", Kind.DEPARTMENT_GOALS);
        if (project.isEmpty() && department.isEmpty()) {
            root.wrong("缺少 project 或 department");
        }
        root.flag("replaces", false);
        return new FormSpec(
                id(),
                root.name("title"),
                root.name("province"),
                unit.orElse(MoneyUnit.YUAN),
                page,
                Map.copyOf(styles),
                LayoutFile.classes(root),
                new FormSpec.Values(
                        root.text("qualitative", ""), root.flag("equals", false), root.flag("thousands", false)),
                project,
                department,
                new PartFile(root, names).parts(),
                root.texts("ignored"));
    }

    private String id() {
        String id = root.name("id");
        if (!id.isBlank() && !id.matches(ID)) {
            root.wrong("id 只能用汉字、字母、数字、- 和 _");
        }
        return id;
    }

    private Optional<Layout> layout(int widest, String key, String name, Kind owner) {
        return root.has(key)
                ? Optional.of(new LayoutFile(names, widest, owner).layout(root.child(key, name)))
                : Optional.empty();
    }

    private void styles() {
        Node all = root.child("styles", "字体");
        for (String name : all.keys()) {
            Node node = all.child(name, " " + Node.shortened(name));
            node.only(Members.STYLE);
            styles.put(
                    name,
                    new ParagraphStyle(
                            node.name("font"),
                            node.number("halfPoints", HALF_POINTS),
                            node.choice("align", Align.class, Align.LEFT),
                            node.number("firstLineChars", 0, CHARS),
                            node.number("lineHeight", 0, DISTANCE),
                            node.number("before", 0, DISTANCE),
                            node.number("after", 0, DISTANCE),
                            node.flag("keepWithNext", false),
                            node.flag("bold", false)));
        }
    }

    private static Page page(Node node) {
        int before = node.mistakes();
        node.only(Members.PAGE);
        Page page = new Page(
                node.number("width", PAPER),
                node.number("height", PAPER),
                node.number("top", MARGIN),
                node.number("right", MARGIN),
                node.number("bottom", MARGIN),
                node.number("left", MARGIN),
                node.flag("numbered", true));
        boolean room = page.textWidth() >= NARROWEST && page.height() - page.top() - page.bottom() >= NARROWEST;
        if (!room && node.mistakes() == before) {
            node.wrong("页边距太大，纸上没有地方写字");
        }
        return page;
    }
}
