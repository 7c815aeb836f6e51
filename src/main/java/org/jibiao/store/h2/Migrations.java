package org.jibiao.store.h2;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jibiao.model.Kind;

/**
 * Brings the tables of a library to the present shape: numbered scripts for what changes, and the columns of the model's
 * fields, which are added as they come. Only ever done to a file that is not yet, or no longer, the library itself.
 */
final class Migrations {

    /** How the tables of a file relate to what this program knows. */
    enum Age {
        OLDER,
        PRESENT,
        NEWER
    }

    private static final List<String> SCRIPTS = List.of("V001__library.sql");

    private Migrations() {}

    /** What the tables of {@code db} are; throws SQLException if it is not a library. */
    static Age age(Db db) throws SQLException {
        try (ResultSet rows = db.query("SELECT VERSION, SHAPE, SEAL FROM LIBRARY")) {
            if (!rows.next()) {
                throw new SQLException("LIBRARY is empty");
            }
            int version = rows.getInt(1);
            if (rows.getLong(3) != seal(version, rows.getString(2))) {
                throw new SQLException("LIBRARY is not as it was written");
            }
            Set<String> columns =
                    new LinkedHashSet<>(Arrays.asList(rows.getString(2).split(" ")));
            Set<String> known = shape();
            if (version > SCRIPTS.size() || !known.containsAll(columns)) {
                return Age.NEWER;
            }
            return version == SCRIPTS.size() && columns.equals(known) ? Age.PRESENT : Age.OLDER;
        }
    }

    /** Makes all tables in an empty file. */
    static void create(Db db) throws SQLException {
        upgrade(db, 0);
    }

    /** Brings an older file to the present shape. */
    static void upgrade(Db db) throws SQLException {
        upgrade(db, db.number("SELECT VERSION FROM LIBRARY").orElse(0L).intValue());
    }

    private static void upgrade(Db db, int from) throws SQLException {
        for (String script : SCRIPTS.subList(from, SCRIPTS.size())) {
            for (String statement : text(script).split(";\\s*(\\R|$)")) {
                if (!statement.isBlank()) {
                    db.execute(statement);
                }
            }
        }
        for (Kind kind : Kind.values()) {
            if (kind != Kind.BOOK) {
                addTable(db, kind);
            }
        }
        stamp(db, SCRIPTS.size(), String.join(" ", shape()));
    }

    /** Writes which version the tables have and which columns. */
    static void stamp(Db db, int version, String shape) throws SQLException {
        db.update("UPDATE LIBRARY SET VERSION = ?, SHAPE = ?, SEAL = ?", version, shape, seal(version, shape));
        db.commit();
    }

    private static long seal(int version, String shape) {
        return Seal.share("LIBRARY", version + " " + shape);
    }

    private static void addTable(Db db, Kind kind) throws SQLException {
        for (String statement : ElementTable.definition(kind)) {
            db.execute(statement);
        }
        for (var field : kind.fields()) {
            db.execute(ElementTable.column(kind, field));
        }
    }

    /** Every field of every kind. */
    private static Set<String> shape() {
        Set<String> columns = new LinkedHashSet<>();
        for (Kind kind : Kind.values()) {
            kind.fields().forEach(field -> columns.add(kind + "." + field.key()));
        }
        return columns;
    }

    private static String text(String script) {
        try (InputStream in = Objects.requireNonNull(Migrations.class.getResourceAsStream(script), script)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
