package org.jibiao.office.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jibiao.grid.CellStyle;
import org.jibiao.grid.ParagraphStyle;
import org.jibiao.office.part.Measure;
import org.jibiao.office.part.Notes;
import org.jibiao.office.part.Visible;
import org.jibiao.office.part.Xml;

/** What the readers of one document share: where they stand and what they have met. */
final class Context {

    /** A document of more looks than this is not read for its looks. */
    private static final int MOST_LOOKS = 10_000;

    final Xml xml;
    final WordStyles styles;
    final Numbering numbering;
    final Asides asides;
    final Notes notes = new Notes();
    final Measure measure = new Measure();
    final Fields fields = new Fields();
    private final Map<ParagraphStyle, ParagraphStyle> looks = new HashMap<>();
    private final Map<CellStyle, CellStyle> cellLooks = new HashMap<>();
    int paragraph;
    int table;
    int row;
    int cell;
    boolean inTable;

    Context(Xml xml, WordStyles styles, Numbering numbering, Asides asides) {
        this.xml = xml;
        this.styles = styles;
        this.numbering = numbering;
        this.asides = asides;
    }

    void note(String text) {
        notes.add(place(), text);
    }

    /** Where the reader stands, in words that a person can follow. */
    String place() {
        if (!inTable) {
            return "正文第" + Math.max(1, paragraph) + "段";
        }
        return "表" + table + " 第" + row + "行" + (cell > 0 ? "第" + cell + "格" : "");
    }

    ParagraphStyle shared(ParagraphStyle style) {
        return shared(looks, style, ParagraphStyle.PLAIN);
    }

    CellStyle shared(CellStyle style) {
        return shared(cellLooks, style, CellStyle.PLAIN);
    }

    private static <T> T shared(Map<T, T> known, T look, T otherwise) {
        T same = known.get(look);
        if (same == null && known.size() < MOST_LOOKS) {
            known.put(look, look);
            return look;
        }
        return same == null ? otherwise : same;
    }

    /** Counts a text that is kept. */
    String kept(String text) throws IOException {
        measure.text(text.length());
        return Visible.only(text);
    }
}
