package org.jibiao.form.spec;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jibiao.grid.ParagraphStyle.Align;
import org.jibiao.model.field.Field;

/**
 * A column of rows that repeat: indicators, main tasks, income and expense lines.
 *
 * @param label as printed
 * @param synonyms other headers under which received files have it
 * @param group what stands above it and its neighbours of the same group, {@code ""} if nothing does
 * @param field what it shows
 * @param slice which piece of a value it shows
 * @param when the column is filled only in rows that have this field filled
 * @param span columns it covers in a text document
 * @param sheetSpan columns it covers on a worksheet
 * @param width in twips, in a text document
 * @param merged true if equal neighbours down the column are one cell
 */
public record ColumnSpec(
        String label,
        List<String> synonyms,
        String group,
        Field field,
        Slice slice,
        Optional<Field> when,
        int span,
        int sheetSpan,
        int width,
        Align align,
        boolean merged) {

    /** A value is printed whole, or its sign, number and unit in columns of their own. */
    public enum Slice {
        WHOLE,
        OPERATOR,
        VALUE,
        UNIT
    }

    /** The same column under this label and without a condition: as it is typed into, not printed. */
    ColumnSpec forTyping(String name) {
        List<String> others = Stream.concat(Stream.of(label), synonyms.stream())
                .filter(each -> !each.equals(name))
                .toList();
        return new ColumnSpec(name, others, "", field, slice, Optional.empty(), span, sheetSpan, width, align, merged);
    }

    /** The same column with the whole value in it. */
    public ColumnSpec whole() {
        return new ColumnSpec(label, synonyms, group, field, Slice.WHOLE, when, span, sheetSpan, width, align, merged);
    }
}
