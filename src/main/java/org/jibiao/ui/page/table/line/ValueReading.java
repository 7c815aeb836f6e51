package org.jibiao.ui.page.table.line;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jibiao.model.value.Quantity;

/** How a value is understood while it is typed, in a line that is shown under its cell. */
public final class ValueReading {

    private ValueReading() {}

    /**
     * {@code 读作：≥ 95 %（定量）}, {@code 读作：2027年12月底前（时限）}, {@code 读作：定性}; {@code ""} where there is nothing
     * to tell yet.
     */
    public static String of(String typed) {
        String kept = Quantity.typed(typed);
        if (kept.isBlank()) {
            return "";
        }
        return switch (Quantity.parse(kept)) {
            case Quantity.Missing unfilled -> "";
            case Quantity.Numeric number -> read(parts(number), number.unit().isEmpty() ? "定量，还没有单位" : "定量");
            case Quantity.Range range -> read(parts(range), "定量");
            case Quantity.Frequency frequency -> read(frequency.value(), "定量");
            case Quantity.Date date -> read(parts(date), "时限");
            case Quantity.Scale scale -> read("定性", "这是整个等级，只写其中一级");
            case Quantity.Deferred deferred -> read("定性", "还没有定下数值");
            case Quantity.Secret secret -> "读作：涉密";
            case Quantity.Enduring enduring -> "读作：定性";
            case Quantity.Grade grade -> "读作：定性";
            case Quantity.YesNo answer -> "读作：定性";
            case Quantity.Text words -> "读作：定性";
        };
    }

    private static String parts(Quantity read) {
        return Stream.of(read.operator(), read.value(), read.unit())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    private static String read(String parts, String kind) {
        return "读作：" + parts + "（" + kind + "）";
    }
}
