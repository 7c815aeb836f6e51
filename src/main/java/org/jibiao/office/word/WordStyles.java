package org.jibiao.office.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jibiao.grid.Progress;
import org.jibiao.office.part.Parts;
import org.jibiao.office.part.Xml;

/**
 * The styles part of a received document, as far as neutral paper needs it. A style is kept as the look it has when laid
 * over the document's defaults; a style that names another as its base and is defined before it starts from the
 * defaults.
 */
final class WordStyles {

    private final Look defaults = new Look();
    private final Map<String, Look> paragraphs = new HashMap<>();
    private final Set<String> boldCharacters = new HashSet<>();
    private final Set<String> hiddenCharacters = new HashSet<>();
    private String normal = "";

    /** Reads the part, if there is one. */
    static WordStyles read(Parts parts, String part) throws IOException {
        WordStyles styles = new WordStyles();
        if (part.isEmpty() || !parts.has(part)) {
            return styles;
        }
        // two passes, since a style may stand before the one it is based on
        for (int pass = 0; pass < 2; pass++) {
            try (Xml xml = parts.xml(part, Progress.NONE)) {
                while (xml.child(1)) {
                    switch (xml.name()) {
                        case "docDefaults" -> styles.defaults(xml);
                        case "style" -> styles.style(xml);
                        default -> {}
                    }
                }
            }
        }
        return styles;
    }

    /** A fresh look of a paragraph with this style, {@code ""} for the ordinary one. */
    Look paragraph(String id) {
        return paragraphs
                .getOrDefault(id.isEmpty() ? normal : id, paragraphs.getOrDefault(normal, defaults))
                .copy();
    }

    /** Lays a character style over a look. */
    void character(String id, Look look) {
        look.bold |= boldCharacters.contains(id);
        look.hidden |= hiddenCharacters.contains(id);
    }

    private void defaults(Xml xml) throws IOException {
        int depth = xml.depth();
        while (xml.child(depth)) {
            int group = xml.depth();
            while (xml.child(group)) {
                if (xml.name().equals("rPr")) {
                    defaults.run(xml);
                } else if (xml.name().equals("pPr")) {
                    paragraph(xml, defaults);
                }
            }
        }
    }

    private void style(Xml xml) throws IOException {
        String id = xml.attribute("styleId");
        String type = xml.attribute("type");
        boolean standard = xml.attribute("default").equals("1");
        Look look = defaults.copy();
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "basedOn" ->
                    look = paragraphs
                            .getOrDefault(xml.attribute("val"), defaults)
                            .copy();
                case "pPr" -> paragraph(xml, look);
                case "rPr" -> look.run(xml);
                default -> {}
            }
        }
        if (type.equals("paragraph")) {
            paragraphs.put(id, look);
            normal = standard ? id : normal;
        } else if (type.equals("character")) {
            List<Set<String>> chosen = new ArrayList<>();
            if (look.bold) {
                chosen.add(boldCharacters);
            }
            if (look.hidden) {
                chosen.add(hiddenCharacters);
            }
            chosen.forEach(set -> set.add(id));
        }
    }

    private static void paragraph(Xml xml, Look look) throws IOException {
        int depth = xml.depth();
        while (xml.child(depth)) {
            look.paragraph(xml);
        }
    }
}
