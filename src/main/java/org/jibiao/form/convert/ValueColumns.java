package org.jibiao.form.convert;

import org.jibiao.model.Indicator;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.value.Operator;
import org.jibiao.model.value.Quantity;

/**
 * One column of values or two. Where sign and unit have columns of their own, two values share them: the year's is a
 * mere number there, and a whole value everywhere else.
 */
final class ValueColumns {

    private static final IndicatorField WHOLE = IndicatorField.VALUE;
    private static final IndicatorField ANNUAL = IndicatorField.ANNUAL_VALUE;
    private static final String BOTH = WHOLE.label() + "、" + ANNUAL.label();

    private final Setting setting;
    private final boolean wholePrinted;
    private final boolean annualPrinted;

    ValueColumns(Setting setting) {
        this.setting = setting;
        this.wholePrinted = setting.target().prints(WHOLE);
        this.annualPrinted = setting.target().prints(ANNUAL);
    }

    /** True if the new form's year column borrows sign and unit from the other. */
    boolean shareSign() {
        return wholePrinted && annualPrinted && setting.target().splitsValues();
    }

    /** The row with the values the new form has columns for, each with its sign and unit. */
    Indicator spread(Protocol.Place place, Indicator row) {
        String annual = completed(row);
        if (wholePrinted && annualPrinted) {
            if (!shareSign() && !annual.equals(row.text(ANNUAL))) {
                tell(Step.Kind.CHANGED, ANNUAL.label(), place, row.text(ANNUAL), annual, "按这种表样写全符号和单位。");
            }
            Indicator full = row.with(ANNUAL, annual);
            return filled(place, filled(place, full, ANNUAL, WHOLE), WHOLE, ANNUAL);
        }
        boolean twoGiven = wholePrinted
                        && !annual.isBlank()
                        && (setting.isStated(ANNUAL) || row.values().isBlank(WHOLE))
                || annualPrinted
                        && !row.values().isBlank(WHOLE)
                        && (setting.isStated(WHOLE) || row.values().isBlank(ANNUAL));
        return twoGiven ? merged(place, row, annual) : row;
    }

    private Indicator filled(Protocol.Place place, Indicator row, Field blank, Field other) {
        if (!setting.isNew(blank)
                || !row.values().isBlank(blank)
                || row.values().isBlank(other)) {
            return row;
        }
        String text = row.text(other);
        String tail = "原来没有，先照“" + other.label() + "”填上，请核对。";
        tell(Step.Kind.FILLED, blank.label(), place, "", blank == ANNUAL && shareSign() ? number(text) : text, tail);
        return row.with(blank, text);
    }

    private Indicator merged(Protocol.Place place, Indicator row, String annual) {
        String whole = row.text(WHOLE);
        String text = annual.isBlank() ? whole : annual;
        boolean nothingThere = Quantity.parse(whole) instanceof Quantity.Missing;
        if (annual.isBlank() || nothingThere || annual.equals(whole)) {
            tell(Step.Kind.CHANGED, BOTH, place, whole, text, "合为一栏，数值不变。");
        } else {
            tell(Step.Kind.ASK, BOTH, place, whole, text, "是“" + whole + "”和“" + annual + "”，这种表样只有一栏，印本年的，请核对。");
        }
        return row.with(wholePrinted ? ANNUAL : WHOLE, "").with(wholePrinted ? WHOLE : ANNUAL, text);
    }

    /** The year's value with the sign and unit that stood in the columns of the other. */
    private String completed(Indicator row) {
        String annual = row.text(ANNUAL);
        boolean shared = setting.from()
                .map(form -> !form.prints(ANNUAL) || form.splitsValues() && form.prints(WHOLE))
                .orElse(true);
        Quantity whole = Quantity.parse(row.text(WHOLE));
        boolean hasSign = whole instanceof Quantity.Numeric
                || whole instanceof Quantity.Range
                || whole instanceof Quantity.Missing;
        if (!shared || annual.isBlank() || !hasSign) {
            return annual;
        }
        Quantity given = Quantity.parse(annual);
        if (annual.strip().equals(whole.value())) {
            return row.text(WHOLE);
        }
        if (given.qualitative() || !given.operator().isEmpty()) {
            return annual;
        }
        boolean bare = number(annual).equals(annual.strip());
        boolean sameUnit = given.unit().equals(whole.unit());
        return bare || sameUnit ? whole.operator() + annual.strip() + (sameUnit ? "" : whole.unit()) : annual;
    }

    /** What is left of the year's value where the other column has its sign and unit. */
    Indicator bare(Protocol.Place place, Indicator before, Indicator row) {
        Quantity whole = Quantity.parse(row.text(WHOLE));
        Quantity annual = Quantity.parse(row.text(ANNUAL));
        boolean same = !annual.qualitative()
                && whole.operator().equals(annual.operator())
                && whole.unit().equals(annual.unit());
        if (!shareSign() || !same) {
            return row;
        }
        String number = number(row.text(ANNUAL));
        String given = before.text(ANNUAL);
        if (!given.isBlank() && !given.equals(number)) {
            tell(Step.Kind.CHANGED, ANNUAL.label(), place, given, number, "只写数，符号和单位与“" + WHOLE.label() + "”同栏。");
        }
        return row.with(ANNUAL, number);
    }

    /** The number or range of numbers in a value, all of it if there is none. */
    private static String number(String text) {
        return switch (Quantity.parse(text)) {
            case Quantity.Numeric numeric
            when numeric.tail().isBlank() || numeric.comparison() != Operator.NONE -> numeric.value();
            case Quantity.Range range -> range.value();
            default -> text;
        };
    }

    private void tell(Step.Kind kind, String field, Protocol.Place place, String before, String after, String tail) {
        setting.protocol().add(kind, field, place, before, after, tail);
    }
}
