package org.jibiao.store.h2;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jibiao.change.Change;
import org.jibiao.change.Edit;
import org.jibiao.model.Element;
import org.jibiao.model.Id;
import org.jibiao.model.Kind;
import org.jibiao.model.Place;
import org.jibiao.model.Position;
import org.jibiao.model.Ref;
import org.jibiao.model.field.Extra;
import org.jibiao.model.field.Field;
import org.jibiao.store.Entry;
import org.jibiao.store.Step;

/**
 * The log of edits: EDIT and its CHANGEs, whole elements as JSON in SUBTREE (in parts, for a text column has a longest
 * length), and in TOUCHED whose history each edit belongs to.
 */
final class History {

    private static final String HEAD = "SELECT NUMBER, TIME, CAUSE, UNDOES, LABEL FROM EDIT ";
    private static final int PART = 200_000;

    private final Db db;

    History(Db db) {
        this.db = db;
    }

    /** The number of the newest entry, 0 in a new library. */
    long last() throws SQLException {
        return db.number("SELECT MAX(NUMBER) FROM EDIT").orElse(0L);
    }

    void write(Entry entry, Set<Id> touched) throws SQLException {
        db.update(
                "INSERT INTO EDIT (NUMBER, TIME, CAUSE, UNDOES, LABEL) VALUES (?, ?, ?, ?, ?)",
                entry.number(),
                entry.time(),
                entry.cause().name(),
                entry.undoes(),
                entry.edit().label());
        int step = 0;
        for (Change change : entry.edit().changes()) {
            write(entry.number(), step++, change);
        }
        PreparedStatement batch = db.prepare("INSERT INTO TOUCHED (ELEMENT, EDIT) VALUES (?, ?)");
        for (Id id : touched) {
            batch.setObject(1, id.uuid());
            batch.setLong(2, entry.number());
            batch.addBatch();
        }
        batch.executeBatch();
    }

    private void write(long edit, int step, Change change) throws SQLException {
        switch (change) {
            case Change.SetField set -> {
                Field field = set.place().field();
                String key = (field instanceof Extra ? "+" : "") + field.key();
                db.update(
                        "INSERT INTO CHANGE (EDIT, STEP, TYPE, KIND, ID, FIELD, BEFORE, AFTER)"
                                + " VALUES (?, ?, 'SET', ?, ?, ?, ?, ?)",
                        edit,
                        step,
                        set.ref().kind().name(),
                        set.ref().id().uuid(),
                        key,
                        set.before(),
                        set.after());
            }
            case Change.Insert insert -> {
                db.update(positioned("INSERT", "TO"), cells(edit, step, change, insert.position()));
                writeParts(edit, step, ElementJson.write(insert.element()));
            }
            case Change.Remove remove -> {
                db.update(positioned("REMOVE", "FROM"), cells(edit, step, change, remove.position()));
                writeParts(edit, step, ElementJson.write(remove.element()));
            }
            case Change.Move move ->
                db.update(
                        "INSERT INTO CHANGE (EDIT, STEP, TYPE, KIND, ID, TO_KIND, TO_PARENT, TO_AFTER, FROM_KIND,"
                                + " FROM_PARENT, FROM_AFTER) VALUES (?, ?, 'MOVE', ?, ?, ?, ?, ?, ?, ?, ?)",
                        edit,
                        step,
                        move.ref().kind().name(),
                        move.ref().id().uuid(),
                        move.to().parent().kind().name(),
                        move.to().parent().id().uuid(),
                        move.to().after().uuid(),
                        move.from().parent().kind().name(),
                        move.from().parent().id().uuid(),
                        move.from().after().uuid());
        }
    }

    private static String positioned(String type, String side) {
        return "INSERT INTO CHANGE (EDIT, STEP, TYPE, KIND, ID, " + side + "_KIND, " + side + "_PARENT, " + side
                + "_AFTER) VALUES (?, ?, '" + type + "', ?, ?, ?, ?, ?)";
    }

    private static Object[] cells(long edit, int step, Change change, Position position) {
        return new Object[] {
            edit,
            step,
            change.ref().kind().name(),
            change.ref().id().uuid(),
            position.parent().kind().name(),
            position.parent().id().uuid(),
            position.after().uuid()
        };
    }

    private void writeParts(long edit, int step, String json) throws SQLException {
        int from = 0;
        for (int part = 0; from < json.length(); part++) {
            int to = Math.min(json.length(), from + PART);
            if (Character.isHighSurrogate(json.charAt(to - 1)) && to < json.length()) {
                to++;
            }
            String text = json.substring(from, to);
            db.update("INSERT INTO SUBTREE (EDIT, STEP, PART, JSON) VALUES (?, ?, ?, ?)", edit, step, part, text);
            from = to;
        }
    }

    /** Strikes the newest entry out of the log, as if it had not been written. */
    void forget(long number) throws SQLException {
        for (String table : List.of("TOUCHED", "SUBTREE", "CHANGE")) {
            db.update("DELETE FROM " + table + " WHERE EDIT = ?", number);
        }
        db.update("DELETE FROM EDIT WHERE NUMBER = ?", number);
    }

    List<Step> steps(int most) throws SQLException {
        return steps(HEAD + "ORDER BY NUMBER DESC LIMIT ?", most);
    }

    Optional<Entry> entry(long number) throws SQLException {
        List<Entry> found = entries(steps(HEAD + "WHERE NUMBER = ?", number));
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
    }

    List<Entry> newest(int most) throws SQLException {
        return entries(steps(most));
    }

    List<Entry> of(Ref ref, int most) throws SQLException {
        if (ref.equals(Ref.BOOK)) {
            return newest(most);
        }
        return entries(steps(
                HEAD + "WHERE NUMBER IN (SELECT EDIT FROM TOUCHED WHERE ELEMENT = ?"
                        + " ORDER BY EDIT DESC LIMIT ?) ORDER BY NUMBER DESC",
                ref.id().uuid(),
                most));
    }

    private List<Step> steps(String sql, Object... parameters) throws SQLException {
        List<Step> steps = new ArrayList<>();
        try (ResultSet rows = db.query(sql, parameters)) {
            while (rows.next()) {
                steps.add(new Step(
                        rows.getLong(1),
                        rows.getObject(2, Instant.class),
                        Entry.Cause.valueOf(rows.getString(3)),
                        rows.getLong(4),
                        rows.getString(5)));
            }
        }
        return steps;
    }

    private List<Entry> entries(List<Step> steps) throws SQLException {
        List<Entry> entries = new ArrayList<>();
        for (Step step : steps) {
            Edit edit = new Edit(step.label(), changes(step.number()));
            entries.add(new Entry(step.number(), step.time(), step.cause(), step.undoes(), edit));
        }
        return entries;
    }

    private List<Change> changes(long edit) throws SQLException {
        List<Change> changes = new ArrayList<>();
        String sql = "SELECT STEP, TYPE, KIND, ID, FIELD, BEFORE, AFTER, FROM_KIND, FROM_PARENT, FROM_AFTER,"
                + " TO_KIND, TO_PARENT, TO_AFTER FROM CHANGE WHERE EDIT = ? ORDER BY STEP";
        try (ResultSet rows = db.query(sql, edit)) {
            while (rows.next()) {
                changes.add(change(edit, rows));
            }
        }
        return changes;
    }

    private Change change(long edit, ResultSet rows) throws SQLException {
        Ref ref = new Ref(Kind.valueOf(rows.getString(3)), new Id(rows.getObject(4, UUID.class)));
        return switch (rows.getString(2)) {
            case "SET" ->
                new Change.SetField(
                        new Place(ref, field(ref.kind(), rows.getString(5))), rows.getString(6), rows.getString(7));
            case "INSERT" -> new Change.Insert(position(rows, 11), element(edit, rows.getInt(1)));
            case "REMOVE" -> new Change.Remove(position(rows, 8), element(edit, rows.getInt(1)));
            case "MOVE" -> new Change.Move(ref, position(rows, 8), position(rows, 11));
            default -> throw new SQLException("no such change: " + rows.getString(2));
        };
    }

    private static Field field(Kind kind, String key) {
        return key.startsWith("+") ? new Extra(key.substring(1)) : kind.fieldOrExtra(key);
    }

    private static Position position(ResultSet rows, int column) throws SQLException {
        Ref parent = new Ref(Kind.valueOf(rows.getString(column)), new Id(rows.getObject(column + 1, UUID.class)));
        return new Position(parent, new Id(rows.getObject(column + 2, UUID.class)));
    }

    private Element element(long edit, int step) throws SQLException {
        StringBuilder json = new StringBuilder();
        String sql = "SELECT JSON FROM SUBTREE WHERE EDIT = ? AND STEP = ? ORDER BY PART";
        try (ResultSet rows = db.query(sql, edit, step)) {
            while (rows.next()) {
                json.append(rows.getString(1));
            }
        }
        return ElementJson.read(json.toString());
    }
}
