package org.jibiao.office.word.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jibiao.grid.Block;
import org.jibiao.grid.Contents;
import org.jibiao.grid.Document;
import org.jibiao.grid.Paragraph;
import org.jibiao.grid.Section;
import org.jibiao.office.part.Markup;

/**
 * A generated table of contents: a TOC field that Word and WPS bring up to date on demand, with a result that is there
 * at once, its page numbers estimated.
 */
final class DocxContents {

    private final Document document;
    private final DocxStyles styles;
    private final Markup xml;

    DocxContents(Document document, DocxStyles styles, Markup xml) {
        this.document = document;
        this.styles = styles;
        this.xml = xml;
    }

    void write(Contents contents, boolean breaks) throws IOException {
        List<Paragraph> entries = new ArrayList<>();
        int width = 0;
        for (Section section : document.sections()) {
            for (Block block : section.blocks()) {
                if (block instanceof Paragraph paragraph
                        && paragraph.mark().list().equals(contents.list())) {
                    entries.add(paragraph);
                }
                width = block == contents ? section.page().textWidth() : width;
            }
        }
        IdentityHashMap<Paragraph, Integer> pages = PageGuess.of(document);
        for (int index = 0; index < Math.max(1, entries.size()); index++) {
            xml.raw("<w:p><w:pPr><w:pStyle w:val=\"" + styles.id(contents.style()) + "\"/>");
            xml.raw(breaks && index == 0 ? "<w:pageBreakBefore/>" : "");
            xml.raw("<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"" + width + "\"/></w:tabs></w:pPr>");
            if (index == 0) {
                xml.raw("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> TOC"
                        + " \\f ");
                xml.text(contents.list());
                xml.raw(" \\l 1-1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>");
            }
            if (index < entries.size()) {
                entry(entries.get(index), pages);
            }
            if (index >= entries.size() - 1) {
                xml.raw("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
            }
            xml.close("w:p");
        }
    }

    private void entry(Paragraph paragraph, IdentityHashMap<Paragraph, Integer> pages) throws IOException {
        xml.raw("<w:r><w:t xml:space=\"preserve\">");
        xml.text(paragraph.mark().entry());
        xml.raw("</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t>");
        xml.text(Integer.toString(pages.getOrDefault(paragraph, 1)));
        xml.raw("</w:t></w:r>");
    }
}
