package org.jibiao.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All a library (工作库) holds: one immutable tree, with an index from every element to its parent.
 * Altered only through {@code org.jibiao.change}; a book keeps showing what it showed when it was made.
 */
public final class Book {

    public static final Book EMPTY = Book.of(List.of());

    private final List<Declaration> declarations;
    private final Map<Id, Ref> parents;

    private Book(List<Declaration> declarations, Map<Id, Ref> parents) {
        this.declarations = declarations;
        this.parents = parents;
    }

    /** A book of these declarations; throws IllegalArgumentException if two elements share an id. */
    public static Book of(List<Declaration> declarations) {
        Map<Id, Ref> parents = new HashMap<>();
        declarations.forEach(declaration -> index(Ref.BOOK, declaration, parents));
        return new Book(List.copyOf(declarations), parents);
    }

    private static void index(Ref parent, Element element, Map<Id, Ref> parents) {
        if (parents.put(element.id(), parent) != null) {
            throw new IllegalArgumentException("id stands twice: " + element.id());
        }
        Ref ref = element.ref();
        element.children().forEach(child -> index(ref, child, parents));
    }

    /** For {@code change}: a book whose index the caller vouches for. The map must not be altered afterwards. */
    public static Book indexed(List<Declaration> declarations, Map<Id, Ref> parents) {
        return new Book(List.copyOf(declarations), parents);
    }

    public List<Declaration> declarations() {
        return declarations;
    }

    /** Every element's parent, by the element's id; unmodifiable. */
    public Map<Id, Ref> parents() {
        return Collections.unmodifiableMap(parents);
    }

    public boolean contains(Id id) {
        return parents.containsKey(id);
    }

    /** Number of elements of every kind. */
    public int size() {
        return parents.size();
    }

    /** The element at {@code ref}, empty if it is not (or no longer) in the book. */
    public Optional<Element> find(Ref ref) {
        List<Ref> path = path(ref);
        if (path.isEmpty()) {
            return Optional.empty();
        }
        List<? extends Element> level = declarations;
        Element found = null;
        for (int depth = 0; depth < path.size(); depth++) {
            found = byId(level, path.get(depth).id());
            if (depth + 1 < path.size()) {
                level = found.children(path.get(depth + 1).kind());
            }
        }
        return Optional.of(found);
    }

    private static Element byId(List<? extends Element> level, Id id) {
        for (Element element : level) {
            if (element.id().equals(id)) {
                return element;
            }
        }
        throw new IllegalStateException("index names a missing element: " + id);
    }

    /** As {@link #find}, cast to the record of its kind; empty also if it is of another kind. */
    public <E extends Element> Optional<E> find(Ref ref, Class<E> type) {
        return find(ref).filter(type::isInstance).map(type::cast);
    }

    /** The refs from the declaration down to {@code ref}, both included; empty if it is not in the book. */
    public List<Ref> path(Ref ref) {
        List<Ref> path = new ArrayList<>();
        Ref step = ref;
        while (!step.equals(Ref.BOOK)) {
            Ref parent = parents.get(step.id());
            if (parent == null) {
                return List.of();
            }
            path.addFirst(step);
            step = parent;
        }
        return path;
    }

    /** The parent of {@code ref}; {@link Ref#BOOK} for a declaration, empty if it is not in the book. */
    public Optional<Ref> parentOf(Ref ref) {
        return Optional.ofNullable(parents.get(ref.id()));
    }

    /** The declaration {@code ref} stands in, or is. */
    public Optional<Declaration> declarationOf(Ref ref) {
        List<Ref> path = path(ref);
        return path.isEmpty() ? Optional.empty() : find(path.getFirst(), Declaration.class);
    }

    /** The children of {@code kind} under {@code parent}, which may be {@link Ref#BOOK}. */
    public List<? extends Element> children(Ref parent, Kind kind) {
        if (parent.equals(Ref.BOOK)) {
            return kind == Kind.DECLARATION ? declarations : List.of();
        }
        return find(parent)
                .<List<? extends Element>>map(element -> element.children(kind))
                .orElse(List.of());
    }

    /** Where {@code ref} stands now, empty if it is not in the book. */
    public Optional<Position> positionOf(Ref ref) {
        return parentOf(ref).map(parent -> {
            Id after = Id.NONE;
            for (Element sibling : children(parent, ref.kind())) {
                if (sibling.id().equals(ref.id())) {
                    break;
                }
                after = sibling.id();
            }
            return new Position(parent, after);
        });
    }

    /** The position after the last child of {@code kind} under {@code parent}. */
    public Position endOf(Ref parent, Kind kind) {
        List<? extends Element> children = children(parent, kind);
        return new Position(
                parent, children.isEmpty() ? Id.NONE : children.getLast().id());
    }

    /** The text at {@code place}, {@code ""} if blank or not in the book. */
    public String text(Place place) {
        return find(place.ref()).map(element -> element.text(place.field())).orElse("");
    }

    /** Every element, parents before children. */
    public Stream<Element> elements() {
        return declarations.stream().flatMap(Element::withDescendants);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Book that && declarations.equals(that.declarations);
    }

    @Override
    public int hashCode() {
        return declarations.hashCode();
    }
}
