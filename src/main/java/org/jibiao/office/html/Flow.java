package org.jibiao.office.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Text as it is seen: the spaces and line breaks of the source count once or not at all, paragraphs and {@code <br>} are
 * lines, hard spaces stay.
 */
final class Flow {

    /** What stands between the sign written last and the next. */
    private enum Gap {
        NONE,
        SPACE,
        /** Spaces of the source with a line break among them. */
        BREAK,
        /** The border of a cell inside a cell. */
        CELL
    }

    private static final char HARD_SPACE = '\u00a0';

    private final StringBuilder out = new StringBuilder();
    private boolean lineWanted;
    private Gap gap = Gap.NONE;
    private int kept;
    /** Inside how many numbers of lists the text is; their hard spaces only keep a distance. */
    private int numbers;

    /** The text of an element and all that is shown inside. */
    static String of(Element element) {
        Flow flow = new Flow();
        flow.inside(element);
        return flow.text();
    }

    private void inside(Element parent) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                add(text);
            } else if (node instanceof Element element && Looks.isShown(element)) {
                before(element);
                inside(element);
                after(element);
            }
        }
    }

    void before(Element element) {
        if (element.nameIs("br")) {
            line();
            out.append('\n');
            gap = Gap.NONE;
        } else if (Looks.isLine(element)) {
            lineWanted = true;
        } else if (element.nameIs("td") || element.nameIs("th")) {
            gap = Gap.CELL;
        }
        nest(element, 1);
    }

    void after(Element element) {
        lineWanted |= Looks.isLine(element);
        nest(element, -1);
    }

    private void nest(Element element, int by) {
        String style = Looks.style(element);
        kept += element.nameIs("pre") || style.contains("white-space:pre") ? by : 0;
        numbers += style.contains("mso-list:ignore") ? by : 0;
    }

    void add(TextNode node) {
        String text = numbers > 0 ? node.getWholeText().replace(HARD_SPACE, ' ') : node.getWholeText();
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (kept > 0 || !isSpace(sign)) {
                write(sign);
            } else if (gap != Gap.CELL) {
                gap = isBreak(sign) || gap == Gap.BREAK ? Gap.BREAK : Gap.SPACE;
            }
        }
    }

    private static boolean isSpace(char sign) {
        return sign == ' ' || sign == '\t' || sign == '\f' || isBreak(sign);
    }

    private static boolean isBreak(char sign) {
        return sign == '\n' || sign == '\r';
    }

    private void write(char sign) {
        line();
        boolean joined = gap == Gap.BREAK && !isAtStart() && isWide(last()) && isWide(sign);
        if (gap != Gap.NONE && !isAtStart() && !joined) {
            out.append(' ');
        }
        gap = Gap.NONE;
        if (sign != '\r' && sign != '\u200b') {
            out.append(sign);
        }
    }

    /** Begins a new line if one is due. */
    private void line() {
        if (lineWanted && !isAtStart()) {
            out.append('\n');
        }
        if (lineWanted) {
            gap = Gap.NONE;
        }
        lineWanted = false;
    }

    private boolean isAtStart() {
        return out.isEmpty() || last() == '\n';
    }

    private char last() {
        return out.charAt(out.length() - 1);
    }

    /** True for Chinese characters and signs: between two of them, a line break of the source is no space. */
    private static boolean isWide(char sign) {
        return sign >= '\u2e80' && sign <= '\uffe6' || sign >= '\u2014' && sign <= '\u201d';
    }

    /** What was written, hard spaces as spaces. */
    String text() {
        String[] lines = out.toString().replace(HARD_SPACE, ' ').split("\n", -1);
        for (int at = 0; at < lines.length; at++) {
            lines[at] = lines[at].stripTrailing();
        }
        return String.join("\n", lines).strip();
    }
}
