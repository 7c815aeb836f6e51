package org.jibiao.intake.clip;

import java.util.List;
import java.util.Set;

/**
 * A block as an HTML table: Excel keeps its cells as text and its line breaks inside the cell, Word and WPS make a table
 * of it.
 */
final class TableHtml {

    /** By this we know our own blocks, in which an empty cell is empty. */
    static final String OURS = "data-jibiao";

    private static final String HEAD = "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\""
            + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><meta charset=\"utf-8\"><style>"
            + "table{border-collapse:collapse}td{border:.5pt solid windowtext;vertical-align:middle;"
            + "mso-number-format:'\\@'}br{mso-data-placement:same-cell}</style></head><body>";
    /** A text, whatever it looks like: by its format for Excel and WPS, by {@code sdnum} for LibreOffice. */
    private static final String CELL =
            " x:str sdnum=\"2052;0;@\" style=\"border:.5pt solid windowtext;mso-number-format:'\\@'\">";

    private TableHtml() {}

    static String of(List<List<String>> rows, Set<Integer> merging) {
        StringBuilder out = new StringBuilder(HEAD).append("<table border=\"1\" " + OURS + "=\"1\">\n");
        for (int row = 0; row < rows.size(); row++) {
            out.append("<tr>");
            for (int column = 0; column < rows.get(row).size(); column++) {
                boolean covered = row > 0 && continues(rows, merging, row, column);
                if (!covered) {
                    int span = span(rows, merging, row, column);
                    out.append(span == 1 ? "<td" : "<td rowspan=\"" + span + "\"")
                            .append(CELL)
                            .append(safe(rows.get(row).get(column)))
                            .append("</td>");
                }
            }
            out.append("</tr>\n");
        }
        return out.append("</table></body></html>").toString();
    }

    private static int span(List<List<String>> rows, Set<Integer> merging, int row, int column) {
        int span = 1;
        while (row + span < rows.size() && continues(rows, merging, row + span, column)) {
            span++;
        }
        return span;
    }

    /** True if the cell is merged with the one above: the same text, and so in all merging columns before it. */
    private static boolean continues(List<List<String>> rows, Set<Integer> merging, int row, int column) {
        if (!merging.contains(column) || rows.get(row).get(column).isEmpty()) {
            return false;
        }
        return merging.stream()
                .filter(each -> each <= column)
                .allMatch(
                        each -> rows.get(row).get(each).equals(rows.get(row - 1).get(each)));
    }

    /** Spaces that a browser would swallow become hard ones. */
    private static String safe(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("  ", " &nbsp;")
                .replace("\n ", "\n&nbsp;")
                .replace("\n", "<br>");
    }
}
