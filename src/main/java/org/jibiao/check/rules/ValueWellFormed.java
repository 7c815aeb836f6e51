package org.jibiao.check.rules;

import java.util.regex.Pattern;
import org.jibiao.check.Check;
import org.jibiao.check.Demands;
import org.jibiao.check.Notes;
import org.jibiao.model.Indicator;
import org.jibiao.model.Project;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.value.Quantity;

/** {@code VALUE_FORMAT}: one operator, one percent sign, a readable number, none of the signs finance systems refuse. */
final class ValueWellFormed implements Check {

    private static final Pattern TWO_PERCENTS = Pattern.compile("(%|％|百分比)\\s*(%|％|百分比)");
    private static final Pattern TWO_OPERATORS = Pattern.compile("[≥≤]\\s*[≥≤=＝<>＜＞]|[=＝<>＜＞]\\s*[≥≤]|[=＝]\\s*[=＝]");
    private static final Pattern REFUSED = Pattern.compile("[*＊_＿]");
    private static final Pattern OPERATOR_AND_NUMBER = Pattern.compile("\\s*[≥≤].*\\d.*");

    @Override
    public String rule() {
        return "VALUE_FORMAT";
    }

    @Override
    public void project(Project project, Demands demands, Notes notes) {
        for (Indicator indicator : project.indicators()) {
            look(indicator, IndicatorField.VALUE, notes);
            look(indicator, IndicatorField.ANNUAL_VALUE, notes);
        }
    }

    private static void look(Indicator indicator, Field field, Notes notes) {
        String value = indicator.text(field);
        Quantity quantity = Quantity.parse(value);
        if (value.isBlank() || quantity instanceof Quantity.Missing) {
            return;
        }
        String start = "指标“" + Rows.name(indicator) + "”的" + field.label() + "“" + value.strip() + "”";
        if (TWO_PERCENTS.matcher(value).find()) {
            notes.addWithFix(
                    indicator,
                    field,
                    start + "写了两个百分号。",
                    TWO_PERCENTS.matcher(value).replaceFirst("$1").replace(" ", ""));
        } else if (TWO_OPERATORS.matcher(value).find()) {
            notes.add(indicator, field, start + "写了两个运算符。", "一个运算符");
        } else if (REFUSED.matcher(value).find()) {
            notes.add(indicator, field, start + "含有财政系统不接受的符号（* 或 _）。", "不含 * 和 _");
        } else if (quantity instanceof Quantity.Text
                && OPERATOR_AND_NUMBER.matcher(value).matches()
                && value.indexOf('{') < 0) {
            notes.add(indicator, field, start + "里的数读不出来。", "运算符、数和计量单位，例如≥95%");
        }
    }
}
