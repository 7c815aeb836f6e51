package org.jibiao.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Where things lie on this system: always in the user's own folders, never in the program's. */
final class Paths {

    private Paths() {}

    /** The folder of the library, its backups, settings and log; the system property {@code jibiao.data} overrides it. */
    static Path dataFolder() {
        String chosen = System.getProperty("jibiao.data", "");
        if (!chosen.isEmpty()) {
            return Path.of(chosen);
        }
        Path home = Path.of(System.getProperty("user.home", "."));
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (os.contains("win")) {
            return variable("APPDATA").orElse(home.resolve("AppData/Roaming")).resolve("jibiao");
        }
        if (os.contains("mac")) {
            return home.resolve("Library/Application Support/jibiao");
        }
        return variable("XDG_DATA_HOME").orElse(home.resolve(".local/share")).resolve("jibiao");
    }

    /** Where the user's own forms are, in the folder of the library. */
    static Path formsFolder(Path data) {
        return data.resolve("forms");
    }

    /** Where the user's own templates are, in the folder of the library. */
    static Path templatesFolder(Path data) {
        return data.resolve("templates");
    }

    /** Where the user's own rule packs are, in the folder of the library. */
    static Path rulesFolder(Path data) {
        return data.resolve("rules");
    }

    private static Optional<Path> variable(String name) {
        return Optional.ofNullable(System.getenv(name))
                .filter(text -> !text.isBlank())
                .map(Path::of);
    }

    /** A folder of its own for the example, so that it never meets the user's work. */
    static Path exampleFolder() {
        try {
            return Files.createTempDirectory("jibiao-example");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
