package org.jibiao.form.convert;

import java.util.ArrayList;
import java.util.List;
import org.jibiao.model.Indicator;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.value.Operator;
import org.jibiao.model.value.Quantity;

/** Writes values as the new form has them: one column or two, sign and unit apart or together, "=" or nothing. */
final class ValueMapping {

    private static final List<IndicatorField> VALUES = List.of(IndicatorField.VALUE, IndicatorField.ANNUAL_VALUE);

    private final Setting setting;

    ValueMapping(Setting setting) {
        this.setting = setting;
    }

    Project convert(Project project) {
        List<Indicator> rows = new ArrayList<>();
        for (Indicator row : project.indicators()) {
            Indicator columns = columns(project, row);
            for (IndicatorField field : VALUES) {
                if (setting.target().prints(field)) {
                    columns = rewritten(project, columns, field);
                }
            }
            rows.add(columns);
        }
        return project.withChildren(Kind.INDICATOR, rows);
    }

    /** One value column or two: the year's value is the one that counts. */
    private Indicator columns(Project project, Indicator row) {
        boolean whole = setting.target().prints(IndicatorField.VALUE);
        boolean annual = setting.target().prints(IndicatorField.ANNUAL_VALUE);
        if (whole && annual) {
            Indicator filled = filled(project, row, IndicatorField.ANNUAL_VALUE, IndicatorField.VALUE);
            return filled(project, filled, IndicatorField.VALUE, IndicatorField.ANNUAL_VALUE);
        }
        if (whole && !row.values().isBlank(IndicatorField.ANNUAL_VALUE)) {
            return merged(project, row, IndicatorField.VALUE);
        }
        if (annual && !row.values().isBlank(IndicatorField.VALUE)) {
            return merged(project, row, IndicatorField.ANNUAL_VALUE);
        }
        return row;
    }

    private Indicator filled(Project project, Indicator row, Field blank, Field other) {
        if (!setting.isNew(blank)
                || !row.values().isBlank(blank)
                || row.values().isBlank(other)) {
            return row;
        }
        String text = row.text(other);
        String tail = "原来没有，先照“" + other.label() + "”填上，请核对。";
        setting.protocol().add(Step.Kind.FILLED, blank.label(), Protocol.Place.in(project, row), "", text, tail);
        return row.with(blank, text);
    }

    private Indicator merged(Project project, Indicator row, Field kept) {
        Field both = kept == IndicatorField.VALUE ? IndicatorField.ANNUAL_VALUE : IndicatorField.VALUE;
        String annual = row.text(IndicatorField.ANNUAL_VALUE);
        String whole = row.text(IndicatorField.VALUE);
        String text = annual.isBlank() ? whole : annual;
        Protocol.Place place = Protocol.Place.in(project, row);
        String fields = IndicatorField.VALUE.label() + "、" + IndicatorField.ANNUAL_VALUE.label();
        if (!annual.isBlank() && !whole.isBlank() && !annual.equals(whole)) {
            String tail = "是“" + whole + "”和“" + annual + "”，这种表样只有一栏，印本年的，请核对。";
            setting.protocol().add(Step.Kind.ASK, fields, place, whole, annual, tail);
        } else {
            setting.protocol().add(Step.Kind.CHANGED, fields, place, whole, text, "合为一栏，数值不变。");
        }
        return row.with(both, "").with(kept, text);
    }

    private Indicator rewritten(Project project, Indicator row, Field field) {
        String text = row.text(field);
        if (!(Quantity.parse(text) instanceof Quantity.Numeric numeric)) {
            return row;
        }
        Protocol.Place place = Protocol.Place.in(project, row);
        if (numeric.mark().matches("\\s*[%％﹪]\\s*")) {
            String tail = "写了两个百分号，照原样保留，请核对。";
            setting.protocol().add(Step.Kind.ASK, field.label(), place, text, text, tail);
            return row;
        }
        String now = setting.target().splitsValues() ? apart(text, numeric) : text;
        now = setting.target().splitsValues() || setting.target().printsEquals() ? withSign(now) : withoutSign(now);
        if (!now.equals(text)) {
            String tail = now.equals("=" + text)
                    ? "没有写符号的，按这种表样写“=”。"
                    : text.equals("=" + now) ? "按这种表样不写“=”。" : "按这种表样分为符号、数值和单位。";
            setting.protocol().add(Step.Kind.CHANGED, field.label(), place, text, now, tail);
        }
        return row.with(field, now);
    }

    /** The text that three columns hold of it, if they hold all it says. */
    private static String apart(String text, Quantity.Numeric numeric) {
        boolean roughly = !numeric.tail().isBlank() && numeric.comparison() == Operator.NONE;
        boolean signAndWord = !numeric.lead().isBlank();
        String joined = numeric.operator() + numeric.value() + numeric.unit();
        return roughly || signAndWord || !numeric.mark().isBlank() ? text : joined;
    }

    private static String withSign(String text) {
        boolean bare = Quantity.parse(text) instanceof Quantity.Numeric numeric
                && numeric.comparison() == Operator.NONE
                && numeric.lead().isBlank()
                && numeric.tail().isBlank();
        return bare ? "=" + text.strip() : text;
    }

    private static String withoutSign(String text) {
        return Quantity.parse(text) instanceof Quantity.Numeric numeric
                        && numeric.comparison() == Operator.EQUAL
                        && numeric.head().strip().matches("[=＝﹦]")
                ? numeric.lead()
                        + text.substring(
                                numeric.lead().length() + numeric.head().length())
                : text;
    }
}
