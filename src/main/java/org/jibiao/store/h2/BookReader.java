package org.jibiao.store.h2;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Element;
import org.jibiao.model.Id;
import org.jibiao.model.Kind;
import org.jibiao.model.Ref;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.ProjectField;

/**
 * Puts the book together from the tables, leaves first, in one pass over each table and without sorting in the
 * database. What is not as it was written is told as a fault, and read as far as it goes.
 */
final class BookReader {

    /** A book, and in what it differs from what was written; no faults in a sound library. */
    record Found(Book book, List<String> faults) {}

    private record Placed(long position, Element element) {}

    private static final int SHORT = 24;

    /** What stands in for an element that is gone, so that those below it are not lost with it. */
    private static final String RESCUED = "抢救出的内容";

    private final Db db;
    private final boolean tolerant;
    private final Set<UUID> seen = new HashSet<>();
    private final Map<Kind, Map<UUID, List<Placed>>> waiting = new EnumMap<>(Kind.class);
    private final Map<String, String> texts = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    private BookReader(Db db, boolean tolerant) {
        this.db = db;
        this.tolerant = tolerant;
    }

    /**
     * Reads the whole book; throws SQLException where a table cannot be read to its end, IllegalArgumentException where
     * an id stands twice or extras are not JSON.
     */
    static Found read(Db db) throws SQLException {
        return new BookReader(db, false).read();
    }

    /**
     * Reads whatever can be read: tables as far as they go, the first of two rows with one id, and what lost the element
     * above it under a blank one named 抢救出的内容.
     */
    static Found readWhatIsLeft(Db db) throws SQLException {
        return new BookReader(db, true).read();
    }

    private Found read() throws SQLException {
        db.execute("SET LAZY_QUERY_EXECUTION 1");
        for (Kind kind : Kind.values()) {
            if (kind != Kind.BOOK) {
                readTable(kind);
            }
        }
        db.execute("SET LAZY_QUERY_EXECUTION 0");
        Map<Kind, Map<UUID, List<Placed>>> orphans = new EnumMap<>(waiting);
        orphans.put(Kind.DECLARATION, Map.of());
        orphans.forEach((kind, groups) ->
                groups.keySet().forEach(parent -> faults.add(kind + " without the element above it: " + parent)));
        if (tolerant) {
            adoptOrphans();
        }
        List<Declaration> declarations = Element.listOf(
                Declaration.class, take(Kind.DECLARATION, Ref.BOOK.id().uuid()));
        return new Found(Book.of(declarations), faults);
    }

    private void readTable(Kind kind) throws SQLException {
        waiting.put(kind, new HashMap<>());
        try (ResultSet rows = db.query(ElementTable.selectAll(kind))) {
            while (rows.next()) {
                readRow(kind, rows);
            }
        } catch (SQLException failure) {
            if (!tolerant) {
                throw failure;
            }
            faults.add(kind + " cannot be read to its end: " + failure.getMessage());
        }
    }

    private void readRow(Kind kind, ResultSet rows) throws SQLException {
        if (tolerant && !seen.add(rows.getObject(1, UUID.class))) {
            faults.add(kind + " stands twice");
            return;
        }
        UUID parent = rows.getObject(2, UUID.class);
        Placed placed = new Placed(rows.getLong(3), element(kind, rows, parent));
        waiting.get(kind).computeIfAbsent(parent, each -> new ArrayList<>()).add(placed);
    }

    private void adoptOrphans() {
        UUID home = UUID.randomUUID();
        for (Kind kind : Kind.values()) {
            if (kind != Kind.DECLARATION && kind != Kind.BOOK) {
                List.copyOf(waiting.get(kind).keySet()).forEach(parent -> adopt(kind, parent, home));
            }
        }
    }

    private void adopt(Kind kind, UUID parent, UUID home) {
        Kind above = kind == Kind.INDICATOR ? Kind.PROJECT : parentOf(kind);
        UUID place = switch (above) {
            case DECLARATION -> Ref.BOOK.id().uuid();
            case PROJECT -> home;
            default -> UUID.randomUUID();
        };
        Assembly blank = new Assembly(
                above,
                new Id(parent),
                field -> field == ProjectField.NAME || field == DeclarationField.DEPARTMENT ? RESCUED : "",
                Map.of(),
                child -> take(child, parent));
        Placed placed = new Placed(Long.MAX_VALUE, blank.element());
        waiting.get(above).computeIfAbsent(place, each -> new ArrayList<>()).add(placed);
    }

    private static Kind parentOf(Kind kind) {
        return Arrays.stream(Kind.values())
                .filter(above -> above.children().contains(kind))
                .findFirst()
                .orElseThrow();
    }

    private Element element(Kind kind, ResultSet rows, UUID parent) throws SQLException {
        UUID id = rows.getObject(1, UUID.class);
        String[] cells = new String[kind.fields().size()];
        for (int index = 0; index < cells.length; index++) {
            cells[index] = shared(rows.getString(index + 6));
        }
        Map<String, String> extras = extras(rows.getString(5), id);
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

    private Map<String, String> extras(String json, UUID id) {
        try {
            return ElementJson.readExtras(json);
        } catch (IllegalArgumentException broken) {
            if (!tolerant) {
                throw broken;
            }
            faults.add("extras cannot be read: " + id);
            return Map.of();
        }
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
