package org.jibiao.store.h2;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.h2.tools.Recover;
import org.h2.tools.RunScript;
import org.jibiao.change.Misfit;
import org.jibiao.model.Book;
import org.jibiao.store.Entry;
import org.jibiao.store.StorageFailure;

/**
 * What can still be read of a damaged library, for exporting it. Three ways are tried, and the one that gives the most
 * is taken: the file as it is, the pages of the file one by one, and the newest backup with the edits logged after it.
 * The damaged file is only read, from a copy. Takes seconds; throws {@link StorageFailure} only if the disk refuses.
 */
public final class Salvage {

    /** Where a salvaged book came from. */
    public enum Source {
        /** The tables of the damaged file. */
        TABLES,
        /** The pages of the damaged file. */
        PAGES,
        /** The newest backup that is whole, with the edits that the damaged file still tells. */
        BACKUP,
        /** Nothing could be read. */
        NOTHING
    }

    /**
     * What was read.
     *
     * @param faults in what it surely differs from what was written, for the log; not for the user
     */
    public record Salvaged(Source source, Book book, List<String> faults) {}

    private final LibraryFolder folder;
    private final List<Salvaged> found = new ArrayList<>();

    private Salvage(LibraryFolder folder) {
        this.folder = folder;
    }

    /** Reads what is left of the library in {@code folder} and its backups. */
    public static Salvaged read(Path folder) {
        return new Salvage(new LibraryFolder(folder.toAbsolutePath())).read();
    }

    private Salvaged read() {
        Path desk = desk();
        try {
            List<Entry> log = new ArrayList<>();
            if (Files.exists(folder.file())) {
                Path copy = desk.resolve("copy.mv.db");
                Files.copy(folder.file(), copy);
                readTables(copy, log);
                readPages(desk);
            }
            readBackups(log);
        } catch (IOException failure) {
            throw Faults.disk(folder.file(), failure);
        } finally {
            clear(desk);
        }
        return found.stream()
                .filter(each -> each.book().size() > 0)
                .max(Comparator.<Salvaged>comparingInt(each -> each.book().size())
                        .thenComparing(each -> each.source().ordinal(), Comparator.reverseOrder()))
                .orElse(new Salvaged(Source.NOTHING, Book.EMPTY, List.of()));
    }

    private Path desk() {
        try {
            return Files.createTempDirectory(folder.folder(), "抢救");
        } catch (IOException failure) {
            throw Faults.disk(folder.folder(), failure);
        }
    }

    private void readTables(Path copy, List<Entry> log) {
        try (Db db = Db.look(copy)) {
            BookReader.Found left = BookReader.readWhatIsLeft(db);
            found.add(new Salvaged(Source.TABLES, left.book(), left.faults()));
            log.addAll(new History(db).newest(Integer.MAX_VALUE).reversed());
        } catch (SQLException | RuntimeException unreadable) {
            found.add(nothing(unreadable));
        }
    }

    private void readPages(Path desk) throws IOException {
        Files.copy(folder.file(), desk.resolve("pages.mv.db"));
        try {
            Recover.execute(desk.toString(), "pages");
            try (Db db = Db.create(desk.resolve("rebuilt.mv.db"));
                    Reader script = Files.newBufferedReader(desk.resolve("pages.h2.sql"))) {
                RunScript.execute(db.connection(), script);
                BookReader.Found left = BookReader.readWhatIsLeft(db);
                found.add(new Salvaged(Source.PAGES, left.book(), left.faults()));
            }
        } catch (SQLException | RuntimeException unreadable) {
            found.add(nothing(unreadable));
        }
    }

    private void readBackups(List<Entry> log) {
        Backups backups = new Backups(folder.folder());
        for (Backup backup : backups.list()) {
            Optional<Book> book = read(backups, backup);
            if (book.isPresent()) {
                Book later = afterwards(book.get(), backup.entry(), log);
                found.add(new Salvaged(Source.BACKUP, later, List.of()));
                return;
            }
        }
    }

    private static Optional<Book> read(Backups backups, Backup backup) {
        try {
            return Optional.of(backups.read(backup));
        } catch (StorageFailure unreadable) {
            return Optional.empty();
        }
    }

    /** The book after the logged entries that follow {@code entry} without a gap, as far as they fit. */
    private static Book afterwards(Book book, long entry, List<Entry> log) {
        Book after = book;
        long last = entry;
        try {
            for (Entry next : log) {
                if (next.number() == last + 1) {
                    after = next.edit().applyTo(after);
                    last = next.number();
                }
            }
        } catch (Misfit damaged) {
            return after;
        }
        return after;
    }

    private static Salvaged nothing(Exception unreadable) {
        return new Salvaged(Source.NOTHING, Book.EMPTY, List.of(unreadable.toString()));
    }

    private static void clear(Path desk) {
        try (Stream<Path> files = Files.walk(desk)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw Faults.disk(desk, failure);
        }
    }
}
