package org.jibiao.office.excel.write;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jibiao.grid.ParagraphStyle;
import org.jibiao.grid.Run;
import org.jibiao.office.part.Markup;

/** The texts of a workbook while it is written, each once. */
final class BookStrings {

    /** A text in its weights; {@code font} is asked for only where weights differ. */
    private record Shared(List<Run> runs, String font, int halfPoints) {}

    private final Map<Shared, Integer> indexes = new LinkedHashMap<>();
    private int uses;

    /** The index of a text in one weight. */
    int index(String text) {
        return index(new Shared(List.of(new Run(text, false)), "", 0));
    }

    /** The index of a text in several weights. */
    int index(List<Run> runs, ParagraphStyle style) {
        return runs.stream().anyMatch(Run::bold)
                ? index(new Shared(runs, style.font(), style.halfPoints()))
                : index(runs.stream().map(Run::text).reduce("", String::concat));
    }

    private int index(Shared shared) {
        uses++;
        Integer known = indexes.get(shared);
        if (known == null) {
            known = indexes.size();
            indexes.put(shared, known);
        }
        return known;
    }

    void write(Markup xml) throws IOException {
        xml.open(
                "sst",
                "xmlns",
                BookParts.MAIN,
                "count",
                Integer.toString(uses),
                "uniqueCount",
                Integer.toString(indexes.size()));
        for (Shared shared : indexes.keySet()) {
            xml.raw("<si>");
            if (shared.halfPoints() == 0) {
                text(xml, shared.runs().getFirst().text());
            } else {
                for (Run run : shared.runs()) {
                    xml.raw(run.bold() ? "<r><rPr><b/>" : "<r><rPr>");
                    xml.empty("sz", "val", Double.toString(shared.halfPoints() / 2.0));
                    xml.empty("rFont", "val", shared.font());
                    xml.raw("<charset val=\"134\"/></rPr>");
                    text(xml, run.text());
                    xml.raw("</r>");
                }
            }
            xml.raw("</si>");
        }
        xml.close("sst");
    }

    private static void text(Markup xml, String text) throws IOException {
        xml.raw("<t xml:space=\"preserve\">");
        xml.text(text);
        xml.raw("</t>");
    }
}
