package org.jibiao.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;

/** What a call of the command line gave, with line breaks as {@code \n}. */
record Run(int code, String out, String err) {

    /** Without forms of the user's own. */
    static Run of(String... args) {
        return withForms(Path.of("target", "no forms"), args);
    }

    /** With the user's own forms in {@code forms}. */
    static Run withForms(Path forms, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = CommandLineFace.run(List.of(args), forms, new PrintWriter(out), new PrintWriter(err));
        return new Run(
                code, out.toString().replace("\r\n", "\n"), err.toString().replace("\r\n", "\n"));
    }
}
