package org.jibiao.model.field;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * One text per field, never null, plus the extras of a form. Immutable; {@code with} shares what it does not change.
 *
 * @param <F> the enum of fields, in the order of their constants
 */
public final class Values<F extends Enum<F> & Field> {

    private final Class<F> fields;
    private final String[] texts;
    private final Map<String, String> extras;

    private Values(Class<F> fields, String[] texts, Map<String, String> extras) {
        this.fields = fields;
        this.texts = texts;
        this.extras = extras;
    }

    /** All fields blank, no extras. */
    public static <F extends Enum<F> & Field> Values<F> blank(Class<F> fields) {
        String[] texts = new String[fields.getEnumConstants().length];
        Arrays.fill(texts, "");
        return new Values<>(fields, texts, Map.of());
    }

    /** Every field with the text that {@code text} gives it, and these extras; for what is read from a file or table. */
    public static <F extends Enum<F> & Field> Values<F> of(
            Class<F> fields, Function<? super F, String> text, Map<String, String> extras) {
        F[] constants = fields.getEnumConstants();
        String[] texts = new String[constants.length];
        for (F field : constants) {
            texts[field.ordinal()] = Objects.requireNonNull(text.apply(field));
        }
        if (extras.isEmpty()) {
            return new Values<>(fields, texts, Map.of());
        }
        Map<String, String> sorted = new TreeMap<>(extras);
        sorted.values().removeIf(String::isEmpty);
        return new Values<>(fields, texts, Collections.unmodifiableMap(sorted));
    }

    /** The text of {@code field}; {@code ""} where nothing was written, and for a field of another kind. */
    public String text(Field field) {
        return switch (field) {
            case Extra extra -> extras.getOrDefault(extra.key(), "");
            case Enum<?> known when fields.isInstance(known) -> texts[known.ordinal()];
            default -> "";
        };
    }

    public boolean isBlank(Field field) {
        return text(field).isBlank();
    }

    /** A copy in which {@code field} holds {@code text}; throws IllegalArgumentException for a field of another kind. */
    public Values<F> with(Field field, String text) {
        if (text(field).equals(text)) {
            requireKnown(field);
            return this;
        }
        return switch (field) {
            case Extra extra -> new Values<>(fields, texts, withExtra(extra.key(), text));
            default -> {
                requireKnown(field);
                String[] copy = texts.clone();
                copy[((Enum<?>) field).ordinal()] = text;
                yield new Values<>(fields, copy, extras);
            }
        };
    }

    private void requireKnown(Field field) {
        if (!(field instanceof Extra) && !fields.isInstance(field)) {
            throw new IllegalArgumentException(fields.getSimpleName() + " has no " + field);
        }
    }

    private Map<String, String> withExtra(String key, String text) {
        Map<String, String> copy = new TreeMap<>(extras);
        if (text.isEmpty()) {
            copy.remove(key);
        } else {
            copy.put(key, text);
        }
        return Collections.unmodifiableMap(copy);
    }

    /** Keys and texts of the extras, sorted by key; no blank texts. */
    public Map<String, String> extras() {
        return extras;
    }

    /** The fields that hold something, in declared order, without the extras. */
    public Set<F> filled() {
        EnumSet<F> filled = EnumSet.noneOf(fields);
        for (F field : fields.getEnumConstants()) {
            if (!texts[field.ordinal()].isEmpty()) {
                filled.add(field);
            }
        }
        return filled;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Values<?> that
                && fields == that.fields
                && Arrays.equals(texts, that.texts)
                && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(texts) + extras.hashCode();
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder("{");
        filled().forEach(field ->
                out.append(field.key()).append('=').append(text(field)).append("; "));
        return out.append(extras.isEmpty() ? "" : extras.toString()).append('}').toString();
    }
}
