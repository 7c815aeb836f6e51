package org.jibiao.form.spec;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jibiao.model.Kind;

/** Reads the parts of the whole document from a form file. */
final class PartFile {

    private final Node root;
    private final StyleNames styles;

    PartFile(Node root, StyleNames styles) {
        this.root = root;
        this.styles = styles;
    }

    /** Without a document of its own: the department's table, then every project on a page. */
    List<Part> parts() {
        if (!root.has("document")) {
            return root.has("department") && root.has("project")
                    ? List.of(new Part.DepartmentTable(), new Part.Projects(false))
                    : List.of(root.has("project") ? new Part.Projects(true) : new Part.DepartmentTable());
        }
        return root.list("document", number -> "文件第" + number + "段").stream()
                .flatMap(node -> part(node).stream())
                .toList();
    }

    private Optional<Part> part(Node node) {
        String kind = node.text("part");
        return switch (kind) {
            case "line" -> {
                boolean goals = goals(node, Members.PART_LINE);
                yield Optional.of(new Part.Line(node.text("text"), styles.of(node, "style", "cell"), goals));
            }
            case "contents" -> {
                boolean goals = goals(node, Members.PART_CONTENTS);
                yield Optional.of(new Part.ContentsOf(node.text("list"), styles.of(node, "style", "cell"), goals));
            }
            case "newPage" -> Optional.of(new Part.NewPage(goals(node, Members.PART_NEW_PAGE)));
            case "section" -> Optional.of(section(node));
            case "department" -> {
                node.only(Members.PART_DEPARTMENT);
                requireTable(node, "department");
                yield Optional.of(new Part.DepartmentTable());
            }
            case "projects" -> {
                node.only(Members.PART_PROJECTS);
                requireTable(node, "project");
                yield Optional.of(new Part.Projects(node.flag("firstOnSamePage", false)));
            }
            default -> {
                if (!kind.isEmpty()) {
                    node.wrong("不认识 " + Node.shortened(kind));
                }
                yield Optional.empty();
            }
        };
    }

    private static boolean goals(Node node, Members members) {
        node.only(members);
        return node.flag("goals", false);
    }

    private void requireTable(Node node, String key) {
        if (!root.has(key)) {
            node.wrong("这份表样没有 " + key);
        }
    }

    private Part section(Node node) {
        node.only(Members.PART_SECTION);
        return new Part.GoalsSection(
                node.text("heading"),
                node.texts("also"),
                styles.of(node, "style", "heading"),
                node.text("list", ""),
                node.text("entry", ""),
                content(node),
                styles.of(node, "textStyle", "cell"),
                styles.of(node, "leadStyle", node.text("textStyle", "cell")));
    }

    private static Kind content(Node node) {
        String content = node.text("content");
        return Stream.of(Kind.DEPARTMENT_GOALS, Kind.SUB_GOAL, Kind.SAFEGUARD)
                .filter(kind -> name(kind).equals(content))
                .findFirst()
                .orElseGet(() -> {
                    node.wrong("不认识 " + Node.shortened(content) + "，content 应当是 overall、subGoals 或 safeguards");
                    return Kind.DEPARTMENT_GOALS;
                });
    }

    private static String name(Kind kind) {
        return switch (kind) {
            case SUB_GOAL -> "subGoals";
            case SAFEGUARD -> "safeguards";
            default -> "overall";
        };
    }
}
