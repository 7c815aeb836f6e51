package org.jibiao.office.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jibiao.grid.Block;
import org.jibiao.grid.Document;
import org.jibiao.grid.Progress;
import org.jibiao.grid.Section;
import org.jibiao.office.part.Measure;
import org.jibiao.office.part.Notes;
import org.jibiao.office.part.Parts;
import org.jibiao.office.part.Relation;
import org.jibiao.office.part.Xml;

/**
 * Reads an Excel workbook (.xlsx): a section for each visible sheet, with one table whose rows and columns are those of
 * the sheet, and each cell as it shows.
 */
public final class XlsxReader {

    private final Parts parts;
    private final Progress progress;
    private final Map<String, Relation> relations = new HashMap<>();
    private final Notes notes = new Notes();
    private final Measure measure = new Measure();

    private XlsxReader(Parts parts, Progress progress) {
        this.parts = parts;
        this.progress = progress;
    }

    /**
     * Reads the package's main part.
     *
     * @throws org.jibiao.office.part.MalformedPart if a part is not well-formed or breaks off
     * @throws org.jibiao.office.part.LimitExceeded if it holds more than the limits
     */
    public static Document read(Parts parts, String main, Progress progress) throws IOException {
        return new XlsxReader(parts, progress).workbook(main);
    }

    private Document workbook(String main) throws IOException {
        String strings = "";
        String styles = "";
        for (Relation relation : parts.relations(main)) {
            relations.put(relation.id(), relation);
            strings = relation.type().equals("sharedStrings") ? relation.target() : strings;
            styles = relation.type().equals("styles") ? relation.target() : styles;
        }
        NumberFormats formats = NumberFormats.read(parts, styles);
        CellTexts texts = new CellTexts(SharedStrings.read(parts, strings), formats);
        List<Section> sections = new ArrayList<>();
        try (Xml xml = parts.xml(main, Progress.NONE)) {
            while (xml.child(1)) {
                if (xml.name().equals("workbookPr") && xml.attribute("date1904").matches("1|true")) {
                    formats.countSince1904();
                } else if (xml.name().equals("sheets")) {
                    while (xml.child(2)) {
                        sheet(xml.attribute("name"), xml.attribute("id"), xml.attribute("state"), texts, sections);
                    }
                }
            }
        }
        progress.done(1);
        return new Document(sections, notes.all());
    }

    private void sheet(String name, String id, String state, CellTexts texts, List<Section> sections)
            throws IOException {
        SheetNotes told = new SheetNotes(notes, name);
        Relation relation = relations.get(id);
        if (relation == null || !relation.type().equals("worksheet") || !parts.has(relation.target())) {
            told.noTable();
            return;
        }
        if (state.equals("hidden") || state.equals("veryHidden")) {
            told.hiddenSheet();
            return;
        }
        SheetReader reader = new SheetReader(name, texts, told, measure);
        try (Xml xml = parts.xml(relation.target(), progress)) {
            Section section = reader.read(xml);
            List<Block> blocks = new ArrayList<>(section.blocks());
            blocks.addAll(new FloatingWords(parts, told).read(relation.target()));
            sections.add(new Section(section.name(), section.page(), blocks));
        }
        told.end();
    }
}
