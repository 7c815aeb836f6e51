package org.jibiao.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** The log: a few files of limited size in the data folder, warnings and worse. It never holds a text of the user's. */
final class Log {

    private static final int SIZE = 1 << 20;
    private static final int FILES = 3;

    private Log() {}

    /** No log at all: a command says on its streams what is to be said. */
    static void off() {
        LogManager.getLogManager().reset();
        Logger.getLogger("").setLevel(Level.OFF);
    }

    /** Logs into {@code folder} from now on, and nowhere else; without a writable folder, nowhere. */
    static void into(Path folder) {
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        root.setLevel(Level.WARNING);
        try {
            Files.createDirectories(folder);
            FileHandler file =
                    new FileHandler(folder.resolve("jibiao.%g.log").toString().replace('\\', '/'), SIZE, FILES, true);
            file.setEncoding(StandardCharsets.UTF_8.name());
            file.setFormatter(new SimpleFormatter());
            root.addHandler(file);
        } catch (IOException readOnly) {
            root.setLevel(Level.OFF);
        }
    }
}
