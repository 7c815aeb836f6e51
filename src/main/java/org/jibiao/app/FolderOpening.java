package org.jibiao.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Shows a file in the system's own file window. */
final class FolderOpening {

    /** True if the system took the request; throws IOException if it has no such program. */
    boolean open(Path file) throws IOException {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        List<String> words = os.contains("win")
                ? List.of("explorer.exe", "/select,", file.toString())
                : os.contains("mac")
                        ? List.of("open", "-R", file.toString())
                        : List.of(
                                "xdg-open", String.valueOf(file.toAbsolutePath().getParent()));
        return new ProcessBuilder(words).start().isAlive();
    }
}
