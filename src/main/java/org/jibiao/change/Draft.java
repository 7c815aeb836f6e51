package org.jibiao.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Element;
import org.jibiao.model.Id;
import org.jibiao.model.Kind;
import org.jibiao.model.Place;
import org.jibiao.model.Position;
import org.jibiao.model.Ref;
import org.jibiao.model.field.Field;

/**
 * A book being altered, for making an edit step by step: each method applies a change at once and keeps it, so later
 * steps see earlier ones. {@link #edit} hands over what was done. For one thread.
 */
public final class Draft {

    private final List<Change> changes = new ArrayList<>();
    private Book book;
    private Map<Id, Ref> ownParents;

    public Draft(Book book) {
        this.book = book;
    }

    /** The book as altered so far. */
    public Book book() {
        ownParents = null;
        return book;
    }

    /** All that was done so far, as one edit. */
    public Edit edit(String label) {
        return new Edit(label, changes);
    }

    /** Sets one text; nothing happens if it is so already. */
    public Draft set(Ref ref, Field field, String text) {
        String before = book.text(new Place(ref, field));
        if (!before.equals(text)) {
            apply(new Change.SetField(new Place(ref, field), before, text));
        }
        return this;
    }

    public Draft insert(Position position, Element element) {
        apply(new Change.Insert(position, element));
        return this;
    }

    /** Puts {@code element} after the last of its kind under {@code parent}. */
    public Draft append(Ref parent, Element element) {
        return insert(book.endOf(parent, element.kind()), element);
    }

    /** Removes {@code ref} with all below it; throws IllegalArgumentException if it is not in the book. */
    public Draft remove(Ref ref) {
        Element element = book.find(ref).orElseThrow(() -> new IllegalArgumentException("not in the book: " + ref));
        apply(new Change.Remove(book.positionOf(ref).orElseThrow(), element));
        return this;
    }

    /** Moves {@code ref} to {@code to}, which is read as if {@code ref} had been taken out. */
    public Draft move(Ref ref, Position to) {
        Position from = book.positionOf(ref).orElseThrow(() -> new IllegalArgumentException("not in the book: " + ref));
        if (!from.equals(to)) {
            apply(new Change.Move(ref, from, to));
        }
        return this;
    }

    /** Applies one change; throws {@link Misfit} if it does not fit. */
    void apply(Change change) {
        switch (change) {
            case Change.SetField set -> setField(set);
            case Change.Insert insert -> {
                insertAt(change, insert.position(), insert.element());
                index(insert.position().parent(), insert.element());
            }
            case Change.Remove remove -> {
                Element found = takeOut(change, remove.position(), remove.ref());
                fits(change, found.equals(remove.element()), "element is not as expected");
                found.withDescendants().forEach(element -> parents().remove(element.id()));
            }
            case Change.Move move -> {
                fits(change, !book.path(move.to().parent()).contains(move.ref()), "cannot move into itself");
                Element found = takeOut(change, move.from(), move.ref());
                insertAt(change, move.to(), found);
                parents().put(found.id(), move.to().parent());
            }
        }
        changes.add(change);
    }

    private void setField(Change.SetField set) {
        Element found = book.find(set.ref()).orElse(null);
        fits(set, found != null, "no such element");
        fits(set, found.text(set.place().field()).equals(set.before()), "text is not as expected");
        replace(set.ref(), element -> element.with(set.place().field(), set.after()));
    }

    private void insertAt(Change change, Position position, Element element) {
        Kind kind = element.kind();
        boolean known = position.parent().equals(Ref.BOOK)
                || book.contains(position.parent().id());
        fits(change, known, "no such parent");
        fits(change, position.parent().kind().children().contains(kind), "kind cannot stand there");
        boolean moved = change instanceof Change.Move;
        fits(change, moved || element.withDescendants().noneMatch(each -> book.contains(each.id())), "id is taken");
        List<Element> siblings = new ArrayList<>(book.children(position.parent(), kind));
        int at = position.after().equals(Id.NONE) ? 0 : indexOf(siblings, position.after()) + 1;
        fits(change, at > 0 || position.after().equals(Id.NONE), "no such sibling");
        siblings.add(at, element);
        replaceChildren(position.parent(), kind, siblings);
    }

    private Element takeOut(Change change, Position position, Ref ref) {
        List<Element> siblings = new ArrayList<>(book.children(position.parent(), ref.kind()));
        int at = indexOf(siblings, ref.id());
        fits(change, at >= 0, "no such element");
        Id before = at == 0 ? Id.NONE : siblings.get(at - 1).id();
        fits(change, before.equals(position.after()), "stands elsewhere");
        Element found = siblings.remove(at);
        replaceChildren(position.parent(), ref.kind(), siblings);
        return found;
    }

    private static int indexOf(List<Element> siblings, Id id) {
        for (int index = 0; index < siblings.size(); index++) {
            if (siblings.get(index).id().equals(id)) {
                return index;
            }
        }
        return -1;
    }

    private void replaceChildren(Ref parent, Kind kind, List<Element> children) {
        if (parent.equals(Ref.BOOK)) {
            book = Book.indexed(Element.listOf(Declaration.class, children), index());
        } else {
            replace(parent, element -> element.withChildren(kind, children));
        }
    }

    private void replace(Ref ref, UnaryOperator<Element> alteration) {
        List<Ref> path = book.path(ref);
        List<Element> declarations = new ArrayList<>(book.declarations());
        int at = indexOf(declarations, path.getFirst().id());
        declarations.set(at, replaced(declarations.get(at), path, 1, alteration));
        book = Book.indexed(Element.listOf(Declaration.class, declarations), index());
    }

    private static Element replaced(Element element, List<Ref> path, int depth, UnaryOperator<Element> alteration) {
        if (depth == path.size()) {
            return alteration.apply(element);
        }
        Ref step = path.get(depth);
        List<Element> children = new ArrayList<>(element.children(step.kind()));
        int at = indexOf(children, step.id());
        children.set(at, replaced(children.get(at), path, depth + 1, alteration));
        return element.withChildren(step.kind(), children);
    }

    private void index(Ref parent, Element element) {
        parents().put(element.id(), parent);
        Ref ref = element.ref();
        element.children().forEach(child -> index(ref, child));
    }

    /** The index to share with the next book: our own copy once a change of structure made one. */
    private Map<Id, Ref> index() {
        return ownParents == null ? book.parents() : ownParents;
    }

    /** Our own copy of the index, with {@link #book} switched to it. */
    private Map<Id, Ref> parents() {
        if (ownParents == null) {
            ownParents = new HashMap<>(book.parents());
            book = Book.indexed(book.declarations(), ownParents);
        }
        return ownParents;
    }

    private static void fits(Change change, boolean holds, String reason) {
        if (!holds) {
            throw new Misfit(change, reason);
        }
    }
}
