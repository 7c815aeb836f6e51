package org.jibiao.export;

import java.util.Optional;
import org.jibiao.form.convert.Rounding;
import org.jibiao.model.Ref;

/**
 * What is to be printed, whatever it is printed on.
 *
 * @param formId the form to print in
 * @param project the one project to print, empty for the whole declaration
 * @param copy who it is for
 * @param rounding what becomes of amounts that need many decimals in the form's unit
 */
public record Order(String formId, Optional<Ref> project, Copy copy, Rounding rounding) {

    /** With every amount exact. */
    public Order(String formId, Optional<Ref> project, Copy copy) {
        this(formId, project, copy, Rounding.EXACT);
    }

    /** Everything, for internal use. */
    public static Order internal(String formId) {
        return new Order(formId, Optional.empty(), Copy.INTERNAL);
    }

    public Order with(Copy other) {
        return new Order(formId, project, other, rounding);
    }

    public Order with(Rounding other) {
        return new Order(formId, project, copy, other);
    }
}
