package org.jibiao.store.h2;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Element;
import org.jibiao.model.Id;
import org.jibiao.model.Kind;
import org.jibiao.model.Ref;

/**
 * Puts the book together from the tables, leaves first, in one pass over each table and without sorting in the
 * database. What is not as it was written is told as a fault, and read as far as it goes.
 */
final class BookReader {

    /** A book, and in what it differs from what was written; no faults in a sound library. */
    record Found(Book book, List<String> faults) {}

    private record Placed(long position, Element element) {}

    private static final int SHORT = 24;

    private final Db db;
    private final Map<Kind, Map<UUID, List<Placed>>> waiting = new EnumMap<>(Kind.class);
    private final Map<String, String> texts = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    private BookReader(Db db) {
        this.db = db;
    }

    /** Reads the whole book; throws SQLException where a table cannot be read to its end. */
    static Found read(Db db) throws SQLException {
        return new BookReader(db).read();
    }

    private Found read() throws SQLException {
        db.execute("SET LAZY_QUERY_EXECUTION 1");
        for (Kind kind : Kind.values()) {
            if (kind != Kind.BOOK) {
                readTable(kind);
            }
        }
        db.execute("SET LAZY_QUERY_EXECUTION 0");
        List<Declaration> declarations = Element.listOf(
                Declaration.class, take(Kind.DECLARATION, Ref.BOOK.id().uuid()));
        waiting.forEach((kind, orphans) ->
                orphans.keySet().forEach(parent -> faults.add(kind + " without the element above it: " + parent)));
        return new Found(Book.of(declarations), faults);
    }

    private void readTable(Kind kind) throws SQLException {
        Map<UUID, List<Placed>> byParent = new HashMap<>();
        waiting.put(kind, byParent);
        try (ResultSet rows = db.query(ElementTable.selectAll(kind))) {
            while (rows.next()) {
                UUID parent = rows.getObject(2, UUID.class);
                Placed placed = new Placed(rows.getLong(3), element(kind, rows, parent));
                byParent.computeIfAbsent(parent, each -> new ArrayList<>()).add(placed);
            }
        }
    }

    private Element element(Kind kind, ResultSet rows, UUID parent) throws SQLException {
        UUID id = rows.getObject(1, UUID.class);
        String[] cells = new String[kind.fields().size()];
        Arrays.setAll(cells, index -> "");
        for (int index = 0; index < cells.length; index++) {
            cells[index] = shared(rows.getString(index + 6));
        }
        Map<String, String> extras = ElementJson.readExtras(rows.getString(5));
        if (kind == Kind.DECLARATION && !waiting.get(Kind.DEPARTMENT_GOALS).containsKey(id)) {
            faults.add("DECLARATION without department goals: " + id);
        }
        Assembly parts = new Assembly(
                kind, new Id(id), field -> cells[((Enum<?>) field).ordinal()], extras, child -> take(child, id));
        Element element = parts.element();
        long seal = Seal.address(id, parent, rows.getLong(3)) ^ Seal.texts(element);
        if (rows.getLong(4) != seal) {
            faults.add(kind + " is not as it was written: " + id);
        }
        return element;
    }

    /** The children of a kind under a parent, in order, which are then no longer waiting for it. */
    private List<Element> take(Kind kind, UUID parent) {
        List<Placed> placed = waiting.get(kind).remove(parent);
        if (placed == null) {
            return List.of();
        }
        placed.sort(Comparator.comparingLong(Placed::position));
        return placed.stream().map(Placed::element).toList();
    }

    /** One string for equal short texts: classes, units and values repeat all over a book. */
    private String shared(String text) {
        if (text.isEmpty()) {
            return "";
        }
        return text.length() > SHORT ? text : texts.computeIfAbsent(text, each -> each);
    }
}
