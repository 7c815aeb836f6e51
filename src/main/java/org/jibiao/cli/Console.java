package org.jibiao.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.jibiao.form.spec.Forms;

/**
 * What every command works with.
 *
 * @param out for results
 * @param err for messages
 * @param forms the known forms
 * @param formsFolder where the user's own forms are
 */
record Console(PrintWriter out, PrintWriter err, Forms forms, Path formsFolder) {}
