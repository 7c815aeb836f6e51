package org.jibiao.office.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jibiao.grid.Block;
import org.jibiao.grid.Contents;
import org.jibiao.grid.Document;
import org.jibiao.grid.Grid;
import org.jibiao.grid.Page;
import org.jibiao.grid.PageBreak;
import org.jibiao.grid.Paragraph;
import org.jibiao.grid.Progress;
import org.jibiao.grid.Section;
import org.jibiao.office.part.Parts;
import org.jibiao.office.part.Relation;
import org.jibiao.office.part.Visible;
import org.jibiao.office.part.Xml;

/**
 * Reads a Word document (.docx) by streaming. Empty paragraphs outside the tables are spacing and are left out; what
 * cannot be taken over as it stands becomes a note.
 */
public final class DocxReader {

    private DocxReader() {}

    /**
     * Reads the package's main part.
     *
     * @throws org.jibiao.office.part.MalformedPart if a part is not well-formed or breaks off
     * @throws org.jibiao.office.part.LimitExceeded if it holds more than the limits
     */
    public static Document read(Parts parts, String main, Progress progress) throws IOException {
        String styles = "";
        String numbering = "";
        for (Relation relation : parts.relations(main)) {
            if (relation.type().equals("styles")) {
                styles = relation.target();
            } else if (relation.type().equals("numbering")) {
                numbering = relation.target();
            }
        }
        try (Xml xml = parts.xml(main, progress)) {
            Context context = new Context(
                    xml, WordStyles.read(parts, styles), Numbering.read(parts, numbering), Asides.read(parts, main));
            Body body = new Body(context);
            Story story = new Story(context);
            while (xml.child(1)) {
                if (xml.name().equals("body")) {
                    story.blocks(body);
                }
            }
            progress.done(1);
            return new Document(body.sections(), context.notes.all());
        }
    }

    /** The sections of a document while they fill. */
    private static final class Body implements Sink {

        private final Context context;
        private final List<Section> sections = new ArrayList<>();
        private List<Block> blocks = new ArrayList<>();
        private boolean numbered;

        Body(Context context) {
            this.context = context;
        }

        @Override
        public void line(Line line) {
            if (line.breakBefore) {
                blocks.add(new PageBreak());
            }
            String text = line.text();
            if (!Visible.nothing(text) || !line.mark.list().isEmpty()) {
                blocks.add(new Paragraph(line.runs(), line.style, line.mark));
            }
            line.contents.ifPresent(list -> blocks.add(new Contents(list, line.style)));
            if (line.breakAfter) {
                blocks.add(new PageBreak());
            }
            line.sectionEnd.ifPresent(this::end);
        }

        @Override
        public void table(Grid grid) {
            blocks.add(grid);
        }

        private void end(Page page) {
            numbered |= page.numbered();
            context.fields.closeTo(0);
            sections.add(new Section("", numberedAs(page, numbered), blocks));
            blocks = new ArrayList<>();
        }

        /** A section without a footer of its own has that of the one before it. */
        private static Page numberedAs(Page page, boolean numbered) {
            return new Page(
                    page.width(), page.height(), page.top(), page.right(), page.bottom(), page.left(), numbered);
        }

        List<Section> sections() {
            if (!blocks.isEmpty() || sections.isEmpty()) {
                end(new Page(
                        Page.A4.width(),
                        Page.A4.height(),
                        Page.A4.top(),
                        Page.A4.right(),
                        Page.A4.bottom(),
                        Page.A4.left(),
                        false));
            }
            return sections;
        }
    }
}
