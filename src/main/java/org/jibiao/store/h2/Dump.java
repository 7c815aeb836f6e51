package org.jibiao.store.h2;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.h2.engine.Constants;
import org.h2.message.DbException;
import org.h2.tools.RunScript;
import org.jibiao.model.Kind;
import org.jibiao.store.Counts;

/** The file of a backup: a zip of {@code about.json} and then the SQL that makes the library anew. */
final class Dump {

    private static final String ABOUT = "about.json";
    private static final String SCRIPT = "library.sql";

    private Dump() {}

    /** Writes all that {@code db} holds at this moment, whatever else is written to it meanwhile. */
    static Backup write(Db db, Path file, Backup.Cause cause) throws SQLException, IOException {
        Path script = file.resolveSibling(file.getFileName() + ".sql.tmp");
        Path unfinished = file.resolveSibling(file.getFileName() + ".tmp");
        try {
            db.connection().setTransactionIsolation(Constants.TRANSACTION_SNAPSHOT);
            Backup backup = new Backup(file, Instant.now(), cause, new History(db).last(), counts(db));
            db.execute(
                    "SCRIPT NOPASSWORDS NOSETTINGS TO '" + script.toString().replace("'", "''") + "' CHARSET 'UTF-8'");
            db.rollback();
            try (OutputStream out = Files.newOutputStream(unfinished);
                    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
                zip.putNextEntry(new ZipEntry(ABOUT));
                zip.write(backup.about());
                zip.putNextEntry(new ZipEntry(SCRIPT));
                Files.copy(script, zip);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            return backup;
        } finally {
            Files.deleteIfExists(script);
            Files.deleteIfExists(unfinished);
        }
    }

    private static Counts counts(Db db) throws SQLException {
        return new Counts(count(db, Kind.DECLARATION), count(db, Kind.PROJECT), count(db, Kind.INDICATOR));
    }

    private static int count(Db db, Kind kind) throws SQLException {
        return db.number("SELECT COUNT(*) FROM " + kind).orElse(0L).intValue();
    }

    /** What {@code file} is, by its first lines; empty if it is no backup. */
    static Optional<Backup> about(Path file) {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            ZipEntry first = zip.getNextEntry();
            return first == null || !first.getName().equals(ABOUT)
                    ? Optional.empty()
                    : Backup.of(file, zip.readNBytes(10_000));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Makes the library anew in an empty database; throws IOException if the file is no backup or is damaged. */
    static void run(Path file, Db db) throws SQLException, IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null && !entry.getName().equals(SCRIPT)) {
                entry = zip.getNextEntry();
            }
            if (entry == null) {
                throw new IOException("no " + SCRIPT);
            }
            Reader script = new InputStreamReader(zip, StandardCharsets.UTF_8);
            RunScript.execute(db.connection(), script);
            db.commit();
        } catch (DbException broken) {
            throw new IOException(broken);
        }
    }
}
