package org.jibiao.form.spec;

import java.util.List;
import java.util.Optional;
import org.jibiao.model.field.Field;

/**
 * A cell of the head table: a printed label or a field to fill.
 *
 * @param label as printed, {@code ""} for a field
 * @param synonyms other wordings of the label in received files
 * @param field what is filled in, empty for a label
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
        int span,
        int sheetSpan,
        int rows,
        String style,
        boolean bordered) {

    public boolean isLabel() {
        return field.isEmpty();
    }
}
