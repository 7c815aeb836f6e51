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
        String id, String about, List<Blank> blanks, Values<IndicatorField> values, List<Basis> bases, List<Seen> seen)
        implements Template {

    @Override
    public String title() {
        return values.text(IndicatorField.NAME);
    }
}
