package org.jibiao.office.word.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jibiao.grid.Block;
import org.jibiao.grid.Contents;
import org.jibiao.grid.Document;
import org.jibiao.grid.Grid;
import org.jibiao.grid.Page;
import org.jibiao.grid.PageBreak;
import org.jibiao.grid.Paragraph;
import org.jibiao.grid.Progress;
import org.jibiao.grid.Section;
import org.jibiao.office.part.Markup;
import org.jibiao.office.part.PackageWriter;

/** Writes a Word document (.docx) by streaming. */
public final class DocxWriter {

    /** Where Word expects a header that is not there, in twips. */
    private static final int HEADER = 851;

    private final Document document;
    private final Markup xml;
    private final DocxStyles styles;
    private final DocxText text;
    private final Progress progress;

    private DocxWriter(Document document, Markup xml, DocxStyles styles, Progress progress) {
        this.document = document;
        this.xml = xml;
        this.styles = styles;
        this.text = new DocxText(xml, styles);
        this.progress = progress;
    }

    /** Writes the whole package; {@code out} stays open. Throws CancellationException if {@code progress} says so. */
    public static void write(Document document, OutputStream out, Progress progress) throws IOException {
        DocxStyles styles = DocxStyles.of(document);
        DocxHeads heads = DocxHeads.of(document);
        PackageWriter parts = new PackageWriter(out);
        parts.part("[Content_Types].xml", heads.types());
        parts.part("_rels/.rels", FixedParts.RELATIONS);
        parts.part("word/_rels/document.xml.rels", heads.relations());
        parts.part("word/settings.xml", FixedParts.SETTINGS);
        parts.part("word/styles.xml", styles::write);
        parts.part("word/fontTable.xml", styles::writeFonts);
        parts.part("word/footer1.xml", FixedParts.FOOTER);
        heads.write(parts);
        parts.part("word/document.xml", xml -> new DocxWriter(document, xml, styles, progress).body());
        parts.finish();
    }

    private void body() throws IOException {
        xml.open("w:document", "xmlns:w", FixedParts.WORD, "xmlns:r", FixedParts.LINKS);
        xml.open("w:body");
        List<Section> sections = document.sections();
        int total =
                sections.stream().mapToInt(section -> section.blocks().size()).sum();
        int done = 0;
        for (int index = 0; index < sections.size(); index++) {
            List<Block> blocks = sections.get(index).blocks();
            for (int at = 0; at < blocks.size(); at++) {
                if (progress.cancelled()) {
                    throw new CancellationException();
                }
                block(blocks, at);
                progress.done(++done / (double) total);
            }
            boolean last = index == sections.size() - 1;
            if (!last) {
                xml.raw("<w:p><w:pPr>");
                page(sections.get(index).page());
                xml.raw("</w:pPr></w:p>");
            }
        }
        page(sections.isEmpty() ? Page.A4 : sections.getLast().page());
        xml.close("w:body");
        xml.close("w:document");
    }

    private void block(List<Block> blocks, int at) throws IOException {
        boolean breaks = at > 0 && blocks.get(at - 1) instanceof PageBreak;
        switch (blocks.get(at)) {
            case Paragraph paragraph -> text.paragraph(paragraph, breaks);
            case Contents contents -> new DocxContents(document, styles, xml).write(contents, breaks);
            case Grid grid -> {
                if (breaks) {
                    xml.raw(FixedParts.THIN_BREAK);
                }
                new DocxTable(grid, xml, text).write();
                if (!isSpaced(blocks, at)) {
                    xml.raw(FixedParts.THIN);
                }
            }
            case PageBreak ignored -> {
                boolean carried = at + 1 < blocks.size() && !(blocks.get(at + 1) instanceof PageBreak);
                if (!carried) {
                    xml.raw(FixedParts.THIN_BREAK);
                }
            }
        }
    }

    /**
     * True if the table at {@code at} is followed by a blank line, or by a new page: that begins with a paragraph, and one
     * more before it would be a page of its own where the table fills its page.
     */
    private static boolean isSpaced(List<Block> blocks, int at) {
        return at + 1 < blocks.size()
                && (blocks.get(at + 1) instanceof PageBreak
                        || blocks.get(at + 1) instanceof Paragraph next
                                && next.text().isEmpty());
    }

    private void page(Page page) throws IOException {
        xml.open("w:sectPr");
        DocxHeads.of(document).refer(page, xml);
        if (page.numbered()) {
            xml.empty("w:footerReference", "w:type", "default", "r:id", "footer");
        }
        String width = Integer.toString(page.width());
        String height = Integer.toString(page.height());
        if (page.landscape()) {
            xml.empty("w:pgSz", "w:w", width, "w:h", height, "w:orient", "landscape");
        } else {
            xml.empty("w:pgSz", "w:w", width, "w:h", height);
        }
        xml.empty(
                "w:pgMar",
                "w:top",
                Integer.toString(page.top()),
                "w:right",
                Integer.toString(page.right()),
                "w:bottom",
                Integer.toString(page.bottom()),
                "w:left",
                Integer.toString(page.left()),
                "w:header",
                Integer.toString(page.head().isEmpty() ? HEADER : page.headTop()),
                "w:footer",
                "680",
                "w:gutter",
                "0");
        xml.close("w:sectPr");
    }
}
