package org.jibiao.form.spec;

import java.util.List;
import org.jibiao.grid.ParagraphStyle.Align;
import org.jibiao.model.field.Field;

/**
 * A column of the indicator table.
 *
 * @param label as printed
 * @param synonyms other headers under which received files have it
 * @param field what it shows
 * @param slice which piece of a value it shows
 * @param width in twips
 * @param merged true if equal neighbours down the column are one cell
 */
public record IndicatorColumn(
        String label, List<String> synonyms, Field field, Slice slice, int width, Align align, boolean merged) {

    /** A value is printed whole, or its sign, number and unit in columns of their own. */
    public enum Slice {
        WHOLE,
        OPERATOR,
        VALUE,
        UNIT
    }
}
