package org.jibiao.export;

import java.util.Optional;
import org.jibiao.model.Ref;

/**
 * What is to be printed, whatever it is printed on.
 *
 * @param formId the form to print in
 * @param project the one project to print, empty for the whole declaration
 * @param copy who it is for
 */
public record Order(String formId, Optional<Ref> project, Copy copy) {

    /** Everything, for internal use. */
    public static Order internal(String formId) {
        return new Order(formId, Optional.empty(), Copy.INTERNAL);
    }

    public Order with(Copy other) {
        return new Order(formId, project, other);
    }
}
