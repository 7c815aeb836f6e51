package org.jibiao.model.value;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the text of an indicator value (指标值) means. Each member keeps the pieces as they were printed, so that
 * {@code parse(text).format()} is the text again, whatever it was; nothing is ever tidied unasked.
 *
 * <p>{@link #operator}, {@link #value} and {@link #unit} are the three columns of the forms that print them apart and
 * of {@code read --json}. The forms of writing are those found in published documents of four provinces.
 */
public sealed interface Quantity {

    /** Reads any text; what is not understood becomes {@link Text}. */
    static Quantity parse(String text) {
        return QuantityReader.read(text);
    }

    /**
     * What to keep of {@code text} as a user typed it: {@code >=}, {@code ≧}, 大于等于, 不低于 become {@code ≥} (so the
     * other operators), full-width digits and {@code ％} become plain ones, blanks inside a number go. A text that is
     * not a number stays as it is.
     */
    static String typed(String text) {
        return QuantityTidying.tidied(text);
    }

    /** The text it was read from. */
    String format();

    /** The sign: {@code ≥ ≤ = > <}, {@code -} where a form prints a dash, {@code ""} where nothing is printed. */
    default String operator() {
        return "";
    }

    /** The middle part: the number as printed, or the words. */
    default String value() {
        return format().strip();
    }

    /** The unit as printed, {@code ""} if none: {@code 百分比}, {@code 元/人·次}, {@code 万}. */
    default String unit() {
        return "";
    }

    /** The same with another unit, as printed, {@code ""} for none; empty where no number waits for a unit. */
    default Optional<Quantity> withUnit(String other) {
        return Optional.empty();
    }

    /** The same compared by another sign, which stands before the number; empty where there is no number. */
    default Optional<Quantity> withOperator(Operator other) {
        return Optional.empty();
    }

    /** The number as printed, before any 万 in the unit; empty if there is none or more than one. */
    default Optional<BigDecimal> number() {
        return Optional.empty();
    }

    /** True if it is put in words (定性), so that no number can be compared with it. */
    default boolean qualitative() {
        return true;
    }

    /**
     * {@code ≥95百分比}, {@code 3辆}, {@code ≤0.31万元/人}, {@code 10次以上}, {@code 减少10%}.
     *
     * @param comparison what {@code head} and {@code tail} say, as one sign
     * @param lead a word before the operator that belongs to the value: {@code 减少}, {@code 平均}
     * @param head operator and blanks before the number
     * @param digits the number as printed, perhaps full-width, perhaps with thousands commas
     * @param mark what stands between number and unit: blanks, {@code 多}, the first of two percent signs
     * @param unit as printed
     * @param tail {@code 以上}, {@code 以内} and blanks
     */
    record Numeric(Operator comparison, String lead, String head, String digits, String mark, String unit, String tail)
            implements Quantity {
        @Override
        public String format() {
            return lead + head + digits + mark + unit + tail;
        }

        @Override
        public String operator() {
            return comparison.sign();
        }

        @Override
        public String value() {
            return lead.strip() + digits + mark.strip();
        }

        @Override
        public Optional<Quantity> withUnit(String other) {
            String gap = mark.isBlank() ? mark : mark.replaceAll("[%％]", "");
            return Optional.of(new Numeric(comparison, lead, head, digits, other.isEmpty() ? "" : gap, other, tail));
        }

        @Override
        public Optional<Quantity> withOperator(Operator other) {
            return Optional.of(new Numeric(other, lead, other.sign(), digits, mark, unit, ""));
        }

        @Override
        public Optional<BigDecimal> number() {
            return Amount.parse(digits);
        }

        @Override
        public boolean qualitative() {
            return false;
        }
    }

    /**
     * {@code 80-90%}, {@code 10万元至20万元}.
     *
     * @param between the unit of the lower bound, if printed, and the sign between the bounds
     */
    record Range(Operator comparison, String head, String low, String between, String high, String unit, String tail)
            implements Quantity {
        @Override
        public String format() {
            return head + low + between + high + unit + tail;
        }

        @Override
        public String operator() {
            return comparison.sign();
        }

        @Override
        public String value() {
            return low + between + high;
        }

        @Override
        public Optional<Quantity> withUnit(String other) {
            boolean twice = !unit.isEmpty() && between.startsWith(unit);
            String sign = twice ? other + between.substring(unit.length()) : between;
            return Optional.of(new Range(comparison, head, low, sign, high, other, tail));
        }

        @Override
        public Optional<Quantity> withOperator(Operator other) {
            return Optional.of(new Range(other, other.sign(), low, between, high, unit, ""));
        }

        /** The lower and the upper bound as printed. */
        public Bounds bounds() {
            return new Bounds(
                    Amount.parse(low).orElseThrow(), Amount.parse(high).orElseThrow());
        }

        @Override
        public boolean qualitative() {
            return false;
        }
    }

    /** Two ends of a range, in the range's unit. */
    record Bounds(BigDecimal low, BigDecimal high) {}

    /** A day, month or year, or a limit or span of them: {@code 2024年12月31日前}, {@code 年底前}. */
    record Date(Operator comparison, String head, String text) implements Quantity {
        @Override
        public String format() {
            return head + text;
        }

        @Override
        public String operator() {
            return comparison.sign();
        }

        @Override
        public String value() {
            return text.strip();
        }

        @Override
        public boolean qualitative() {
            return false;
        }
    }

    /** So many in each time or to each one: {@code 每月1期}, {@code 每人1万元标准}. {@code head} reaches to the number. */
    record Frequency(String head, String digits, String tail) implements Quantity {
        @Override
        public String format() {
            return head + digits + tail;
        }

        @Override
        public Optional<BigDecimal> number() {
            return Amount.parse(digits);
        }

        @Override
        public boolean qualitative() {
            return false;
        }
    }

    /** A target without end: {@code 长期}, {@code -长期-} where operator and unit cells hold dashes. */
    record Enduring(String head, String text, String tail) implements Quantity {
        @Override
        public String format() {
            return head + text + tail;
        }

        @Override
        public String operator() {
            return head.strip();
        }

        @Override
        public String value() {
            return text;
        }

        @Override
        public String unit() {
            return tail.strip();
        }
    }

    /** Nothing to measure by: blank, {@code -}, {@code XX}, {@code **元/人}, an operator or a unit without a number. */
    record Missing(Operator comparison, String head, String placeholder, String unit) implements Quantity {
        @Override
        public String format() {
            return head + placeholder + unit;
        }

        @Override
        public String operator() {
            return comparison.sign();
        }

        @Override
        public String value() {
            return placeholder.strip();
        }
    }

    /** One step of a scale: {@code 优}. */
    record Grade(String format) implements Quantity {}

    /** A whole scale where one step of it should stand: {@code 优良中低差}. */
    record Scale(String format) implements Quantity {}

    /** {@code 是} or {@code 否}. */
    record YesNo(String format) implements Quantity {
        /** True for 是. */
        public boolean yes() {
            return format.strip().equals("是");
        }
    }

    /** Put off until later: {@code 以当年实际发生数为准}. */
    record Deferred(String format) implements Quantity {}

    /** Withheld: {@code 涉密}. */
    record Secret(String format) implements Quantity {}

    /** Any other words: {@code 效果显著}, {@code 按时公开}, a sentence. */
    record Text(String format) implements Quantity {}
}
