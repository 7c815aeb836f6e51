package org.jibiao.template;

import java.time.LocalDate;

/**
 * A document on which a target value may rest (指标值确定依据), with when it was in force.
 *
 * @param key short stable name in the library files, for example {@code legal-aid-law}
 * @param title as to be printed, with 《》 and document number
 * @param validFrom first day in force, {@link LocalDate#MIN} where unknown
 * @param validTo last day in force, {@link LocalDate#MAX} while it is
 * @param replacedBy key of the document that took its place, {@code ""} if none
 * @param verified whether the text or a reliable notice of it was read, not only remembered
 * @param note what a clerk should know, {@code ""} if nothing
 */
public record Basis(
        String key,
        String title,
        LocalDate validFrom,
        LocalDate validTo,
        String replacedBy,
        boolean verified,
        String note) {

    /** Whether it was in force on at least one day of {@code year}. */
    public boolean inForceIn(int year) {
        return !validFrom.isAfter(LocalDate.of(year, 12, 31)) && !validTo.isBefore(LocalDate.of(year, 1, 1));
    }
}
