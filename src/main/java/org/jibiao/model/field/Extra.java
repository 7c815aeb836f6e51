package org.jibiao.model.field;

/**
 * A field only one form knows: kept under its own key and printed back by the form that brought it.
 *
 * @param key name within its element, not blank
 */
public record Extra(String key) implements Field {

    @Override
    public String label() {
        return key;
    }

    @Override
    public Type type() {
        return Type.TEXT;
    }
}
