package org.jibiao.form.read;

import java.util.List;
import org.jibiao.form.At;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.grid.Block;
import org.jibiao.grid.Document;
import org.jibiao.grid.Grid;
import org.jibiao.grid.Paragraph;

/** Reads a received document by a form's description: tables by their labels, texts by their headings. */
public final class FormReader {

    private FormReader() {}

    /** What {@code document} says as a {@code spec}; never fails for what stands in it. */
    public static Reading read(FormSpec spec, Document document) {
        Harvest harvest = new Harvest(spec, document);
        GoalsReading goals = new GoalsReading(spec, harvest);
        ParagraphReading paragraphs = new ParagraphReading(spec, harvest, goals);
        List<LayoutRules> layouts =
                spec.layouts().map(layout -> new LayoutRules(spec, layout)).toList();
        GridReading grids = new GridReading(layouts, spec.project().isPresent(), harvest, paragraphs);
        for (int section = 0; section < document.sections().size(); section++) {
            List<Block> blocks = document.sections().get(section).blocks();
            goals.leave();
            harvest.newSheet();
            for (int block = 0; block < blocks.size(); block++) {
                if (blocks.get(block) instanceof Paragraph paragraph) {
                    paragraphs.read(paragraph.text(), At.paragraph(section, block));
                } else if (blocks.get(block) instanceof Grid grid) {
                    grids.read(grid, section, block);
                }
            }
        }
        return harvest.reading();
    }
}
