package org.jibiao.ui.kit.pick;

import java.util.function.Function;
import java.util.function.Supplier;
import javafx.util.StringConverter;

/** Shows the choices of a box by their labels. */
public final class Labels<T> extends StringConverter<T> {

    private final Function<T, String> label;
    private final Supplier<T> present;

    private Labels(Function<T, String> label, Supplier<T> present) {
        this.label = label;
        this.present = present;
    }

    /** {@code present} is what stays chosen if a text is typed that names nothing. */
    public static <T> Labels<T> of(Function<T, String> label, Supplier<T> present) {
        return new Labels<>(label, present);
    }

    @Override
    public String toString(T choice) {
        return choice == null ? "" : label.apply(choice);
    }

    @Override
    public T fromString(String text) {
        return present.get();
    }
}
