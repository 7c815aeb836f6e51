package org.jibiao.office.excel.write;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jibiao.grid.CellStyle;
import org.jibiao.grid.ParagraphStyle;
import org.jibiao.office.part.Markup;

/** The looks of cells in a workbook while it is written: font, alignment, frame, number format, each combination once. */
final class BookLooks {

    private static final int FIRST_OWN_FORMAT = 164;

    private record Font(String name, int halfPoints) {}

    private record Look(Font font, ParagraphStyle.Align align, boolean bordered, boolean middle, int format) {}

    private final Map<Font, Integer> fonts = new LinkedHashMap<>();
    private final Map<String, Integer> formats = new LinkedHashMap<>();
    private final Map<Look, Integer> looks = new LinkedHashMap<>();

    BookLooks() {
        fonts.put(new Font("宋体", 22), 0);
        looks.put(new Look(new Font("宋体", 22), ParagraphStyle.Align.LEFT, false, true, 0), 0);
    }

    /** The index of a cell's look; {@code format} is how it shows its number, {@code ""} for text. */
    int index(CellStyle style, String format) {
        Font font = new Font(style.paragraph().font(), style.paragraph().halfPoints());
        index(fonts, font);
        int number = format.isEmpty() ? 0 : FIRST_OWN_FORMAT + index(formats, format);
        Look look = new Look(font, style.paragraph().align(), style.bordered(), style.middle(), number);
        return index(looks, look);
    }

    private static <K> int index(Map<K, Integer> all, K key) {
        Integer known = all.get(key);
        if (known == null) {
            known = all.size();
            all.put(key, known);
        }
        return known;
    }

    void write(Markup xml) throws IOException {
        xml.open("styleSheet", "xmlns", BookParts.MAIN);
        if (!formats.isEmpty()) {
            xml.open("numFmts", "count", Integer.toString(formats.size()));
            for (Map.Entry<String, Integer> format : formats.entrySet()) {
                String id = Integer.toString(FIRST_OWN_FORMAT + format.getValue());
                xml.empty("numFmt", "numFmtId", id, "formatCode", format.getKey());
            }
            xml.close("numFmts");
        }
        xml.open("fonts", "count", Integer.toString(fonts.size()));
        for (Font font : fonts.keySet()) {
            xml.raw("<font><sz val=\"" + font.halfPoints() / 2.0 + "\"/>");
            xml.empty("name", "val", font.name());
            xml.raw("<charset val=\"134\"/></font>");
        }
        xml.close("fonts");
        xml.raw("<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>");
        xml.raw("<fill><patternFill patternType=\"gray125\"/></fill></fills>");
        xml.raw("<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border><border>");
        for (String side : new String[] {"left", "right", "top", "bottom"}) {
            xml.raw("<" + side + " style=\"thin\"><color indexed=\"64\"/></" + side + ">");
        }
        xml.raw("<diagonal/></border></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>");
        xml.open("cellXfs", "count", Integer.toString(looks.size()));
        for (Look look : looks.keySet()) {
            look(xml, look);
        }
        xml.close("cellXfs");
        xml.raw("<cellStyles count=\"1\"><cellStyle name=\"常规\" xfId=\"0\" builtinId=\"0\"/></cellStyles>");
        xml.close("styleSheet");
    }

    private void look(Markup xml, Look look) throws IOException {
        xml.raw("<xf numFmtId=\"" + look.format() + "\" fontId=\"" + fonts.get(look.font())
                + "\" fillId=\"0\" borderId=\""
                + (look.bordered() ? 1 : 0)
                + "\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyBorder=\"1\" applyAlignment=\"1\">");
        String side = look.align().name().toLowerCase(Locale.ROOT);
        String height = look.middle() ? "center" : "top";
        xml.empty("alignment", "horizontal", side, "vertical", height, "wrapText", "1");
        xml.close("xf");
    }
}
