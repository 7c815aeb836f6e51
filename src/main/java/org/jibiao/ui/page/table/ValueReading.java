package org.jibiao.ui.page.table;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jibiao.model.value.Quantity;

/** How a value is understood while it is typed: its sign, number and unit apart. */
final class ValueReading {

    private ValueReading() {}

    /**
     * {@code 读作 ≥ · 95 · %}; of words {@code 读作 定性 · 效果显著} where the form prints {@code qualitative} before them;
     * {@code ""} where there is nothing to tell.
     */
    static String of(String typed, String qualitative) {
        String kept = Quantity.typed(typed);
        Quantity read = Quantity.parse(kept);
        if (kept.isBlank() || read instanceof Quantity.Missing) {
            return "";
        }
        String sign = read.qualitative() && read.operator().isEmpty() ? qualitative : read.operator();
        String parts = Stream.of(sign, read.value(), read.unit())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
        return parts.contains(" · ") ? "读作 " + parts : "";
    }
}
