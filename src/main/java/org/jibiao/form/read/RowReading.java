package org.jibiao.form.read;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jibiao.form.At;
import org.jibiao.form.Printed;
import org.jibiao.form.spec.ColumnSpec;
import org.jibiao.form.spec.ColumnSpec.Slice;
import org.jibiao.model.Element;
import org.jibiao.model.Id;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;

/** One row of a list while it is read: usually one element, two where left and right side are different ones. */
final class RowReading {

    private final Map<Slice, String> pieces = new EnumMap<>(Slice.class);
    private final Map<Field, String> right = new LinkedHashMap<>();
    private final Map<Field, At> sources = new HashMap<>();
    private Element element;

    RowReading(Element fresh) {
        this.element = fresh;
    }

    void set(Field field, String text, At at) {
        element = element.with(field, text);
        sources.put(field, at);
    }

    void take(ColumnSpec spec, Slice slice, String text, At at) {
        if (spec.when().isPresent()) {
            right.put(spec.field(), text);
            sources.putIfAbsent(spec.field(), at);
        } else if (slice == Slice.WHOLE) {
            set(spec.field(), text, at);
        } else {
            pieces.put(slice, text);
            sources.putIfAbsent(spec.field(), at);
        }
    }

    /** Where each field was read. */
    Map<Field, At> sources() {
        return sources;
    }

    /** What the row holds, in order. */
    List<Element> elements() {
        if (!pieces.isEmpty()) {
            join();
        }
        boolean filled = right.values().stream().anyMatch(text -> !text.isBlank());
        if (!filled) {
            return List.of(element);
        }
        Element joined = element;
        boolean same = true;
        for (Map.Entry<Field, String> each : right.entrySet()) {
            boolean free = element.values().isBlank(each.getKey());
            same &= free
                    || each.getValue().isBlank()
                    || element.text(each.getKey()).equals(each.getValue());
            joined = free ? joined.with(each.getKey(), each.getValue()) : joined;
        }
        return same ? List.of(joined) : List.of(element, rightAlone());
    }

    private Element rightAlone() {
        Element alone = element.withId(Id.fresh())
                .with(IndicatorField.VALUE, "")
                .with(IndicatorField.NAME, "")
                .with(IndicatorField.LEVEL2, "");
        for (Map.Entry<Field, String> each : right.entrySet()) {
            alone = alone.with(each.getKey(), each.getValue());
        }
        return alone;
    }

    /** Sign, number and unit of separate columns as one value; a doubled percent sign stays doubled. */
    private void join() {
        String operator = pieces.getOrDefault(Slice.OPERATOR, "");
        String rest = pieces.getOrDefault(Slice.VALUE, "") + pieces.getOrDefault(Slice.UNIT, "");
        boolean words = operator.equals(Printed.QUALITATIVE);
        element = element.with(IndicatorField.VALUE, words ? rest : operator + rest);
        if (words) {
            element = element.with(Printed.WORDS, operator);
        }
    }
}
