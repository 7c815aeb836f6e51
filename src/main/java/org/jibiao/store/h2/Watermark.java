package org.jibiao.store.h2;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.OptionalLong;

/**
 * The number of the last acknowledged entry, in a small file beside the library. A file that lost its tail still opens,
 * with an older state; this is how that is noticed.
 */
final class Watermark {

    private final Path file;

    Watermark(Path file) {
        this.file = file;
    }

    /** The number, empty if none was kept or it cannot be read. */
    OptionalLong read() {
        try {
            return OptionalLong.of(Long.parseLong(
                    Files.readString(file, StandardCharsets.US_ASCII).strip()));
        } catch (IOException | NumberFormatException unknown) {
            return OptionalLong.empty();
        }
    }

    /**
     * Keeps the number; false if the disk refuses. The one kept before stays true then, for it only says "at least". It
     * is always of the same length, so that there is no moment at which the file is empty.
     */
    boolean write(long number) {
        byte[] text = String.format("%019d%n", number).getBytes(StandardCharsets.US_ASCII);
        try {
            Files.write(file, text, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }
}
