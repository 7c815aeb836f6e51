package org.jibiao.form;

import org.jibiao.form.spec.ColumnSpec.Slice;
import org.jibiao.model.Element;
import org.jibiao.model.field.Extra;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.value.Operator;
import org.jibiao.model.value.Quantity;

/**
 * A value that stands in three cells, sign, number and unit: what each of them shows, and what typing into one makes of
 * the whole. Whoever types a whole value into any of them gets all three; 定性 turns a value into words, words turn off
 * the sign, a number turns off 定性.
 */
public final class Pieces {

    /** A unit beside a blank or beside words, which has no place in the value itself. */
    private static final Extra UNIT = new Extra("unit");

    private static final Field VALUE = IndicatorField.VALUE;

    /** What the three cells hold. */
    private record Three(String sign, String middle, String unit) {}

    private Pieces() {}

    /** True if {@code field} says of a value what the value itself cannot. */
    public static boolean isAside(Field field) {
        return field.equals(Printed.WORDS) || field.equals(UNIT);
    }

    /** What stands in the cell; {@code words} in that of the sign for a value in words of which nothing else is told. */
    public static String shown(Slice slice, Element row, String words) {
        String text = row.text(VALUE);
        Quantity quantity = Quantity.parse(text);
        return switch (slice) {
            case WHOLE -> text;
            case VALUE -> quantity.value();
            case UNIT -> quantity.unit().isEmpty() && isOpen(quantity) ? row.text(UNIT) : quantity.unit();
            case OPERATOR -> {
                String kept = row.text(Printed.WORDS);
                boolean inWords = !text.isBlank() && quantity.qualitative();
                yield !quantity.operator().isEmpty()
                        ? quantity.operator()
                        : !kept.isEmpty() ? kept : inWords ? words : "";
            }
        };
    }

    private static boolean isOpen(Quantity quantity) {
        return quantity.qualitative() && !(quantity instanceof Quantity.Secret);
    }

    /** The row after {@code typed} was typed into the cell of {@code slice}. */
    public static Element typed(Slice slice, Element row, String typed) {
        String text = Quantity.typed(typed).strip();
        Quantity given = Quantity.parse(text);
        if (slice == Slice.WHOLE) {
            return whole(row, text);
        }
        Three before =
                new Three(shown(Slice.OPERATOR, row, ""), shown(Slice.VALUE, row, ""), shown(Slice.UNIT, row, ""));
        boolean sign = slice == Slice.OPERATOR || slice == Slice.VALUE;
        if (text.isEmpty()) {
            return joined(row, blank(slice, before));
        }
        if (sign && (isSign(text) || text.equals(Printed.QUALITATIVE))) {
            return joined(row, new Three(text, before.middle(), before.unit()));
        }
        if (slice == Slice.VALUE || given.number().isPresent() || given instanceof Quantity.Range) {
            return number(row, before, text, given);
        }
        return joined(
                row,
                slice == Slice.UNIT
                        ? new Three(before.sign(), before.middle(), plain(text))
                        : new Three(text, before.middle(), before.unit()));
    }

    private static String plain(String unit) {
        return unit.replace('％', '%').replace('／', '/');
    }

    private static Three blank(Slice slice, Three before) {
        return new Three(
                slice == Slice.OPERATOR ? "" : before.sign(),
                slice == Slice.VALUE ? "" : before.middle(),
                slice == Slice.UNIT ? "" : before.unit());
    }

    private static Element whole(Element row, String text) {
        boolean words = !text.isBlank() && isOpen(Quantity.parse(text));
        return row.with(VALUE, text).with(UNIT, "").with(Printed.WORDS, words ? row.text(Printed.WORDS) : "");
    }

    private static boolean isSign(String text) {
        return Operator.exactly(text).isPresent();
    }

    /** What was typed takes sign and unit from the cells beside it where it has none of its own. */
    private static Element number(Element row, Three before, String text, Quantity given) {
        boolean waits = given instanceof Quantity.Numeric
                || given instanceof Quantity.Range
                || given instanceof Quantity.Missing;
        if (!waits) {
            boolean words = isOpen(given) && !isSign(before.sign());
            boolean wereWords = words && isOpen(Quantity.parse(before.middle()));
            return row.with(VALUE, text)
                    .with(Printed.WORDS, words ? before.sign() : "")
                    .with(UNIT, wereWords ? before.unit() : "");
        }
        String sign = given.operator().isEmpty() && isSign(before.sign()) ? before.sign() : "";
        String unit = given.unit().isEmpty() ? before.unit() : "";
        String withUnit = given.withUnit(unit)
                .filter(each -> !unit.isEmpty())
                .map(Quantity::format)
                .orElse(text + unit);
        boolean fits =
                sign.isEmpty() || Quantity.parse(sign + withUnit).operator().equals(sign);
        return whole(row, fits ? sign + withUnit : withUnit);
    }

    /** The three as one text where one text can say them; what it cannot say beside words or a blank stands aside. */
    private static Element joined(Element row, Three three) {
        String sign = isSign(three.sign()) ? three.sign() : "";
        String text = sign + three.middle() + three.unit();
        Quantity read = Quantity.parse(text);
        boolean says = read.operator().equals(sign)
                && read.value().equals(three.middle())
                && read.unit().equals(three.unit());
        boolean apart = !says && isOpen(Quantity.parse(three.middle()));
        return row.with(VALUE, apart ? three.middle() : text)
                .with(UNIT, apart ? three.unit() : "")
                .with(Printed.WORDS, apart || sign.isEmpty() ? three.sign() : "");
    }
}
