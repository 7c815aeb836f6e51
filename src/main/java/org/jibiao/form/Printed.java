package org.jibiao.form;

import java.math.BigDecimal;
import java.util.Optional;
import org.jibiao.form.spec.CellSpec;
import org.jibiao.form.spec.ColumnSpec;
import org.jibiao.form.spec.ColumnSpec.Slice;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.model.Element;
import org.jibiao.model.field.Extra;
import org.jibiao.model.field.Field;
import org.jibiao.model.value.Amount;

/** How a text of the book stands on paper. */
public final class Printed {

    /** What forms with a column for the sign print in it for a value in words. */
    public static final String QUALITATIVE = "定性";

    /** The sign's column as it was printed for a value in words, where it was. */
    public static final Extra WORDS = new Extra("operator");

    private Printed() {}

    static String of(Field field, String text, FormSpec spec) {
        if (field.type() != Field.Type.MONEY) {
            return text;
        }
        String printed = Amount.printed(text, spec.moneyUnit());
        return spec.values().thousands() ? grouped(printed) : printed;
    }

    /** {@code 150000.50} as {@code 150,000.50}; what is no number stays. */
    private static String grouped(String printed) {
        Optional<BigDecimal> number = Amount.parse(printed);
        return number.map(each -> String.format("%,." + Math.max(0, each.scale()) + "f", each))
                .orElse(printed);
    }

    /** A cell of a fixed row: pattern and blank wording applied. */
    static String of(CellSpec cell, String text) {
        String filled = text.isEmpty() ? cell.blank() : text;
        return cell.pattern().isEmpty() ? filled : cell.pattern().replace(CellSpec.SLOT, filled);
    }

    static String of(ColumnSpec column, Element element, FormSpec spec) {
        if (column.when().isPresent() && element.values().isBlank(column.when().get())) {
            return "";
        }
        String text = element.text(column.field());
        return column.slice() == Slice.WHOLE
                ? of(column.field(), text, spec)
                : Pieces.shown(column.slice(), element, spec.wordsForQualitative());
    }
}
