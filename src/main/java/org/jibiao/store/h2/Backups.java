package org.jibiao.store.h2;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.h2.mvstore.MVStoreException;
import org.jibiao.model.Book;
import org.jibiao.store.StorageFailure;
import org.jibiao.store.StorageFailure.Reason;

/**
 * The dumps beside a library: made once a day and before anything that replaces the library, the newest thirty kept and
 * one of each month before. All methods may take a second or more and throw {@link StorageFailure}; the thread they run
 * on must not be interrupted.
 */
public final class Backups {

    private static final int KEPT = 30;

    private final LibraryFolder folder;

    /** The backups of the library in {@code folder}. */
    public Backups(Path folder) {
        this.folder = new LibraryFolder(folder.toAbsolutePath());
    }

    /** All there are, newest first; files that are no backups are passed over. */
    public List<Backup> list() {
        if (Files.notExists(folder.backups())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.backups())) {
            return files.filter(file -> file.toString().endsWith(".zip"))
                    .flatMap(file -> Dump.about(file).stream())
                    .sorted(Comparator.comparing(Backup::time).reversed())
                    .toList();
        } catch (IOException failure) {
            throw Faults.disk(folder.backups(), failure);
        }
    }

    /** Makes a backup of the library, which may be open and in use. */
    public Backup make(Backup.Cause cause) {
        try (Db db = Db.open(folder.file())) {
            return make(db, cause);
        } catch (SQLException | MVStoreException failure) {
            throw Faults.writing(folder.file(), failure);
        }
    }

    /** Makes the backup of the day if none was made today and something changed since the last one. */
    public Optional<Backup> makeIfDue() {
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        Optional<Backup> newest = list().stream().findFirst();
        if (newest.filter(backup -> dateOf(backup).equals(today)).isPresent()) {
            return Optional.empty();
        }
        try (Db db = Db.open(folder.file())) {
            long last = new History(db).last();
            return last == newest.map(Backup::entry).orElse(0L)
                    ? Optional.empty()
                    : Optional.of(make(db, Backup.Cause.DAILY));
        } catch (SQLException | MVStoreException failure) {
            throw Faults.writing(folder.file(), failure);
        }
    }

    /** Makes a backup of a library that is not open, without touching it. */
    Backup makeOfClosed(Backup.Cause cause) {
        try (Db db = Db.look(folder.file())) {
            return make(db, cause);
        } catch (SQLException | MVStoreException failure) {
            throw Faults.reading(folder.file(), failure);
        }
    }

    private Backup make(Db db, Backup.Cause cause) throws SQLException {
        try {
            Files.createDirectories(folder.backups());
            Backup backup = Dump.write(db, unused(), cause);
            thinOut();
            return backup;
        } catch (IOException failure) {
            throw Faults.disk(folder.backups(), failure);
        }
    }

    private Path unused() {
        String stamp = LibraryFolder.STAMP.format(Instant.now().atZone(ZoneId.systemDefault()));
        Path file = folder.backups().resolve(stamp + ".zip");
        for (int count = 2; Files.exists(file); count++) {
            file = folder.backups().resolve(stamp + "-" + count + ".zip");
        }
        return file;
    }

    private void thinOut() throws IOException {
        List<Backup> all = list();
        Set<YearMonth> months = new HashSet<>();
        for (Backup old : all.subList(Math.min(KEPT, all.size()), all.size())) {
            if (!months.add(YearMonth.from(dateOf(old)))) {
                Files.deleteIfExists(old.file());
            }
        }
        sweep();
    }

    /** Deletes what a killed program left unfinished here some time ago. */
    private void sweep() throws IOException {
        FileTime longAgo = FileTime.from(Instant.now().minus(Duration.ofHours(12)));
        try (Stream<Path> files = Files.list(folder.backups())) {
            for (Path file : files.filter(
                            each -> isUnfinished(each.getFileName().toString()))
                    .toList()) {
                if (Files.getLastModifiedTime(file).compareTo(longAgo) < 0) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static boolean isUnfinished(String name) {
        return name.endsWith(".zip.tmp") || name.endsWith(".zip.sql.tmp") || name.startsWith("查看-");
    }

    private static LocalDate dateOf(Backup backup) {
        return LocalDate.ofInstant(backup.time(), ZoneId.systemDefault());
    }

    /** The book in a backup, for looking into it or for taking it over as an edit; the library is not touched. */
    public Book read(Backup backup) {
        Path file = folder.backups().resolve("查看-" + UUID.randomUUID() + ".mv.db");
        rebuild(backup, file);
        try {
            return LibraryFile.look(file, OptionalLong.empty()).book();
        } finally {
            discard(file);
        }
    }

    /**
     * Puts a backup, with its history, in the place of the library, which must not be open (LOCKED otherwise). What was
     * there is backed up if it can be read, and kept aside as a file in any case. At every moment, whatever happens, one
     * whole library stands in its place. Returns where the former file is kept, empty if there was none.
     */
    public Optional<Path> restore(Backup backup) {
        boolean replaces = Files.exists(folder.file());
        if (replaces) {
            requireUnused();
        }
        Optional<Path> kept = replaces ? Optional.of(keepPresent()) : Optional.empty();
        LibraryFile.replace(folder, file -> {
            rebuild(backup, file);
            LibraryFile.look(file, OptionalLong.empty());
            Files.deleteIfExists(folder.mark());
        });
        return kept;
    }

    private void rebuild(Backup backup, Path file) {
        discard(file);
        try (Db db = Db.create(file)) {
            Dump.run(backup.file(), db);
            Migrations.Age age = Migrations.age(db);
            if (age == Migrations.Age.NEWER) {
                throw new StorageFailure(backup.file(), Reason.NEWER, new IllegalStateException("newer tables"));
            }
            if (age == Migrations.Age.OLDER) {
                Migrations.upgrade(db);
            }
        } catch (IOException | SQLException | MVStoreException failure) {
            discard(file);
            throw Faults.reading(backup.file(), failure);
        }
    }

    private Path keepPresent() {
        try {
            LibraryFile.settle(folder, OptionalLong.empty());
            makeOfClosed(Backup.Cause.BEFORE_RESTORE);
        } catch (StorageFailure unreadable) {
            if (unreadable.reason() == Reason.LOCKED || unreadable.reason() == Reason.DISK) {
                throw unreadable;
            }
        }
        Path aside = folder.aside();
        try {
            Files.copy(folder.file(), aside);
            return aside;
        } catch (IOException failure) {
            discard(aside);
            throw Faults.disk(folder.file(), failure);
        }
    }

    private void requireUnused() {
        try (FileChannel channel = FileChannel.open(folder.file(), StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new StorageFailure(folder.file(), Reason.LOCKED, new IllegalStateException("in use"));
            }
        } catch (OverlappingFileLockException held) {
            if (isOpenHere()) {
                throw new StorageFailure(folder.file(), Reason.LOCKED, held);
            }
        } catch (IOException failure) {
            throw Faults.disk(folder.file(), failure);
        }
    }

    /** Whether this process has the library open; it may also hold no more than the lock of a file it found damaged. */
    private boolean isOpenHere() {
        try (Db shared = Db.open(folder.file())) {
            return shared.connection().isValid(0);
        } catch (SQLException | MVStoreException onlyTheLock) {
            return false;
        }
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw Faults.disk(file, failure);
        }
    }
}
