package org.jibiao.office.word.write;

import java.io.IOException;
import java.util.List;
import org.jibiao.grid.Document;
import org.jibiao.grid.Page;
import org.jibiao.office.part.Markup;
import org.jibiao.office.part.PackageWriter;

/**
 * The parts for what stands at the top of pages, one for each text.
 *
 * @param texts each once, none blank
 */
record DocxHeads(List<String> texts) {

    private static final String LOOK =
            "<w:rPr><w:rFonts w:ascii=\"黑体\" w:hAnsi=\"黑体\" w:eastAsia=\"黑体\"/><w:sz w:val=\"18\"/></w:rPr>";

    static DocxHeads of(Document document) {
        return new DocxHeads(document.sections().stream()
                .map(section -> section.page().head())
                .filter(head -> !head.isEmpty())
                .distinct()
                .toList());
    }

    /** {@link FixedParts#TYPES} with these parts. */
    String types() {
        StringBuilder types = new StringBuilder();
        for (String head : texts) {
            types.append("<Override PartName=\"/word/")
                    .append(id(head))
                    .append(".xml\" ContentType=\"")
                    .append("application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml\"/>");
        }
        return FixedParts.TYPES.replace("</Types>", types + "</Types>");
    }

    /** {@link FixedParts#DOCUMENT_RELATIONS} with these parts. */
    String relations() {
        StringBuilder relations = new StringBuilder();
        for (String head : texts) {
            String id = id(head);
            relations
                    .append("<Relationship Id=\"" + id + "\" Type=\"" + FixedParts.LINKS + "/header\" Target=\"" + id)
                    .append(".xml\"/>");
        }
        return FixedParts.DOCUMENT_RELATIONS.replace("</Relationships>", relations + "</Relationships>");
    }

    void write(PackageWriter parts) throws IOException {
        for (String head : texts) {
            parts.part("word/" + id(head) + ".xml", xml -> part(xml, head));
        }
    }

    private static void part(Markup xml, String head) throws IOException {
        xml.open("w:hdr", "xmlns:w", FixedParts.WORD);
        xml.raw("<w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr><w:r>" + LOOK + "<w:t xml:space=\"preserve\">");
        xml.text(head);
        xml.raw("</w:t></w:r></w:p>");
        xml.close("w:hdr");
    }

    /** The reference to the head of {@code page}, if it has one. */
    void refer(Page page, Markup xml) throws IOException {
        if (!page.head().isEmpty()) {
            xml.empty("w:headerReference", "w:type", "default", "r:id", id(page.head()));
        }
    }

    private String id(String head) {
        return "header" + (texts.indexOf(head) + 1);
    }
}
