package org.jibiao.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** What a call of the command line gave, with line breaks as {@code \n}. */
record Run(int code, String out, String err) {

    static Run of(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = CommandLineFace.run(List.of(args), new PrintWriter(out), new PrintWriter(err));
        return new Run(
                code, out.toString().replace("\r\n", "\n"), err.toString().replace("\r\n", "\n"));
    }
}
