package org.jibiao.form.spec;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What each kind of node of a form file may contain; besides, each may have a {@code note}, which is not read. */
enum Members {
    FORM(
            "id",
            "like",
            "replaces",
            "title",
            "province",
            "moneyUnit",
            "page",
            "styles",
            "classes",
            "qualitative",
            "equals",
            "thousands",
            "project",
            "department",
            "document",
            "ignored"),
    PAGE("width", "height", "top", "right", "bottom", "left", "numbered"),
    STYLE("font", "halfPoints", "align", "firstLineChars", "lineHeight", "before", "after", "keepWithNext", "bold"),
    CLASS("level1", "level2", "required", "oneOf"),
    LAYOUT("title", "lines", "tables", "sheet", "classes"),
    LINE("text", "style", "list", "entry"),
    TABLE("columns", "rowHeight", "bands"),
    FIXED("rows"),
    EACH("each", "side", "label", "header", "labelStyle", "textStyle", "centreStyle", "columns", "standard"),
    CELL("label", "also", "field", "sum", "pattern", "blank", "span", "sheetSpan", "rows", "style", "bordered"),
    COLUMN("label", "also", "group", "field", "slice", "when", "span", "sheetSpan", "align", "merged"),
    PART_LINE("part", "text", "style", "goals"),
    PART_CONTENTS("part", "list", "style", "goals"),
    PART_NEW_PAGE("part", "goals"),
    PART_SECTION("part", "heading", "also", "style", "list", "entry", "content", "textStyle", "leadStyle"),
    PART_DEPARTMENT("part"),
    PART_PROJECTS("part", "firstOnSamePage");

    private static final String NOTE = "note";

    private final List<String> names;

    Members(String... names) {
        this.names = List.of(names);
    }

    List<String> names() {
        return names;
    }

    boolean has(String name) {
        return names.contains(name) || name.equals(NOTE);
    }

    /** The member that {@code typo} was probably meant to be: one or two letters away. */
    Optional<String> near(String typo) {
        return Stream.concat(names.stream(), Stream.of(NOTE))
                .filter(name -> distance(name, typo) <= 2)
                .min(Comparator.comparingInt(name -> distance(name, typo)));
    }

    /** Letters to change, add or leave out to make one of the other; anything far off counts as far. */
    private static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 2) {
            return Integer.MAX_VALUE;
        }
        int[] above = new int[other.length() + 1];
        for (int column = 0; column < above.length; column++) {
            above[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] here = new int[above.length];
            here[0] = row;
            for (int column = 1; column < here.length; column++) {
                int changed = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
                here[column] = Math.min(above[column - 1] + changed, 1 + Math.min(above[column], here[column - 1]));
            }
            above = here;
        }
        return above[other.length()];
    }
}
