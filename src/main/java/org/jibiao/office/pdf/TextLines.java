package org.jibiao.office.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jibiao.office.pdf.Letters.Letter;

/** Puts characters together into lines, and lines into the paragraphs that were broken into them. */
final class TextLines {

    private static final String NOT_FIRST = "，。、；：！？）》〉】〕」』”’％%‰…—,.;:!?)]}";
    private static final String NOT_LAST = "（《〈【〔「『“‘([{";

    private TextLines() {}

    /** A line of characters, left to right. */
    record Line(List<Letter> letters) {

        float y() {
            return letters.getFirst().y();
        }

        float size() {
            return letters.getFirst().size();
        }

        float left() {
            return letters.getFirst().x();
        }

        float right() {
            return letters.getLast().end();
        }

        /** The text; a wide gap between two characters becomes a tab. */
        String text() {
            StringBuilder text = new StringBuilder();
            Letter previous = letters.getFirst();
            for (Letter letter : letters) {
                if (letter.x() - previous.end() > 1.5f * letter.size()) {
                    text.append('\t');
                }
                text.append(letter.text());
                previous = letter;
            }
            return text.toString();
        }
    }

    /** Lines from top to bottom. */
    static List<Line> of(List<Letter> letters) {
        List<Letter> sorted = new ArrayList<>(letters);
        sorted.sort(Comparator.comparingDouble(Letter::y));
        List<Line> lines = new ArrayList<>();
        List<Letter> line = new ArrayList<>();
        for (Letter letter : sorted) {
            if (!line.isEmpty() && letter.y() - line.getFirst().y() > letter.size() * 0.5f) {
                close(line, lines);
                line = new ArrayList<>();
            }
            line.add(letter);
        }
        close(line, lines);
        return lines;
    }

    private static void close(List<Letter> line, List<Line> lines) {
        line.sort(Comparator.comparingDouble(Letter::x));
        while (!line.isEmpty() && line.getLast().text().isBlank()) {
            line.removeLast();
        }
        while (!line.isEmpty() && line.getFirst().text().isBlank()) {
            line.removeFirst();
        }
        if (!line.isEmpty()) {
            lines.add(new Line(List.copyOf(line)));
        }
    }

    /** The text of a column {@code width} points wide: a line that was full goes on in the next one. */
    static String joined(List<Line> lines, float width) {
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < lines.size(); index++) {
            Line line = lines.get(index);
            text.append(line.text());
            if (index + 1 < lines.size()) {
                boolean wrapped = wasBroken(line, lines.get(index + 1), width);
                text.append(wrapped ? between(line, lines.get(index + 1)) : "\n");
            }
        }
        return text.toString();
    }

    /** The right end of a line without a mark that hangs over the margin. */
    static float edge(Line line) {
        Letter last = line.letters().getLast();
        return NOT_FIRST.indexOf(last.text().charAt(0)) < 0 ? last.end() : last.x();
    }

    /** True if the first characters of {@code next} had no room on {@code line}. */
    static boolean wasBroken(Line line, Line next, float width) {
        float needed = 0;
        List<Letter> letters = next.letters();
        for (int index = 0; index < letters.size(); index++) {
            needed += letters.get(index).width();
            if (index + 1 == letters.size()
                    || mayBreak(
                            letters.get(index).text(), letters.get(index + 1).text())) {
                break;
            }
        }
        return line.right() - line.left() + needed > width - line.size() * 0.3f;
    }

    private static boolean mayBreak(String before, String after) {
        return NOT_FIRST.indexOf(after.charAt(0)) < 0
                && NOT_LAST.indexOf(before.charAt(0)) < 0
                && !(isWordLike(before) && isWordLike(after));
    }

    private static boolean isWordLike(String text) {
        return text.charAt(0) > ' ' && text.charAt(0) < 0x2000;
    }

    private static String between(Line line, Line next) {
        String before = line.letters().getLast().text();
        String after = next.letters().getFirst().text();
        boolean latin = Character.isLowerCase(before.charAt(0)) && Character.isLowerCase(after.charAt(0));
        return latin ? " " : "";
    }
}
