package org.jibiao.store.h2;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jibiao.model.Element;
import org.jibiao.model.Id;
import org.jibiao.model.Kind;
import org.jibiao.model.Position;
import org.jibiao.model.Ref;
import org.jibiao.model.field.Extra;
import org.jibiao.model.field.Field;

/**
 * The table of one kind: a row an element, a column a field, the extras as JSON. Siblings are ordered by a number that
 * leaves room between them, so that a row can come to stand anywhere without touching the others.
 */
final class ElementTable {

    /** How far apart new siblings are put. */
    private static final long GAP = 1L << 20;

    private final Db db;
    private final Kind kind;

    ElementTable(Db db, Kind kind) {
        this.db = db;
        this.kind = kind;
    }

    /** The statement that makes the table of {@code kind} with no field columns, and its index. */
    static List<String> definition(Kind kind) {
        return List.of(
                "CREATE TABLE IF NOT EXISTS " + kind + " (ID UUID PRIMARY KEY, PARENT UUID NOT NULL,"
                        + " POSITION BIGINT NOT NULL, SEAL BIGINT NOT NULL, EXTRAS VARCHAR DEFAULT '' NOT NULL)",
                "CREATE INDEX IF NOT EXISTS " + kind + "_ORDER ON " + kind + " (PARENT, POSITION)");
    }

    /** The statement that adds the column of a field. */
    static String column(Kind kind, Field field) {
        return "ALTER TABLE " + kind + " ADD COLUMN IF NOT EXISTS " + name(field) + " VARCHAR DEFAULT '' NOT NULL";
    }

    /** Reads all rows: ID, PARENT, POSITION, SEAL, EXTRAS, then the fields in their order. */
    static String selectAll(Kind kind) {
        StringBuilder sql = new StringBuilder("SELECT ID, PARENT, POSITION, SEAL, EXTRAS");
        kind.fields().forEach(field -> sql.append(", ").append(name(field)));
        return sql.append(" FROM ").append(kind).toString();
    }

    private static String name(Field field) {
        return '"' + field.key() + '"';
    }

    void set(Id id, Field field, String before, String after) throws SQLException {
        if (field instanceof Extra extra) {
            setExtra(id, extra, after);
            return;
        }
        long shift = Seal.share(field.key(), after) ^ Seal.share(field.key(), before);
        String sql =
                "UPDATE " + kind + " SET " + name(field) + " = ?, SEAL = BITXOR(SEAL, CAST(? AS BIGINT)) WHERE ID = ?";
        met(db.update(sql, after, shift, id.uuid()), id);
    }

    private void setExtra(Id id, Extra extra, String after) throws SQLException {
        Map<String, String> extras = new TreeMap<>();
        try (ResultSet rows = db.query("SELECT EXTRAS FROM " + kind + " WHERE ID = ?", id.uuid())) {
            if (rows.next()) {
                extras.putAll(ElementJson.readExtras(rows.getString(1)));
            }
        }
        long had = Seal.extras(extras);
        if (after.isEmpty()) {
            extras.remove(extra.key());
        } else {
            extras.put(extra.key(), after);
        }
        String sql = "UPDATE " + kind + " SET EXTRAS = ?, SEAL = BITXOR(SEAL, CAST(? AS BIGINT)) WHERE ID = ?";
        met(db.update(sql, ElementJson.writeExtras(extras), Seal.extras(extras) ^ had, id.uuid()), id);
    }

    /** Puts one element there, without its children. */
    void insert(Position position, Element element) throws SQLException {
        add(position.parent(), place(position), element).executeUpdate();
    }

    /** Puts elements under a parent that has none of this kind yet, without their children. */
    void insertAll(Map<Ref, List<Element>> byParent) throws SQLException {
        PreparedStatement batch = null;
        for (Map.Entry<Ref, List<Element>> siblings : byParent.entrySet()) {
            long position = 0;
            for (Element element : siblings.getValue()) {
                position += GAP;
                batch = add(siblings.getKey(), position, element);
                batch.addBatch();
            }
        }
        if (batch != null) {
            batch.executeBatch();
        }
    }

    private PreparedStatement add(Ref parent, long position, Element element) throws SQLException {
        UUID id = element.id().uuid();
        UUID above = parent.id().uuid();
        List<Object> cells = new ArrayList<>();
        cells.add(id);
        cells.add(above);
        cells.add(position);
        cells.add(Seal.address(id, above, position) ^ Seal.texts(element));
        cells.add(ElementJson.writeExtras(element.values().extras()));
        kind.fields().forEach(field -> cells.add(element.text(field)));
        return db.prepare(insertSql(), cells.toArray());
    }

    private String insertSql() {
        StringBuilder sql = new StringBuilder("INSERT INTO " + kind + " (ID, PARENT, POSITION, SEAL, EXTRAS");
        kind.fields().forEach(field -> sql.append(", ").append(name(field)));
        return sql.append(") VALUES (?, ?, ?, ?, ?")
                .append(", ?".repeat(kind.fields().size()))
                .append(')')
                .toString();
    }

    /** Takes elements out, without their children. */
    void remove(List<Id> ids) throws SQLException {
        String sql = "DELETE FROM " + kind + " WHERE ID = ?";
        if (ids.size() == 1) {
            met(db.update(sql, ids.getFirst().uuid()), ids.getFirst());
            return;
        }
        PreparedStatement batch = db.prepare(sql);
        for (Id id : ids) {
            batch.setObject(1, id.uuid());
            batch.addBatch();
        }
        int[] rows = batch.executeBatch();
        for (int index = 0; index < rows.length; index++) {
            met(rows[index], ids.get(index));
        }
    }

    void move(Id id, Position to) throws SQLException {
        long position = place(to);
        try (ResultSet rows = db.query("SELECT PARENT, POSITION FROM " + kind + " WHERE ID = ?", id.uuid())) {
            met(rows.next() ? 1 : 0, id);
            relocate(
                    id.uuid(),
                    rows.getObject(1, UUID.class),
                    rows.getLong(2),
                    to.parent().id().uuid(),
                    position);
        }
    }

    private void relocate(UUID id, UUID parent, long position, UUID newParent, long newPosition) throws SQLException {
        long shift = Seal.address(id, newParent, newPosition) ^ Seal.address(id, parent, position);
        String sql =
                "UPDATE " + kind + " SET PARENT = ?, POSITION = ?, SEAL = BITXOR(SEAL, CAST(? AS BIGINT)) WHERE ID = ?";
        db.update(sql, newParent, newPosition, shift, id);
    }

    /** The order number for {@code position}; makes room first where there is none. */
    private long place(Position position) throws SQLException {
        UUID parent = position.parent().id().uuid();
        long low = lowerBound(position);
        String next = "SELECT MIN(POSITION) FROM " + kind + " WHERE PARENT = ? AND POSITION > ?";
        long high = db.number(next, parent, low).orElse(low + 2 * GAP);
        if (high - low > 1) {
            return low + (high - low) / 2;
        }
        renumber(parent);
        return place(position);
    }

    private long lowerBound(Position position) throws SQLException {
        UUID parent = position.parent().id().uuid();
        if (position.after().equals(Id.NONE)) {
            String first = "SELECT MIN(POSITION) FROM " + kind + " WHERE PARENT = ?";
            return db.number(first, parent).orElse(2 * GAP) - 2 * GAP;
        }
        String sql = "SELECT POSITION FROM " + kind + " WHERE ID = ? AND PARENT = ?";
        return db.number(sql, position.after().uuid(), parent)
                .orElseThrow(() -> new SQLException("no sibling " + position.after() + " in " + kind));
    }

    private void renumber(UUID parent) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        List<Long> positions = new ArrayList<>();
        String sql = "SELECT ID, POSITION FROM " + kind + " WHERE PARENT = ? ORDER BY POSITION";
        try (ResultSet rows = db.query(sql, parent)) {
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
                positions.add(rows.getLong(2));
            }
        }
        for (int index = 0; index < ids.size(); index++) {
            relocate(ids.get(index), parent, positions.get(index), parent, (index + 1) * GAP);
        }
    }

    private void met(int rows, Id id) throws SQLException {
        if (rows != 1) {
            throw new SQLException("not in the library: " + kind + " " + id);
        }
    }
}
