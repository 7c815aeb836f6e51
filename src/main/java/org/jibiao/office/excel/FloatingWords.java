package org.jibiao.office.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jibiao.grid.Block;
import org.jibiao.grid.Paragraph;
import org.jibiao.grid.ParagraphStyle;
import org.jibiao.grid.Progress;
import org.jibiao.office.part.Parts;
import org.jibiao.office.part.Relation;
import org.jibiao.office.part.Visible;
import org.jibiao.office.part.Xml;

/** What floats over the cells of a sheet: the words of text boxes become paragraphs, comments and pictures are told. */
final class FloatingWords {

    private final Parts parts;
    private final SheetNotes notes;
    private final List<Block> paragraphs = new ArrayList<>();

    FloatingWords(Parts parts, SheetNotes notes) {
        this.parts = parts;
        this.notes = notes;
    }

    /** The paragraphs in the text boxes of a sheet. */
    List<Block> read(String sheet) throws IOException {
        for (Relation part : parts.relations(sheet)) {
            if (part.type().equals("drawing") && parts.has(part.target())) {
                drawing(part.target());
            } else if (part.type().equals("comments") && parts.has(part.target())) {
                comments(part.target());
            }
        }
        if (!paragraphs.isEmpty()) {
            notes.textBox();
        }
        return paragraphs;
    }

    private void drawing(String part) throws IOException {
        try (Xml xml = parts.xml(part, Progress.NONE)) {
            while (xml.anyDescendant(1)) {
                switch (xml.localName()) {
                    case "txBody" -> box(xml);
                    case "pic", "graphicFrame" -> notes.picture();
                    case "Fallback" -> xml.text();
                    default -> {}
                }
            }
        }
    }

    private void box(Xml xml) throws IOException {
        StringBuilder words = new StringBuilder();
        int depth = xml.depth();
        while (xml.anyDescendant(depth)) {
            switch (xml.localName()) {
                case "p", "br" -> words.append('\n');
                case "t" -> words.append(xml.text());
                default -> {}
            }
        }
        add(words.toString(), paragraphs);
    }

    /** Adds the lines of a text box as paragraphs. */
    static void add(String words, List<Block> paragraphs) {
        for (String line : CellTexts.plain(words).split("\n")) {
            if (!Visible.nothing(line)) {
                paragraphs.add(Paragraph.of(line, ParagraphStyle.PLAIN));
            }
        }
    }

    private void comments(String part) throws IOException {
        try (Xml xml = parts.xml(part, Progress.NONE)) {
            while (xml.descendant(1, "comment")) {
                String cell = xml.attribute("ref");
                String text = "";
                int depth = xml.depth();
                while (xml.child(depth)) {
                    text = xml.name().equals("text") ? SharedStrings.text(xml) : text;
                }
                notes.comment(cell, CellTexts.plain(text).replace("\n", ""));
            }
        }
    }
}
