package org.jibiao.intake.clip;

import java.util.Set;
import org.jibiao.model.value.Quantity;

/** Sign, number and unit out of columns of their own as one value, nothing twice: ≥ | 95% | % is ≥95%. */
final class JoinedValue {

    private static final Set<String> NOTHING = Set.of("-", "—", "－", "/", "\\", "无", "定性", "定量");
    private static final Set<String> PERCENT = Set.of("%", "％", "百分比", "百分数");

    private JoinedValue() {}

    static String of(String operator, String value, String unit) {
        Quantity middle = Quantity.parse(value);
        String before = isNothing(operator) || !middle.operator().isEmpty() ? "" : operator.strip();
        boolean same = unit.strip().equals(middle.unit())
                || PERCENT.contains(unit.strip()) && PERCENT.contains(middle.unit())
                || !value.isBlank() && value.strip().endsWith(unit.strip());
        String after = isNothing(unit) || same ? "" : unit.strip();
        return before + value.strip() + after;
    }

    private static boolean isNothing(String text) {
        return text.isBlank() || NOTHING.contains(text.strip());
    }
}
