package org.jibiao.check.rules;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jibiao.model.Element;
import org.jibiao.model.Indicator;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.value.Amount;
import org.jibiao.model.value.Quantity;

/** What several rules ask of an indicator row. */
final class Rows {

    private static final Pattern MONEY = Pattern.compile("(百|千|万|亿)?(?:元|元人民币)?");
    private static final String SECRET = "涉密";

    private Rows() {}

    /** What to call the row in a sentence: its name, or its class where it has none. */
    static String name(Element indicator) {
        String name = indicator.text(IndicatorField.NAME).strip();
        return name.isEmpty() ? indicator.text(IndicatorField.LEVEL2).strip() : name;
    }

    /** Whether the row is a cost that the project's money pays: not 社会成本, not 生态环境成本. */
    static boolean isCost(Indicator indicator) {
        String level2 = indicator.text(IndicatorField.LEVEL2);
        boolean cost = level2.contains("成本")
                || (indicator.text(IndicatorField.LEVEL1).contains("成本") && !level2.contains("效益"));
        return cost && !level2.contains("社会") && !level2.contains("生态");
    }

    static boolean isSecret(String text) {
        return text.contains(SECRET);
    }

    /** A plain amount in 元 as {@code unit} says, the upper end of a range; empty for per-unit costs and no money. */
    static Optional<BigDecimal> money(Quantity quantity) {
        Optional<BigDecimal> number = switch (quantity) {
            case Quantity.Numeric numeric -> numeric.number();
            case Quantity.Range range -> Amount.parse(range.high());
            default -> Optional.empty();
        };
        Matcher unit = MONEY.matcher(quantity.unit().strip());
        boolean plain = unit.matches() && !quantity.unit().isBlank();
        return plain ? number.map(each -> each.multiply(factor(unit.group(1)))) : Optional.empty();
    }

    /** Whether the unit is money or money per something: 元, 万元, 万, 元/件. */
    static boolean isMoney(Quantity quantity) {
        String unit = quantity.unit().strip();
        return unit.contains("元") || unit.matches("[百千万亿]");
    }

    private static BigDecimal factor(String word) {
        int power = switch (word == null ? "" : word) {
            case "百" -> 2;
            case "千" -> 3;
            case "万" -> 4;
            case "亿" -> 8;
            default -> 0;
        };
        return BigDecimal.TEN.pow(power);
    }
}
