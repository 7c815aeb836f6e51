package org.jibiao.ui.page.table.line;

import java.util.Optional;
import java.util.Set;
import org.jibiao.form.Printed;
import org.jibiao.form.spec.ColumnSpec;
import org.jibiao.form.spec.ColumnSpec.Slice;
import org.jibiao.model.Element;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.value.Amount;
import org.jibiao.model.value.Operator;

/**
 * What in a cell does not fit its column. It is kept as it was typed or pasted and marked where it stands; nothing is
 * refused for it.
 */
final class Doubts {

    private static final Set<Field> NUMBERS = Set.of(IndicatorField.WEIGHT, IndicatorField.ANNUAL_WEIGHT);

    /** What forms print in the sign's column besides signs. */
    private static final Set<String> NO_SIGN = Set.of(Printed.QUALITATIVE, "-", "—", "/", "无");

    private Doubts() {}

    /** One sentence, empty where there is nothing to say. */
    static Optional<String> about(TableSpec spec, ColumnSpec column, Element element) {
        String text = spec.shown(column, element).strip();
        Field field = column.field();
        if (text.isEmpty()) {
            return Optional.empty();
        } else if (field.type() == Field.Type.MONEY && Amount.parse(text).isEmpty()) {
            return Optional.of("“" + text + "”不是金额。这一格只写数字，单位是" + spec.unit().label() + "。");
        } else if (NUMBERS.contains(field) && !isNumber(text)) {
            return Optional.of("“" + text + "”不是数字。权重只写数字。");
        } else if (field == IndicatorField.LEVEL2 && isUnknown(spec, text)) {
            return Optional.of("这种表样没有“" + text + "”这一类。按 Alt+↓ 选一类。");
        } else if (column.slice() == Slice.OPERATOR && !isSign(text)) {
            return Optional.of("“" + text + "”不是符号。写 ≥ ≤ = > <，文字的指标值写 定性。");
        }
        return Optional.empty();
    }

    private static boolean isNumber(String text) {
        String digits = text.endsWith("%") || text.endsWith("％") || text.endsWith("分")
                ? text.substring(0, text.length() - 1)
                : text;
        return Amount.parse(digits).isPresent();
    }

    private static boolean isUnknown(TableSpec spec, String level2) {
        return !spec.classes().isEmpty()
                && spec.classes().stream().noneMatch(each -> each.level2().equals(level2));
    }

    private static boolean isSign(String text) {
        return NO_SIGN.contains(text) || Operator.exactly(text).isPresent();
    }
}
