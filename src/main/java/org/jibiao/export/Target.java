package org.jibiao.export;

import java.nio.file.Path;
import java.util.Optional;
import org.jibiao.model.Ref;

/**
 * Where an export goes.
 *
 * @param formId the form to print in; json and jbx hold the declaration itself and heed no form
 * @param file its extension says the format: docx, xlsx, pdf, json, jbx
 * @param project the one project to write, empty for the whole declaration
 */
public record Target(String formId, Path file, Optional<Ref> project) {}
