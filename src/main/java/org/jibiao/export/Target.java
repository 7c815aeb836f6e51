package org.jibiao.export;

import java.nio.file.Path;
import java.util.Optional;
import org.jibiao.model.Ref;

/**
 * Where an export goes.
 *
 * @param order what is written; json and jbx hold the declaration itself and heed no form
 * @param file its extension says the format: docx, xlsx, pdf, json, jbx
 */
public record Target(Order order, Path file) {

    /** For internal use. */
    public Target(String formId, Path file, Optional<Ref> project) {
        this(new Order(formId, project, Copy.INTERNAL), file);
    }
}
