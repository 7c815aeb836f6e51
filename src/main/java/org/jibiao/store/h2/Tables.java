package org.jibiao.store.h2;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jibiao.change.Change;
import org.jibiao.change.Edit;
import org.jibiao.model.Element;
import org.jibiao.model.Id;
import org.jibiao.model.Kind;
import org.jibiao.model.Ref;

/** The tables of all kinds together: does to the rows what an edit does to the book. */
final class Tables {

    private final Map<Kind, ElementTable> tables = new EnumMap<>(Kind.class);

    Tables(Db db) {
        for (Kind kind : Kind.values()) {
            if (kind != Kind.BOOK) {
                tables.put(kind, new ElementTable(db, kind));
            }
        }
    }

    /** Applies the changes in their order; throws SQLException where a row is not there, and then must be rolled back. */
    void apply(Edit edit) throws SQLException {
        for (Change change : edit.changes()) {
            apply(change);
        }
    }

    private void apply(Change change) throws SQLException {
        ElementTable table = tables.get(change.ref().kind());
        switch (change) {
            case Change.SetField set -> table.set(set.ref().id(), set.place().field(), set.before(), set.after());
            case Change.Insert insert -> {
                table.insert(insert.position(), insert.element());
                insertBelow(insert.element());
            }
            case Change.Remove remove -> remove(remove.element());
            case Change.Move move -> table.move(move.ref().id(), move.to());
        }
    }

    private void insertBelow(Element top) throws SQLException {
        Map<Kind, Map<Ref, List<Element>>> below = new EnumMap<>(Kind.class);
        top.withDescendants()
                .forEach(parent -> parent.children()
                        .forEach(child -> below.computeIfAbsent(child.kind(), kind -> new LinkedHashMap<>())
                                .computeIfAbsent(parent.ref(), ref -> new ArrayList<>())
                                .add(child)));
        for (Map.Entry<Kind, Map<Ref, List<Element>>> kind : below.entrySet()) {
            tables.get(kind.getKey()).insertAll(kind.getValue());
        }
    }

    private void remove(Element top) throws SQLException {
        Map<Kind, List<Id>> gone = new EnumMap<>(Kind.class);
        top.withDescendants()
                .forEach(element -> gone.computeIfAbsent(element.kind(), kind -> new ArrayList<>())
                        .add(element.id()));
        for (Map.Entry<Kind, List<Id>> kind : gone.entrySet()) {
            tables.get(kind.getKey()).remove(kind.getValue());
        }
    }
}
