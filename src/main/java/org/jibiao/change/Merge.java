package org.jibiao.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Element;
import org.jibiao.model.Id;
import org.jibiao.model.Kind;
import org.jibiao.model.Ref;
import org.jibiao.model.field.Extra;
import org.jibiao.model.field.Field;

/**
 * Two descendants of one book brought together, by identity: what only one side changed is taken over, what both
 * changed differently is a {@link Conflict}, and nothing that anybody wrote disappears without one.
 *
 * @param edit what makes mine into the merged book
 */
public record Merge(Edit edit, List<Conflict> conflicts) {

    public Merge {
        conflicts = List.copyOf(conflicts);
    }

    /** Merges {@code theirs} into {@code mine}; both come from {@code base}. The edit is named {@code label}. */
    public static Merge of(String label, Book base, Book mine, Book theirs) {
        Work work = new Work(base, mine, theirs);
        List<Declaration> declarations = Element.listOf(Declaration.class, work.children(Ref.BOOK, Kind.DECLARATION));
        return new Merge(Diff.between(label, mine, Book.of(declarations)), List.copyOf(work.conflicts));
    }

    private static final class Work {

        private final Book base;
        private final Book mine;
        private final Book theirs;
        private final Set<Conflict> conflicts = new LinkedHashSet<>();
        private final Map<Id, Boolean> alive = new HashMap<>();

        Work(Book base, Book mine, Book theirs) {
            this.base = base;
            this.mine = mine;
            this.theirs = theirs;
        }

        /** The merged children: in the order of the side that changed it, mine if both did. */
        List<Element> children(Ref parent, Kind kind) {
            List<? extends Element> ours = mine.children(parent, kind);
            List<? extends Element> others = theirs.children(parent, kind);
            if (kind == Kind.DEPARTMENT_GOALS) {
                return List.of(merged(oneOf(parent, ours, others)));
            }
            boolean keepsTheirOrder = ids(ours).equals(ids(base.children(parent, kind)));
            List<? extends Element> first = keepsTheirOrder ? others : ours;
            List<? extends Element> second = keepsTheirOrder ? ours : others;
            List<Ref> refs = new ArrayList<>();
            first.stream().map(Element::ref).filter(ref -> belongs(ref, parent)).forEach(refs::add);
            Set<Ref> placed = new HashSet<>(refs);
            int at = 0;
            for (Element element : second) {
                Ref ref = element.ref();
                if (placed.contains(ref)) {
                    at = refs.indexOf(ref) + 1;
                } else if (belongs(ref, parent)) {
                    refs.add(at++, ref);
                }
            }
            return refs.stream().map(this::merged).toList();
        }

        private Ref oneOf(Ref parent, List<? extends Element> ours, List<? extends Element> others) {
            boolean unchanged = !ours.isEmpty() && ids(ours).equals(ids(base.children(parent, Kind.DEPARTMENT_GOALS)));
            boolean theirsStands = ours.isEmpty() || (unchanged && !others.isEmpty());
            return (theirsStands ? others : ours).getFirst().ref();
        }

        private static List<Id> ids(List<? extends Element> elements) {
            return elements.stream().map(Element::id).toList();
        }

        private boolean belongs(Ref ref, Ref parent) {
            return isAlive(ref) && parentOf(ref).equals(parent);
        }

        /** Where it stands after the merge. */
        private Ref parentOf(Ref ref) {
            Optional<Ref> was = base.parentOf(ref);
            Optional<Ref> ours = mine.parentOf(ref);
            Optional<Ref> others = theirs.parentOf(ref);
            if (ours.isEmpty() || (others.isPresent() && ours.equals(was))) {
                return others.orElseThrow();
            }
            boolean bothMoved = others.isPresent() && !others.equals(was) && !others.equals(ours);
            if (bothMoved) {
                conflicts.add(new Conflict.BothMoved(ref));
            }
            return ours.get();
        }

        /** Whether it is in the merged book. */
        private boolean isAlive(Ref ref) {
            Boolean known = alive.get(ref.id());
            if (known == null) {
                known = lives(ref);
                alive.put(ref.id(), known);
            }
            return known;
        }

        private boolean lives(Ref ref) {
            boolean inMine = mine.contains(ref.id());
            boolean inTheirs = theirs.contains(ref.id());
            if (inMine == inTheirs) {
                return inMine;
            }
            if (!base.contains(ref.id())) {
                return true;
            }
            Book keeper = inMine ? mine : theirs;
            Ref above = keeper.parentOf(ref).orElseThrow();
            if (isRevived(above)) {
                return true;
            }
            boolean changed = !keeper.find(ref).equals(base.find(ref));
            if (changed) {
                conflicts.add(new Conflict.DeletedAndChanged(ref, inTheirs));
            }
            return changed;
        }

        /** Whether one side deleted it and it stands all the same; then all below it stands too. */
        private boolean isRevived(Ref ref) {
            boolean deleted = !ref.equals(Ref.BOOK)
                    && base.contains(ref.id())
                    && mine.contains(ref.id()) != theirs.contains(ref.id());
            return deleted && isAlive(ref);
        }

        private Element merged(Ref ref) {
            Optional<Element> ours = mine.find(ref);
            Optional<Element> others = theirs.find(ref);
            Element result = ours.or(() -> others).orElseThrow();
            if (ours.isPresent() && others.isPresent()) {
                result = withTexts(result, base.find(ref), others.get());
            }
            for (Kind kind : ref.kind().children()) {
                result = result.withChildren(kind, children(ref, kind));
            }
            return result;
        }

        private Element withTexts(Element ours, Optional<Element> was, Element others) {
            Set<Field> fields = new LinkedHashSet<>(ours.kind().fields());
            ours.values().extras().keySet().forEach(key -> fields.add(new Extra(key)));
            others.values().extras().keySet().forEach(key -> fields.add(new Extra(key)));
            Element result = ours;
            for (Field field : fields) {
                String before = was.map(element -> element.text(field)).orElse("");
                String our = ours.text(field);
                String other = others.text(field);
                if (our.equals(before)) {
                    result = result.with(field, other);
                } else if (!other.equals(before) && !other.equals(our)) {
                    conflicts.add(new Conflict.BothWrote(ours.place(field), before, our, other));
                }
            }
            return result;
        }
    }
}
