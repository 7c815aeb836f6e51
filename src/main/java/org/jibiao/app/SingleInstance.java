package org.jibiao.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One running program for a data folder: the first one holds a lock, every later one hands its files to it and ends. The
 * lock is the system's, on an open file: it goes with its process, so a killed program never stands in the way.
 */
public final class SingleInstance implements AutoCloseable {

    /** How a start turned out. */
    public sealed interface Start {

        /** This program is the one; close {@code instance} when it ends. */
        record First(SingleInstance instance) implements Start {}

        /** Another program has taken the files and comes forward; this one should end. */
        record HandedOver() implements Start {}

        /** Another program holds the folder but does not answer; this one should say so and end. */
        record Unanswered() implements Start {}
    }

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final FileChannel file;
    private final FileLock lock;
    private final Letterbox letterbox;

    private SingleInstance(FileChannel file, FileLock lock, Letterbox letterbox) {
        this.file = file;
        this.lock = lock;
        this.letterbox = letterbox;
    }

    /**
     * Starts in {@code folder}, which is made if need be: becomes the one program, or hands over {@code files}, absolute
     * and maybe none. Later starts call {@code arrivals}, on a thread of this class: bring the window forward and open
     * what they bring. Throws IOException if the folder cannot be written.
     */
    public static Start start(Path folder, List<Path> files, Consumer<List<Path>> arrivals) throws IOException {
        Files.createDirectories(folder);
        FileChannel file =
                FileChannel.open(folder.resolve("运行.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        Optional<FileLock> lock = lock(file);
        if (lock.isPresent()) {
            Letterbox letterbox = Letterbox.open(folder, arrivals);
            return new Start.First(new SingleInstance(file, lock.get(), letterbox));
        }
        file.close();
        List<Path> absolute = files.stream().map(Path::toAbsolutePath).toList();
        return Letterbox.post(folder, absolute, PATIENCE) ? new Start.HandedOver() : new Start.Unanswered();
    }

    private static Optional<FileLock> lock(FileChannel file) throws IOException {
        try {
            return Optional.ofNullable(file.tryLock());
        } catch (OverlappingFileLockException heldByThisProcess) {
            return Optional.empty();
        }
    }

    /** Stops taking files and lets the next start be the first. */
    @Override
    public void close() throws IOException {
        letterbox.close();
        lock.release();
        file.close();
    }
}
