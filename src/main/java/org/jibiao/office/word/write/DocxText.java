package org.jibiao.office.word.write;

import java.io.IOException;
import org.jibiao.grid.Mark;
import org.jibiao.grid.Paragraph;
import org.jibiao.grid.ParagraphStyle;
import org.jibiao.grid.Run;
import org.jibiao.office.part.Markup;

/** Paragraphs and runs. */
final class DocxText {

    private final Markup xml;
    private final DocxStyles styles;

    DocxText(Markup xml, DocxStyles styles) {
        this.xml = xml;
        this.styles = styles;
    }

    /** A paragraph; {@code breaks} if it begins a new page. */
    void paragraph(Paragraph paragraph, boolean breaks) throws IOException {
        begin(paragraph.style(), breaks);
        if (!paragraph.mark().list().isEmpty()) {
            entry(paragraph.mark());
        }
        for (Run run : paragraph.runs()) {
            run(run.text(), run.bold() || paragraph.style().bold());
        }
        xml.close("w:p");
    }

    /** The text of a cell: a paragraph a line, at least one. */
    void lines(String text, ParagraphStyle style) throws IOException {
        int from = 0;
        while (from <= text.length()) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            begin(style, false);
            if (end > from) {
                run(text.substring(from, end), style.bold());
            }
            xml.close("w:p");
            from = end + 1;
        }
    }

    private void begin(ParagraphStyle style, boolean breaks) throws IOException {
        xml.raw("<w:p><w:pPr><w:pStyle w:val=\"");
        xml.raw(styles.id(style));
        xml.raw(breaks ? "\"/><w:pageBreakBefore/></w:pPr>" : "\"/></w:pPr>");
    }

    /** An entry of a generated list: a TC field, which is never shown. */
    private void entry(Mark mark) throws IOException {
        xml.raw("<w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType=\"begin\"/></w:r>");
        xml.raw("<w:r><w:rPr><w:vanish/></w:rPr><w:instrText xml:space=\"preserve\"> TC \"");
        xml.text(mark.entry().replace("\\", "\\\\").replace("\"", "\\\"").replace('\n', ' '));
        xml.raw("\" \\f ");
        xml.text(mark.list());
        xml.raw(" \\l 1 </w:instrText></w:r>");
        xml.raw("<w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType=\"end\"/></w:r>");
    }

    /** Text in one weight; line breaks and tabs as what they are. */
    void run(String text, boolean bold) throws IOException {
        xml.raw(bold ? "<w:r><w:rPr><w:b/></w:rPr>" : "<w:r>");
        int from = 0;
        for (int index = 0; index <= text.length(); index++) {
            char c = index < text.length() ? text.charAt(index) : '\n';
            if (c == '\n' || c == '\t') {
                if (index > from) {
                    xml.raw("<w:t xml:space=\"preserve\">");
                    xml.text(text.substring(from, index));
                    xml.raw("</w:t>");
                }
                if (index < text.length()) {
                    xml.raw(c == '\n' ? "<w:br/>" : "<w:tab/>");
                }
                from = index + 1;
            }
        }
        xml.raw("</w:r>");
    }
}
