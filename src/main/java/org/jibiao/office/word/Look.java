package org.jibiao.office.word;

import java.io.IOException;
import org.jibiao.grid.ParagraphStyle;
import org.jibiao.grid.ParagraphStyle.Align;
import org.jibiao.office.part.Xml;

/** The properties of a paragraph and its text while styles are laid over one another. */
final class Look {

    private static final int AUTO_SPACING = 100;

    String font = "宋体";
    int halfPoints = 20;
    boolean bold;
    boolean hidden;
    boolean breakBefore;
    /** The list that numbers the paragraph, 0 for none, and the level there. */
    int list;

    int level;
    private Align align = Align.LEFT;
    private int lineHeight;
    private int before;
    private int after;
    private boolean keepWithNext;
    private int firstLineChars = -1;
    private int firstLineTwips;

    Look copy() {
        Look copy = new Look();
        copy.font = font;
        copy.halfPoints = halfPoints;
        copy.bold = bold;
        copy.hidden = hidden;
        copy.breakBefore = breakBefore;
        copy.list = list;
        copy.level = level;
        copy.align = align;
        copy.lineHeight = lineHeight;
        copy.before = before;
        copy.after = after;
        copy.keepWithNext = keepWithNext;
        copy.firstLineChars = firstLineChars;
        copy.firstLineTwips = firstLineTwips;
        return copy;
    }

    /** The style as neutral paper knows it. */
    ParagraphStyle style() {
        return new ParagraphStyle(font, halfPoints, align, indent(), lineHeight, before, after, keepWithNext);
    }

    private int indent() {
        if (firstLineChars >= 0) {
            return Math.round(firstLineChars / 100f);
        }
        return firstLineTwips <= 0 || halfPoints <= 0 ? 0 : Math.round(firstLineTwips / (halfPoints * 10f));
    }

    /** Lays one element of a {@code w:pPr} over this. */
    void paragraph(Xml xml) throws IOException {
        switch (xml.name()) {
            case "jc" ->
                align = switch (xml.attribute("val")) {
                    case "center" -> Align.CENTER;
                    case "right", "end" -> Align.RIGHT;
                    default -> Align.LEFT;
                };
            case "spacing" -> spacing(xml);
            case "ind" -> {
                firstLineChars = xml.number("firstLineChars", firstLineChars);
                firstLineTwips = xml.twips("firstLine", firstLineTwips);
                if (firstLineChars == 0 && firstLineTwips > 0) {
                    firstLineChars = -1;
                }
            }
            case "numPr" -> numbered(xml);
            case "keepNext" -> keepWithNext = on(xml);
            case "pageBreakBefore" -> breakBefore = on(xml);
            default -> {}
        }
    }

    private void numbered(Xml xml) throws IOException {
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "numId" -> list = xml.number("val", 0);
                case "ilvl" -> level = xml.number("val", 0);
                default -> {}
            }
        }
    }

    private void spacing(Xml xml) {
        before = on(xml, "beforeAutospacing") ? AUTO_SPACING : xml.twips("before", before);
        after = on(xml, "afterAutospacing") ? AUTO_SPACING : xml.twips("after", after);
        String rule = xml.attribute("lineRule");
        if (rule.equals("exact")) {
            lineHeight = Math.max(0, xml.twips("line", lineHeight));
        } else if (!rule.isEmpty() || !xml.attribute("line").isEmpty()) {
            lineHeight = 0;
        }
    }

    /** Lays a {@code w:rPr}, on which {@code xml} stands, over this. */
    void run(Xml xml) throws IOException {
        int depth = xml.depth();
        while (xml.child(depth)) {
            runElement(xml);
        }
    }

    /** Lays one element of a {@code w:rPr} over this. */
    void runElement(Xml xml) {
        switch (xml.name()) {
            case "rFonts" -> font = fontOf(xml);
            case "sz" -> halfPoints = Math.clamp(xml.number("val", halfPoints), 2, 400);
            case "b" -> bold = on(xml);
            case "vanish" -> hidden = on(xml);
            default -> {}
        }
    }

    private String fontOf(Xml xml) {
        String eastAsia = xml.attribute("eastAsia");
        String ascii = xml.attribute("ascii");
        if (!eastAsia.isEmpty()) {
            return eastAsia;
        }
        return ascii.codePoints().anyMatch(Character::isIdeographic) ? ascii : font;
    }

    /** True unless a switch like {@code w:b} says otherwise. */
    static boolean on(Xml xml) {
        return switch (xml.attribute("val")) {
            case "0", "false", "off", "none" -> false;
            default -> true;
        };
    }

    private static boolean on(Xml xml, String attribute) {
        return switch (xml.attribute(attribute)) {
            case "1", "true", "on" -> true;
            default -> false;
        };
    }
}
