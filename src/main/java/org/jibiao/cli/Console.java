package org.jibiao.cli;

import java.io.PrintWriter;
import org.jibiao.form.spec.Forms;

/**
 * What every command works with.
 *
 * @param out for results
 * @param err for messages
 * @param forms the known forms
 */
record Console(PrintWriter out, PrintWriter err, Forms forms) {}
