package org.jibiao.intake.clip;

import java.util.ArrayList;
import java.util.List;

/** A block of cells as spreadsheets put it on the clipboard: tabs and lines, quotes round cells that hold either. */
final class TabbedText {

    private TabbedText() {}

    static String of(List<List<String>> rows) {
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                out.append(column == 0 ? "" : "\t").append(quoted(row.get(column)));
            }
            out.append('\n');
        }
        return out.toString();
    }

    private static String quoted(String text) {
        boolean plain = text.indexOf('\n') < 0 && text.indexOf('\t') < 0 && !text.startsWith("\"");
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }

    /** The cells of a pasted text; a final line break ends the last row and begins none. */
    static List<List<String>> cells(String pasted) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        String text = pasted.replace("\r\n", "\n").replace('\r', '\n');
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (quoted) {
                boolean twice = c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"';
                if (twice) {
                    cell.append(c);
                    at++;
                } else if (c == '"') {
                    quoted = false;
                } else {
                    cell.append(c);
                }
            } else if (c == '"' && cell.isEmpty() && closes(text, at + 1)) {
                quoted = true;
            } else if (c == '\t' || c == '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else {
                cell.append(c);
            }
        }
        if (!cell.isEmpty() || !row.isEmpty()) {
            row.add(cell.toString());
            rows.add(row);
        }
        return rows;
    }

    /** True if a quote opened before {@code from} is closed at the end of a cell. */
    private static boolean closes(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (text.charAt(at) == '"') {
                if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    at++;
                } else {
                    return at + 1 == text.length() || text.charAt(at + 1) == '\t' || text.charAt(at + 1) == '\n';
                }
            }
        }
        return false;
    }
}
