package org.jibiao.store.h2;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.h2.mvstore.MVStoreException;
import org.jibiao.change.Edit;
import org.jibiao.model.Book;
import org.jibiao.model.Ref;
import org.jibiao.store.Entry;
import org.jibiao.store.Journal;
import org.jibiao.store.Step;
import org.jibiao.store.StorageFailure;
import org.jibiao.store.StorageFailure.Reason;
import org.jibiao.store.Touched;

/**
 * The journal in an H2 file. An entry is on the disk itself when {@link #append} returns. After a failure the file is
 * closed and opened again at the next call, so that work goes on when the disk has room again.
 */
public final class H2Journal implements Journal {

    /** A question or order to the database. */
    private interface Work<T> {
        T run(Db db) throws SQLException;
    }

    /** So much space, beyond twice what is in use, is worth a moment at closing: a day of work. */
    private static final long WORTHWHILE = 8L << 20;

    /**
     * From this weight on, an edit is made on a copy that then takes the library's place. In a transaction of more than
     * about 16 MB, H2 writes to the file before its end, and killed while it commits such a one, H2 2.5.252 shows the
     * half of it for ever. A row of a large library costs up to 70 KB until it is written.
     */
    private static final long LARGE = 150;

    private final LibraryFolder folder;
    private final Watermark mark;
    private Optional<Book> atOpening;
    private Optional<Db> db = Optional.empty();
    private long last;

    private H2Journal(LibraryFolder folder, LibraryFile.Content content) {
        this.folder = folder;
        this.mark = new Watermark(folder.mark());
        this.atOpening = Optional.of(content.book());
        this.last = content.last();
    }

    /**
     * Opens the library in {@code folder}, or makes an empty one if there is none. Throws {@link StorageFailure} if it is
     * locked, damaged, newer or the disk refuses; the file is then as it was.
     */
    public static H2Journal open(Path folder) {
        LibraryFolder place = new LibraryFolder(folder.toAbsolutePath());
        if (Files.notExists(place.file())) {
            LibraryFile.create(place);
        }
        Watermark mark = new Watermark(place.mark());
        LibraryFile.settle(place, mark.read());
        LibraryFile.Content content = LibraryFile.look(place.file(), mark.read());
        if (content.age() == Migrations.Age.OLDER) {
            new Backups(folder).makeOfClosed(Backup.Cause.BEFORE_UPGRADE);
            LibraryFile.upgrade(place);
            content = LibraryFile.look(place.file(), mark.read());
        }
        H2Journal journal = new H2Journal(place, content);
        journal.with(db -> db);
        return journal;
    }

    @Override
    public synchronized Book load() {
        return atOpening.orElseGet(() -> with(db -> BookReader.read(db).book()));
    }

    @Override
    public synchronized Entry append(Book before, Edit edit, Entry.Cause cause, long undoes) {
        Entry entry = new Entry(last + 1, Instant.now(), cause, undoes, edit);
        if (Weight.of(edit) < LARGE) {
            with(open -> write(open, before, entry));
        } else {
            with(this::shutDown);
            writeOnCopy(before, entry);
        }
        last = entry.number();
        atOpening = Optional.empty();
        mark.write(last);
        return entry;
    }

    private static Entry write(Db open, Book before, Entry entry) throws SQLException {
        new Tables(open).apply(entry.edit());
        new History(open).write(entry, Touched.by(before, entry.edit()));
        open.commit();
        return entry;
    }

    /** Closes the file for all in this process that have it open, a backup being made included. */
    private Db shutDown(Db open) throws SQLException {
        db = Optional.empty();
        open.execute("SHUTDOWN");
        return open;
    }

    private void writeOnCopy(Book before, Entry entry) {
        LibraryFile.replace(folder, copy -> {
            Files.copy(folder.file(), copy);
            try (Db open = Db.create(copy)) {
                write(open, before, entry);
            }
            LibraryFile.look(copy, OptionalLong.of(entry.number()));
        });
    }

    @Override
    public synchronized List<Step> steps(int most) {
        return with(db -> new History(db).steps(most));
    }

    @Override
    public synchronized Optional<Entry> entry(long number) {
        return with(db -> new History(db).entry(number));
    }

    @Override
    public synchronized List<Entry> newest(int most) {
        return with(db -> new History(db).newest(most));
    }

    @Override
    public synchronized List<Entry> of(Ref ref, int most) {
        return with(db -> new History(db).of(ref, most));
    }

    private <T> T with(Work<T> work) {
        try {
            return work.run(connected());
        } catch (SQLException | MVStoreException failure) {
            abandon(failure);
            throw Faults.writing(folder.file(), failure);
        }
    }

    private Db connected() throws SQLException {
        if (db.isEmpty()) {
            if (!Files.isWritable(folder.file())) {
                throw new StorageFailure(folder.file(), Reason.DISK, new IOException("not writable"));
            }
            db = Optional.of(Db.open(folder.file()));
            dropUnacknowledged(db.get());
        }
        return db.get();
    }

    /** Takes back an entry that reached the file although its writing was reported as failed. */
    private void dropUnacknowledged(Db open) throws SQLException {
        History history = new History(open);
        long found = history.last();
        if (found == last + 1) {
            new Tables(open).apply(history.entry(found).orElseThrow().edit().inverse());
            history.forget(found);
            open.commit();
        } else if (found != last) {
            throw new SQLException("entry " + found + " instead of " + last);
        }
    }

    private void abandon(Exception failure) {
        try {
            if (db.isPresent()) {
                db.get().rollback();
                db.get().close();
            }
        } catch (SQLException | MVStoreException closing) {
            failure.addSuppressed(closing);
        }
        db = Optional.empty();
    }

    @Override
    public synchronized void close() {
        if (db.isEmpty()) {
            return;
        }
        boolean wasteful = false;
        try (Db closing = db.get()) {
            wasteful = isWasteful(closing);
        } catch (SQLException | MVStoreException failure) {
            throw Faults.writing(folder.file(), failure);
        } finally {
            db = Optional.empty();
        }
        if (wasteful) {
            LibraryFile.compact(folder, last);
        }
    }

    private boolean isWasteful(Db open) throws SQLException {
        long wasted = LibraryFile.wasted(folder.file(), open);
        long used = folder.file().toFile().length() - wasted;
        return wasted > WORTHWHILE + 2 * used;
    }
}
