package org.jibiao.template;

import java.util.List;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.Values;

/**
 * One indicator row (指标模板).
 *
 * @param values texts with blanks in braces; {@code BASIS} only where it is no document
 * @param bases documents the value may rest on
 * @param seen values met elsewhere, for orientation only
 */
public record IndicatorTemplate(
        String id,
        String about,
        List<Blank> blanks,
        Values<IndicatorField> values,
        List<Basis> bases,
        List<Seen> seen,
        Marks marks)
        implements Template {

    @Override
    public String title() {
        return marks.title().isEmpty() ? values.text(IndicatorField.NAME) : marks.title();
    }

    @Override
    public IndicatorTemplate withId(String other) {
        return new IndicatorTemplate(other, about, blanks, values, bases, seen, marks);
    }

    @Override
    public IndicatorTemplate withTitle(String title) {
        return new IndicatorTemplate(id, about, blanks, values, bases, seen, marks.withTitle(title));
    }

    @Override
    public IndicatorTemplate withTags(List<String> tags) {
        return new IndicatorTemplate(id, about, blanks, values, bases, seen, marks.withTags(tags));
    }

    /** The same, resting on other documents. */
    public IndicatorTemplate withBases(List<Basis> others) {
        return new IndicatorTemplate(id, about, blanks, values, others, seen, marks);
    }
}
