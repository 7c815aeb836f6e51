package org.jibiao.office.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jibiao.grid.Page;
import org.jibiao.grid.Progress;
import org.jibiao.office.part.LimitExceeded;
import org.jibiao.office.part.Limits;
import org.jibiao.office.part.Parts;
import org.jibiao.office.part.Relation;
import org.jibiao.office.part.Visible;
import org.jibiao.office.part.Xml;

/** What is printed beside the text of a document: footnotes, comments, headers and footers. Only notes tell of it. */
final class Asides {

    private final Map<String, String> notes = new HashMap<>();
    private final Map<String, String> margins = new HashMap<>();

    /** Reads the parts that hang on the main part. */
    static Asides read(Parts parts, String main) throws IOException {
        Asides asides = new Asides();
        for (Relation relation : parts.relations(main)) {
            if (!parts.has(relation.target())) {
                continue;
            }
            switch (relation.type()) {
                case "footnotes" -> asides.notes(parts, relation, "footnote");
                case "endnotes" -> asides.notes(parts, relation, "endnote");
                case "comments" -> asides.notes(parts, relation, "comment");
                case "header", "footer" -> asides.margin(parts, relation);
                default -> {}
            }
        }
        return asides;
    }

    private void notes(Parts parts, Relation relation, String kind) throws IOException {
        try (Xml xml = parts.xml(relation.target(), Progress.NONE)) {
            while (xml.child(1)) {
                if (xml.name().equals(kind)) {
                    String key = kind + xml.attribute("id");
                    String author = xml.attribute("author");
                    notes.put(key, (author.isEmpty() ? "" : author + "：") + words(xml));
                }
                if (notes.size() > Limits.ROWS) {
                    throw new LimitExceeded("notes");
                }
            }
        }
    }

    private void margin(Parts parts, Relation relation) throws IOException {
        try (Xml xml = parts.xml(relation.target(), Progress.NONE)) {
            String words = words(xml);
            if (!Visible.nothingButPageNumber(words) && !Page.isHead(words)) {
                margins.put(relation.id(), words);
            }
        }
    }

    private static String words(Xml xml) throws IOException {
        StringBuilder words = new StringBuilder();
        int depth = xml.depth();
        while (xml.anyDescendant(depth)) {
            if (xml.name().equals("t")) {
                words.append(xml.text());
            }
        }
        return words.toString().strip();
    }

    /** The words of a footnote, an endnote or a comment, the comment's author before them. */
    String note(String kind, String id) {
        return notes.getOrDefault(kind + id, "");
    }

    /** The words of a header or footer that holds more than the number of the page. */
    Optional<String> margin(String id) {
        return Optional.ofNullable(margins.get(id));
    }
}
