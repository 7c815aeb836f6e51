package org.jibiao.office.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jibiao.grid.Page;

/** Puts the lines of a page that stand in no table together into the paragraphs that were broken into them. */
final class Paragraphs {

    private static final Pattern PAGE_NUMBER = Pattern.compile("[—–\\-\\s·]*(第?\\d+页?)[—–\\-\\s·]*");
    /** A line of a table of contents. */
    private static final Pattern ENTRY = Pattern.compile("[.…·]{4,}\\s*\\d*\\s*$");
    /** Below this share of the page a paragraph may go on on the next one. */
    private static final float LOW = 0.7f;

    private final float pageHeight;
    private final List<Float> tables;
    private float left = Float.MAX_VALUE;
    private float right;

    /** A page {@code height} points high with tables that begin at {@code tables}, between {@code from} and {@code to}. */
    Paragraphs(float height, List<Float> tables, float from, float to) {
        this.pageHeight = height;
        this.tables = tables;
        if (!tables.isEmpty()) {
            left = from;
            right = to;
        }
    }

    /** A paragraph and whether more of it may stand on the next page. */
    record Found(List<TextLines.Line> lines, boolean open, float left, float right) {

        String text() {
            return TextLines.joined(lines, 0).strip();
        }

        /** True if {@code next}, the first on its page, is the rest of this one. */
        boolean goesOn(Found next) {
            TextLines.Line last = lines.getLast();
            TextLines.Line line = next.lines().getFirst();
            boolean alike = Math.abs(last.size() - line.size()) < 0.6f;
            boolean indented = line.left() > next.left() + 1.2f * line.size();
            return open && alike && !indented && TextLines.wasBroken(last, line, right - last.left());
        }
    }

    /** The paragraphs by the height at which they begin. */
    Map<Float, Found> of(List<Letters.Letter> letters) {
        List<TextLines.Line> lines =
                TextLines.of(letters).stream().filter(line -> !isRunning(line)).toList();
        for (TextLines.Line line : lines) {
            right = Math.max(right, TextLines.edge(line));
            left = Math.min(left, line.left());
        }
        Map<Float, Found> found = new TreeMap<>();
        List<TextLines.Line> paragraph = new ArrayList<>();
        for (TextLines.Line line : lines) {
            if (!paragraph.isEmpty() && !goesOn(paragraph.getLast(), line)) {
                close(paragraph, found, false);
            }
            paragraph.add(line);
        }
        close(paragraph, found, true);
        return found;
    }

    private boolean isRunning(TextLines.Line line) {
        boolean footer =
                line.y() > pageHeight * 0.9f && PAGE_NUMBER.matcher(line.text()).matches();
        boolean head = line.y() < pageHeight * 0.1f && Page.isHead(line.text());
        return footer || head;
    }

    /** True if {@code line} is the rest of the paragraph that {@code last} belongs to. */
    private boolean goesOn(TextLines.Line last, TextLines.Line line) {
        boolean near = line.y() - last.y() < 2.5f * line.size() && Math.abs(line.size() - last.size()) < 0.6f;
        boolean apart = tables.stream().anyMatch(top -> top > last.y() && top < line.y());
        boolean centred = isCentred(line)
                && Math.abs(middle(line) - middle(last)) < line.size()
                && line.left() > left + line.size();
        boolean indented = line.left() > left + 1.5f * line.size() && !centred;
        float room = centred ? right - left : right - last.left();
        boolean entry = ENTRY.matcher(last.text()).find();
        return near && !apart && !indented && !entry && TextLines.wasBroken(last, line, room);
    }

    private boolean isCentred(TextLines.Line line) {
        return Math.abs(middle(line) - (left + right) / 2) < line.size();
    }

    private static float middle(TextLines.Line line) {
        return (line.left() + line.right()) / 2;
    }

    private void close(List<TextLines.Line> paragraph, Map<Float, Found> found, boolean last) {
        if (!paragraph.isEmpty()) {
            boolean open = last && paragraph.getLast().y() > pageHeight * LOW;
            found.put(paragraph.getFirst().y(), new Found(List.copyOf(paragraph), open, left, right));
            paragraph.clear();
        }
    }
}
