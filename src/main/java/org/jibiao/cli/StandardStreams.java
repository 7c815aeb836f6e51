package org.jibiao.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The streams of the process. JSON and whatever goes into a file or pipe is UTF-8 on every platform; only a console
 * gets its own encoding, and UTF-8 where that knows no Chinese.
 */
final class StandardStreams {

    private StandardStreams() {}

    /** Where results go. */
    static PrintWriter out(List<String> args) {
        boolean onScreen = Optional.ofNullable(System.console())
                .filter(console -> console.isTerminal())
                .isPresent();
        boolean forPrograms = args.contains("--json") || !onScreen;
        return writer(FileDescriptor.out, forPrograms ? StandardCharsets.UTF_8 : encoding("stdout.encoding"));
    }

    /** Where messages go. */
    static PrintWriter err() {
        return writer(FileDescriptor.err, encoding("stderr.encoding"));
    }

    private static PrintWriter writer(FileDescriptor stream, Charset charset) {
        OutputStream out = new FileOutputStream(stream);
        return new PrintWriter(new OutputStreamWriter(out, charset), false);
    }

    private static Charset encoding(String property) {
        String name = System.getProperty(property, "UTF-8");
        if (!Charset.isSupported(name)) {
            return StandardCharsets.UTF_8;
        }
        Charset charset = Charset.forName(name);
        return charset.newEncoder().canEncode('绩') ? charset : StandardCharsets.UTF_8;
    }
}
