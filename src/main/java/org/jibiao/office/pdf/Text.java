package org.jibiao.office.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jibiao.grid.ParagraphStyle;
import org.jibiao.grid.Run;

/** Breaks paragraphs into lines by the rules of Chinese typesetting and sets the lines. For one thread. */
final class Text {

    /** Marks that must not begin a line. */
    private static final String NOT_FIRST = "，。、；：！？）》〉】〕」』”’％%‰…—,.;:!?)]}";

    /** Marks that must not end a line. */
    private static final String NOT_LAST = "（《〈【〔「『“‘([{";

    private static final float SINGLE_SPACING = 1.3f;
    private static final float ASCENT = 0.88f;

    private final PrintFonts fonts;

    Text(PrintFonts fonts) {
        this.fonts = fonts;
    }

    /** A line: its characters with their weights, and its width and first indent in points. */
    record Line(List<Glyph> glyphs, float width, float indent) {}

    /** A character in the face that has it; width in points, {@code face} absent if no font has it. */
    record Glyph(int codePoint, float width, Optional<Face> face, boolean bold) {}

    /** Height of a line in points. */
    static float lineHeight(ParagraphStyle style) {
        return style.lineHeight() > 0 ? style.lineHeight() / 20f : size(style) * SINGLE_SPACING;
    }

    static float size(ParagraphStyle style) {
        return style.halfPoints() / 2f;
    }

    /** The lines of {@code runs} in a column {@code width} points wide; at least one, perhaps empty. */
    List<Line> lines(List<Run> runs, ParagraphStyle style, float width) throws IOException {
        List<Line> lines = new ArrayList<>();
        List<Glyph> paragraph = new ArrayList<>();
        for (Run run : runs) {
            int start = 0;
            while (start <= run.text().length()) {
                int end = run.text().indexOf('\n', start);
                paragraph.addAll(
                        glyphs(run.text().substring(start, end < 0 ? run.text().length() : end), run, style));
                if (end < 0) {
                    break;
                }
                fill(paragraph, style, width, lines);
                paragraph.clear();
                start = end + 1;
            }
        }
        fill(paragraph, style, width, lines);
        return lines;
    }

    private List<Glyph> glyphs(String text, Run run, ParagraphStyle style) throws IOException {
        List<Face> chain = fonts.chain(style.font());
        List<Glyph> glyphs = new ArrayList<>(text.length());
        for (int codePoint : text.codePoints().toArray()) {
            int printable = Character.isISOControl(codePoint) || codePoint == 0xa0 ? ' ' : codePoint;
            glyphs.add(glyph(printable, chain, size(style), run.bold()));
        }
        return glyphs;
    }

    private static Glyph glyph(int codePoint, List<Face> chain, float size, boolean bold) throws IOException {
        for (Face face : chain) {
            if (face.has(codePoint)) {
                return new Glyph(codePoint, face.width(codePoint) * size, Optional.of(face), bold);
            }
        }
        return new Glyph(codePoint, size, Optional.empty(), bold);
    }

    private static void fill(List<Glyph> paragraph, ParagraphStyle style, float width, List<Line> lines) {
        float indent = style.firstLineChars() * size(style);
        int start = 0;
        do {
            float room = Math.max(width - indent, size(style));
            int end = breakAfter(paragraph, start, room);
            List<Glyph> glyphs = List.copyOf(paragraph.subList(start, end));
            lines.add(new Line(glyphs, width(glyphs), indent));
            indent = 0;
            start = end;
        } while (start < paragraph.size());
    }

    /** Index after the last glyph of the line that begins at {@code start}. */
    private static int breakAfter(List<Glyph> glyphs, int start, float room) {
        float used = 0;
        int end = start;
        while (end < glyphs.size() && (used + glyphs.get(end).width() <= room + 0.01f || end == start)) {
            used += glyphs.get(end).width();
            end++;
        }
        if (end == glyphs.size()) {
            return end;
        }
        for (int at = end; at > start && at > end - 40; at--) {
            if (mayBreak(glyphs.get(at - 1).codePoint(), glyphs.get(at).codePoint())) {
                return at;
            }
        }
        return end;
    }

    private static boolean mayBreak(int before, int after) {
        if (NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0) {
            return false;
        }
        return !(isWordLike(before) && isWordLike(after));
    }

    private static boolean isWordLike(int codePoint) {
        return codePoint < 0x2000 && codePoint > ' ';
    }

    private static float width(List<Glyph> glyphs) {
        float width = 0;
        for (Glyph glyph : glyphs) {
            width += glyph.width();
        }
        return width;
    }

    /** Sets a line whose box begins at {@code left}, {@code top}; adds what it draws to {@code marks}. */
    static void set(Line line, ParagraphStyle style, float left, float top, float width, List<Mark> marks) {
        float free = width - line.width() - line.indent();
        float x = left
                + line.indent()
                + switch (style.align()) {
                    case LEFT -> 0;
                    case CENTER -> free / 2;
                    case RIGHT -> free;
                };
        float size = size(style);
        float baseline = top + (lineHeight(style) - size) / 2 + size * ASCENT;
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < line.glyphs().size()) {
            Glyph first = line.glyphs().get(at);
            float begin = x;
            text.setLength(0);
            while (at < line.glyphs().size() && sameRun(first, line.glyphs().get(at))) {
                text.appendCodePoint(line.glyphs().get(at).codePoint());
                x += line.glyphs().get(at).width();
                at++;
            }
            if (first.face().isEmpty()) {
                squares(text.toString(), begin, baseline, size, marks);
            } else {
                marks.add(new Mark.Text(begin, baseline, first.face().get(), size, first.bold(), text.toString()));
            }
        }
    }

    private static void squares(String text, float x, float baseline, float size, List<Mark> marks) {
        float at = x;
        for (int codePoint : text.codePoints().toArray()) {
            marks.add(new Mark.Square(at + size * 0.1f, baseline, size * 0.8f, codePoint == '☑'));
            at += size;
        }
    }

    private static boolean sameRun(Glyph first, Glyph other) {
        return first.face().equals(other.face()) && first.bold() == other.bold();
    }
}
