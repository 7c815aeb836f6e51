package org.jibiao.template.carry;

import java.time.LocalDate;
import java.util.Optional;
import org.jibiao.model.Place;
import org.jibiao.template.Basis;

/**
 * A document that a text names and that is not in force in the year it should be.
 *
 * @param place the text
 * @param basis the document
 * @param successor what took its place, and how it would be named there; empty if nothing known did
 */
public record Outdated(Place place, Basis basis, Optional<Replacement> successor) {

    /** Since when, in words: {@code 2022年1月1日起不再有效}. */
    public String since() {
        LocalDate end = basis.validTo();
        return end.equals(LocalDate.MAX) ? day(basis.validFrom()) + "起才有效" : day(end.plusDays(1)) + "起不再有效";
    }

    private static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
