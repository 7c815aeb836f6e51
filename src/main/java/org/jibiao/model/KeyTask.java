package org.jibiao.model;

import org.jibiao.model.field.Field;
import org.jibiao.model.field.KeyTaskField;
import org.jibiao.model.field.Values;

/** A main task of the year (重点工作) with its project and money. */
public record KeyTask(Id id, Values<KeyTaskField> values) implements Element {

    /** A new one, all fields blank. */
    public static KeyTask fresh() {
        return new KeyTask(Id.fresh(), Values.blank(KeyTaskField.class));
    }

    @Override
    public Kind kind() {
        return Kind.KEY_TASK;
    }

    @Override
    public KeyTask with(Field field, String text) {
        return new KeyTask(id, values.with(field, text));
    }
}
