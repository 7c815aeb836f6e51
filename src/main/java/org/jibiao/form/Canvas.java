package org.jibiao.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jibiao.grid.Block;
import org.jibiao.grid.Contents;
import org.jibiao.grid.Mark;
import org.jibiao.grid.Paragraph;
import org.jibiao.grid.ParagraphStyle;
import org.jibiao.grid.Run;
import org.jibiao.model.Place;

/** The blocks of a section as they are laid down, with the places they show. */
final class Canvas {

    private final List<Block> blocks = new ArrayList<>();
    private final Map<At, Place> places = new HashMap<>();

    void add(Block block) {
        blocks.add(block);
    }

    void line(String text, ParagraphStyle style) {
        add(Paragraph.of(text, style));
    }

    void contents(String list, ParagraphStyle style) {
        add(new Contents(list, style));
    }

    void heading(String text, ParagraphStyle style, Mark mark) {
        add(new Paragraph(List.of(new Run(text, false)), style, mark));
    }

    /** A paragraph that shows {@code place}, perhaps with a bold beginning. */
    void paragraph(List<Run> runs, ParagraphStyle style, Place place) {
        places.put(At.paragraph(0, blocks.size()), place);
        add(new Paragraph(runs, style, Mark.NONE));
    }

    /** Says that a cell of the next block shows {@code place}. */
    void show(int row, int cell, Place place) {
        places.put(new At(0, blocks.size(), row, cell), place);
    }

    /** Says that the paragraph laid down last shows {@code place}. */
    void showLast(Place place) {
        places.put(At.paragraph(0, blocks.size() - 1), place);
    }

    List<Block> blocks() {
        return blocks;
    }

    /** Adds what is shown where, as of section {@code section}. */
    void placesIn(int section, Map<At, Place> all) {
        places.forEach((at, place) -> all.put(new At(section, at.block(), at.row(), at.cell()), place));
    }
}
