package org.jibiao;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Published documents that may lie beside the checkout; a test that wants one is skipped where there are none. */
public final class Samples {

    private static final int HIGHEST = 3;

    private Samples() {}

    /** The sample of that name, looked for in {@code shared/samples} up to three folders above the checkout. */
    public static Path file(String name) {
        Path folder = Path.of("").toAbsolutePath();
        for (int level = 0; level <= HIGHEST && folder != null; level++) {
            Path file = folder.resolve("shared").resolve("samples").resolve(name);
            if (Files.exists(file)) {
                return file;
            }
            folder = folder.getParent();
        }
        assumeTrue(false, "没有样本 " + name);
        throw new IllegalStateException("unreachable");
    }
}
