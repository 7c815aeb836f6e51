package org.jibiao.model;

import org.jibiao.model.field.Field;
import org.jibiao.model.field.SafeguardField;
import org.jibiao.model.field.Values;

/** A safeguard measure (工作保障措施): a catch phrase and its text. */
public record Safeguard(Id id, Values<SafeguardField> values) implements Element {

    /** A new one, all fields blank. */
    public static Safeguard fresh() {
        return new Safeguard(Id.fresh(), Values.blank(SafeguardField.class));
    }

    @Override
    public Kind kind() {
        return Kind.SAFEGUARD;
    }

    @Override
    public Safeguard with(Field field, String text) {
        return new Safeguard(id, values.with(field, text));
    }
}
