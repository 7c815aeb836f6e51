package org.jibiao.grid;

import java.util.List;

/**
 * Neutral paper: what Word, Excel, PDF, the printer and the screen are made from, and what a received file is read
 * into. Knows no budget.
 *
 * @param sections in order: one for a text document, one a sheet for a workbook
 * @param notes what a reader could not take over as it stood (formulas, pictures, text boxes); empty when written
 */
public record Document(List<Section> sections, List<Note> notes) {

    public Document {
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
    }

    public Document(List<Section> sections) {
        this(sections, List.of());
    }
}
