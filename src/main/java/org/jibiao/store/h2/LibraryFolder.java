package org.jibiao.store.h2;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/**
 * Where a library keeps its files.
 *
 * @param folder the user's data folder; need not exist yet
 */
public record LibraryFolder(Path folder) {

    static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    /** The library itself. */
    public Path file() {
        return folder.resolve("工作库.mv.db");
    }

    /** Where the dumps lie. */
    public Path backups() {
        return folder.resolve("备份");
    }

    /** Which entry was the last to be acknowledged. */
    Path mark() {
        return folder.resolve("工作库.mark");
    }

    /** A library in the making, to be moved to {@link #file} when it is whole; nothing if left behind. */
    Path unfinished() {
        return folder.resolve("工作库-未完成.mv.db");
    }

    /**
     * Moves the library file away under a name with the time, so that the next start begins anew or with a backup; the
     * path it has now. Throws {@link org.jibiao.store.StorageFailure} if it cannot be moved, and then it stands as it was.
     */
    public Path setAside() {
        Path aside = aside();
        try {
            Files.move(file(), aside, StandardCopyOption.ATOMIC_MOVE);
            Files.deleteIfExists(mark());
            return aside;
        } catch (IOException failure) {
            throw Faults.disk(file(), failure);
        }
    }

    /** A name for keeping the present file that nothing has yet. */
    Path aside() {
        String stamp = LocalDateTime.now().format(STAMP);
        Path aside = folder.resolve("工作库-" + stamp + ".mv.db");
        for (int count = 2; Files.exists(aside); count++) {
            aside = folder.resolve("工作库-" + stamp + "-" + count + ".mv.db");
        }
        return aside;
    }
}
