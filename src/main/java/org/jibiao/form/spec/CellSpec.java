package org.jibiao.form.spec;

import java.util.List;
import java.util.Optional;
import org.jibiao.model.field.Field;

/**
 * A cell of a fixed row: a printed label, a field to fill, or a sum.
 *
 * @param label as printed, {@code ""} for a field
 * @param synonyms other wordings of the label in received files
 * @param field what is filled in or added up, empty for a label
 * @param sum true if the cell shows the sum of {@code field} over the rows that repeat
 * @param pattern what is printed around the text, with {@code {}} in its place; {@code ""} for nothing
 * @param blank what is printed where the field is blank, boxes to tick for instance
 * @param span columns it covers in a text document
 * @param sheetSpan columns it covers on a worksheet
 * @param rows rows it covers
 * @param style name of its paragraph style
 * @param bordered false on the line above the frame
 */
public record CellSpec(
        String label,
        List<String> synonyms,
        Optional<Field> field,
        boolean sum,
        String pattern,
        String blank,
        int span,
        int sheetSpan,
        int rows,
        String style,
        boolean bordered) {

    /** Stands in a pattern where the text goes. */
    public static final String SLOT = "{}";

    public boolean isLabel() {
        return field.isEmpty();
    }

    /** True if a text is typed into it. */
    public boolean isField() {
        return field.isPresent() && !sum;
    }
}
