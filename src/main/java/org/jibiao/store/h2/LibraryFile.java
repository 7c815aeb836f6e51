package org.jibiao.store.h2;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.SingleFileStore;
import org.jibiao.model.Book;
import org.jibiao.store.StorageFailure;
import org.jibiao.store.StorageFailure.Reason;

/** The library as a file: made whole or not at all, and looked through without touching it before it is used. */
final class LibraryFile {

    /** What stands in a sound file. */
    record Content(Migrations.Age age, Book book, long last) {}

    private static final int BLOCK = 4096;

    /** The newest file format that H2 2.5 writes. */
    private static final int FORMAT = 3;

    private LibraryFile() {}

    /** What makes a library file at a path where there is none. */
    interface Making {
        void make(Path file) throws IOException, SQLException;
    }

    /**
     * Puts what {@code making} makes in the place of the library, in one step and once it is on the disk itself; throws
     * {@link StorageFailure} if that fails, and then the library stands as it was. It must not be open.
     */
    static void replace(LibraryFolder folder, Making making) {
        Path file = folder.unfinished();
        try {
            Files.createDirectories(folder.folder());
            try {
                Files.deleteIfExists(file);
                making.make(file);
                try (FileChannel made = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    made.force(true);
                }
                Files.move(file, folder.file(), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw Faults.disk(folder.file(), failure);
        } catch (SQLException | MVStoreException failure) {
            throw Faults.writing(folder.file(), failure);
        }
    }

    /** Makes an empty library at {@code folder}. */
    static void create(LibraryFolder folder) {
        replace(folder, file -> {
            try (Db db = Db.create(file)) {
                Migrations.create(db);
            }
        });
    }

    /** Brings a library of an older shape to the present one. */
    static void upgrade(LibraryFolder folder) {
        replace(folder, file -> {
            Files.copy(folder.file(), file);
            try (Db db = Db.open(file)) {
                Migrations.upgrade(db);
            }
            look(file, OptionalLong.empty());
        });
    }

    /**
     * Takes back what a program was writing when it was killed. H2 does so when it opens a file to write; opened to
     * read, it would show the half of it. Does nothing to a file that was closed, or whose last transaction was whole.
     */
    static void settle(LibraryFolder folder, OptionalLong acknowledged) {
        if (Header.of(folder.file()).clean() || !probe(folder.file(), LibraryFile::hasHalfTransaction)) {
            return;
        }
        try {
            replace(folder, file -> {
                Files.copy(folder.file(), file);
                Db.open(file).close();
                look(file, acknowledged);
            });
        } catch (StorageFailure failure) {
            throw new StorageFailure(folder.file(), failure.reason(), failure);
        } catch (RuntimeException failure) {
            throw Faults.reading(folder.file(), failure);
        }
    }

    /** Gives back the space of what was overwritten; false if that cannot be done now. */
    static boolean compact(LibraryFolder folder, long last) {
        try {
            replace(folder, file -> {
                MVStore.compact(folder.file().toString(), file.toString(), false, null);
                look(file, OptionalLong.of(last));
            });
            return true;
        } catch (RuntimeException refused) {
            return false;
        }
    }

    private static boolean hasHalfTransaction(MVStore store) {
        return store.getMapNames().stream().anyMatch(name -> name.startsWith("undoLog") && store.hasData(name));
    }

    /**
     * Reads the whole library without changing a byte of it; throws {@link StorageFailure} if it is locked, newer, not a
     * library, contradicts itself, or ends before the entry {@code acknowledged}.
     */
    static Content look(Path file, OptionalLong acknowledged) {
        Header header = Header.of(file);
        requireLastVersion(file, header);
        try (Db db = Db.look(file)) {
            Migrations.Age age = Migrations.age(db);
            if (age == Migrations.Age.NEWER) {
                throw new StorageFailure(file, Reason.NEWER, new IllegalStateException("newer tables"));
            }
            if (age == Migrations.Age.OLDER) {
                return new Content(age, Book.EMPTY, new History(db).last());
            }
            BookReader.Found found = BookReader.read(db);
            long last = new History(db).last();
            requireWhole(file, found.faults());
            if (!header.clean() && acknowledged.isPresent() && last < acknowledged.getAsLong()) {
                throw Faults.damaged(file, "entry " + last + " of " + acknowledged.getAsLong());
            }
            return new Content(age, found.book(), last);
        } catch (StorageFailure known) {
            throw known;
        } catch (SQLException | RuntimeException failure) {
            throw Faults.reading(file, failure);
        }
    }

    private static void requireWhole(Path file, List<String> faults) {
        if (!faults.isEmpty()) {
            throw Faults.damaged(file, faults.size() + " faults, the first: " + faults.getFirst());
        }
    }

    /** How much of the space of an open file holds nothing any more, in bytes. */
    static long wasted(Path file, Db db) throws SQLException {
        long live = file.toFile().length();
        for (String share : List.of("info.FILL_RATE", "info.CHUNKS_FILL_RATE")) {
            String sql = "SELECT SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS WHERE SETTING_NAME = ?";
            live = live / 100 * db.number(sql, share).orElse(100L);
        }
        return file.toFile().length() - live;
    }

    /** A file that was closed tells its own last version; of one that was not, the watermark knows the last entry. */
    private static void requireLastVersion(Path file, Header header) {
        long version = probe(file, MVStore::getCurrentVersion);
        if (header.clean() && version < header.version()) {
            throw Faults.damaged(file, "version " + version + " of " + header.version());
        }
    }

    /** Asks the store below the database. It is opened by hand, for H2 keeps the lock of a file it finds damaged. */
    private static <T> T probe(Path file, Function<MVStore, T> question) {
        SingleFileStore disk = new SingleFileStore(new HashMap<>());
        try {
            disk.open(file.toString(), true, null);
            try (MVStore store = new MVStore.Builder().fileStore(disk).open()) {
                return question.apply(store);
            }
        } catch (RuntimeException failure) {
            throw Faults.reading(file, failure);
        } finally {
            disk.close();
        }
    }

    /** What an H2 file tells of itself in front, twice; a copy whose check number is wrong does not count. */
    private record Header(boolean clean, long version) {

        private static final Pattern WORDS = Pattern.compile("(H:2,.*),fletcher:([0-9a-f]+)\\s*");

        static Header of(Path file) {
            List<String> copies = new ArrayList<>();
            try (InputStream in = Files.newInputStream(file)) {
                for (int copy = 0; copy < 2; copy++) {
                    copies.addAll(words(in.readNBytes(BLOCK)));
                }
            } catch (IOException failure) {
                throw Faults.disk(file, failure);
            }
            if (copies.isEmpty()) {
                throw Faults.damaged(file, "not an H2 file");
            }
            String words = copies.getLast();
            if (number(words, "format") > FORMAT) {
                throw new StorageFailure(file, Reason.NEWER, new IllegalStateException(words));
            }
            return new Header(number(words, "clean") != 0, number(words, "version"));
        }

        private static List<String> words(byte[] block) {
            Matcher line = WORDS.matcher(new String(block, StandardCharsets.ISO_8859_1));
            if (!line.lookingAt()) {
                return List.of();
            }
            byte[] words = line.group(1).getBytes(StandardCharsets.ISO_8859_1);
            int check = DataUtils.getFletcher32(words, 0, words.length);
            return Integer.toHexString(check).equals(line.group(2)) ? List.of(line.group(1)) : List.of();
        }

        private static long number(String words, String key) {
            Matcher number = Pattern.compile("," + key + ":([0-9a-f]{1,15})").matcher(words);
            return number.find() ? Long.parseLong(number.group(1), 16) : 0;
        }
    }
}
