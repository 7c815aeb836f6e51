package org.jibiao.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jibiao.model.Book;
import org.jibiao.model.Element;
import org.jibiao.model.Id;
import org.jibiao.model.Kind;
import org.jibiao.model.Position;
import org.jibiao.model.Ref;
import org.jibiao.model.field.Extra;
import org.jibiao.model.field.Field;

/** What makes one book into another, by identity: applied to {@code before}, the edit gives {@code after}. */
public final class Diff {

    private final Book before;
    private final Book after;
    private final Draft draft;

    private Diff(Book before, Book after) {
        this.before = before;
        this.after = after;
        this.draft = new Draft(before);
    }

    /** The edit that turns {@code before} into {@code after}, named {@code label}; empty if they are equal. */
    public static Edit between(String label, Book before, Book after) {
        Diff diff = new Diff(before, after);
        diff.arrange(Ref.BOOK, before.declarations(), after.declarations());
        diff.removeGone(before.declarations());
        return diff.draft.edit(label);
    }

    /** Brings what stays, comes and moves under {@code parent} into its order and texts, top down. */
    private void arrange(Ref parent, List<? extends Element> old, List<? extends Element> wanted) {
        if (old == wanted) {
            return;
        }
        Set<Id> settled = Order.longestKept(old, wanted);
        Id previous = Id.NONE;
        for (Element element : wanted) {
            place(new Position(parent, previous), element, settled);
            previous = element.id();
        }
    }

    private void place(Position position, Element element, Set<Id> settled) {
        Ref ref = element.ref();
        if (!before.contains(ref.id())) {
            boolean allNew = element.withDescendants().noneMatch(each -> before.contains(each.id()));
            draft.insert(position, allNew ? element : withoutChildren(element));
            if (!allNew) {
                descend(withoutChildren(element), element);
            }
            return;
        }
        if (!settled.contains(ref.id())) {
            draft.move(ref, position);
        }
        Element old = before.find(ref).orElseThrow();
        if (old != element) {
            setFields(ref, old, element);
            descend(old, element);
        }
    }

    private void descend(Element old, Element wanted) {
        for (Kind kind : wanted.kind().children()) {
            if (kind == Kind.DEPARTMENT_GOALS) {
                Element goals = wanted.children(kind).getFirst();
                Element had = old.children(kind).getFirst();
                place(new Position(wanted.ref(), Id.NONE), goals, Set.of(had.id()));
            } else {
                arrange(wanted.ref(), old.children(kind), wanted.children(kind));
            }
        }
    }

    private void setFields(Ref ref, Element old, Element wanted) {
        for (Field field : old.kind().fields()) {
            draft.set(ref, field, wanted.text(field));
        }
        Set<String> extras = new HashSet<>(old.values().extras().keySet());
        extras.addAll(wanted.values().extras().keySet());
        extras.stream().sorted().forEach(key -> draft.set(ref, new Extra(key), wanted.text(new Extra(key))));
    }

    private static Element withoutChildren(Element element) {
        Element shell = element;
        for (Kind kind : element.kind().children()) {
            if (kind != Kind.DEPARTMENT_GOALS) {
                shell = shell.withChildren(kind, List.of());
            } else {
                shell = shell.withChildren(
                        kind, List.of(withoutChildren(element.children(kind).getFirst())));
            }
        }
        return shell;
    }

    /** Removes the topmost elements that the wanted book lacks, with what is still below them. */
    private void removeGone(List<? extends Element> old) {
        List<Element> gone = new ArrayList<>();
        for (Element element : old) {
            if (!after.contains(element.id())) {
                gone.add(element);
            } else if (element != after.find(element.ref()).orElse(null)) {
                element.kind().children().forEach(kind -> removeGone(element.children(kind)));
            }
        }
        gone.forEach(element -> draft.remove(element.ref()));
    }
}
