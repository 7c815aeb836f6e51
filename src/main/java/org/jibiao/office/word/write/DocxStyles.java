package org.jibiao.office.word.write;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jibiao.grid.Block;
import org.jibiao.grid.Cell;
import org.jibiao.grid.Contents;
import org.jibiao.grid.Document;
import org.jibiao.grid.Grid;
import org.jibiao.grid.PageBreak;
import org.jibiao.grid.Paragraph;
import org.jibiao.grid.ParagraphStyle;
import org.jibiao.grid.Row;
import org.jibiao.grid.Section;
import org.jibiao.office.part.Markup;

/** The looks a document uses, each as a named style, so that a user can alter all of a kind at once. */
final class DocxStyles {

    private static final int SINGLE = 240;
    /** What stands in where a machine lacks a font. */
    private static final Map<String, String> FALLBACKS =
            Map.of("仿宋_GB2312", "仿宋", "楷体_GB2312", "楷体", "方正小标宋_GBK", "方正小标宋简体", "宋体", "SimSun", "黑体", "SimHei");

    private final Map<ParagraphStyle, String> ids = new LinkedHashMap<>();

    private DocxStyles() {}

    static DocxStyles of(Document document) {
        DocxStyles styles = new DocxStyles();
        for (Section section : document.sections()) {
            section.blocks().forEach(styles::add);
        }
        return styles;
    }

    private void add(Block block) {
        switch (block) {
            case Paragraph paragraph -> id(paragraph.style());
            case Contents contents -> id(contents.style());
            case Grid grid -> {
                for (Row row : grid.rows()) {
                    for (Cell cell : row.cells()) {
                        id(cell.style().paragraph());
                    }
                }
            }
            case PageBreak ignored -> {
                // looks like nothing
            }
        }
        id(ParagraphStyle.PLAIN);
    }

    /** The id under which {@code style} is written. */
    String id(ParagraphStyle style) {
        String known = ids.get(style);
        if (known == null) {
            known = "J" + (ids.size() + 1);
            ids.put(style, known);
        }
        return known;
    }

    void write(Markup xml) throws IOException {
        xml.open("w:styles", "xmlns:w", FixedParts.WORD);
        xml.raw(FixedParts.DEFAULTS);
        for (Map.Entry<ParagraphStyle, String> entry : ids.entrySet()) {
            style(xml, entry.getKey(), entry.getValue());
        }
        xml.close("w:styles");
    }

    private static void style(Markup xml, ParagraphStyle style, String id) throws IOException {
        String size = Integer.toString(style.halfPoints());
        xml.open("w:style", "w:type", "paragraph", "w:customStyle", "1", "w:styleId", id);
        xml.empty("w:name", "w:val", id + " " + style.font() + " " + style.halfPoints() / 2.0 + "磅");
        xml.raw("<w:basedOn w:val=\"a\"/><w:qFormat/><w:pPr>");
        xml.raw(style.keepWithNext() ? "<w:keepNext/>" : "");
        spacing(xml, style);
        String side = style.align().name().toLowerCase(Locale.ROOT);
        xml.empty("w:jc", "w:val", side);
        xml.raw("</w:pPr><w:rPr>");
        xml.empty("w:rFonts", "w:ascii", style.font(), "w:hAnsi", style.font(), "w:eastAsia", style.font());
        xml.empty("w:sz", "w:val", size);
        xml.empty("w:szCs", "w:val", size);
        xml.raw("</w:rPr></w:style>");
    }

    private static void spacing(Markup xml, ParagraphStyle style) throws IOException {
        boolean exact = style.lineHeight() > 0;
        int line = exact ? style.lineHeight() : SINGLE;
        xml.raw("<w:spacing w:before=\"" + style.before() + "\" w:after=\"" + style.after() + "\" w:line=\"" + line
                + "\" w:lineRule=\"" + (exact ? "exact" : "auto") + "\"/>");
        if (style.firstLineChars() > 0) {
            int indent = style.firstLineChars() * style.halfPoints() * 10;
            xml.raw("<w:ind w:firstLineChars=\"" + style.firstLineChars() * 100 + "\" w:firstLine=\"" + indent
                    + "\"/>");
        }
    }

    void writeFonts(Markup xml) throws IOException {
        Set<String> fonts = new LinkedHashSet<>();
        ids.keySet().forEach(style -> fonts.add(style.font()));
        xml.open("w:fonts", "xmlns:w", FixedParts.WORD);
        for (String font : fonts) {
            xml.open("w:font", "w:name", font);
            if (FALLBACKS.containsKey(font)) {
                xml.empty("w:altName", "w:val", FALLBACKS.get(font));
            }
            xml.raw("<w:charset w:val=\"86\"/>");
            xml.close("w:font");
        }
        xml.close("w:fonts");
    }
}
