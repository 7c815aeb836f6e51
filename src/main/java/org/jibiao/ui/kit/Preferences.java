package org.jibiao.ui.kit;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Properties;

/** What the window remembers between starts: sizes, theme, last folders. Losing it loses nothing of the work. */
public final class Preferences {

    private final Path file;
    private final Properties values = new Properties();

    /** Reads {@code file} if it is there; a broken one counts as empty. */
    public Preferences(Path file) {
        this.file = file;
        if (Files.isReadable(file)) {
            try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                values.load(in);
            } catch (IOException | IllegalArgumentException broken) {
                values.clear();
                Failures.log(broken);
            }
        }
    }

    public String text(String key, String otherwise) {
        return values.getProperty(key, otherwise);
    }

    /** A number, {@code otherwise} if it is none. */
    public double number(String key, double otherwise) {
        try {
            return Double.parseDouble(text(key, ""));
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }

    /** Remembers at once. */
    public void put(String key, String value) {
        if (!value.equals(values.getProperty(key))) {
            values.setProperty(key, value);
            save();
        }
    }

    public void put(String key, double value) {
        put(key, String.valueOf(value));
    }

    /** Remembers several at once, in one go. */
    public void put(Map<String, ?> several) {
        boolean other = false;
        for (Map.Entry<String, ?> each : several.entrySet()) {
            String value = each.getValue().toString();
            other |= !value.equals(values.setProperty(each.getKey(), value));
        }
        if (other) {
            save();
        }
    }

    private void save() {
        Path fresh = file.resolveSibling(file.getFileName() + ".tmp");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (Writer out = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
                values.store(out, null);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException full) {
            Failures.log(full);
        }
    }
}
