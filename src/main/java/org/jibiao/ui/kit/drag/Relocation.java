package org.jibiao.ui.kit.drag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jibiao.change.Draft;
import org.jibiao.change.Edit;
import org.jibiao.model.Book;
import org.jibiao.model.Element;
import org.jibiao.model.Id;
import org.jibiao.model.Indicator;
import org.jibiao.model.Kind;
import org.jibiao.model.Position;
import org.jibiao.model.Ref;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.template.Insertion;

/** Elements of one kind that go, or are copied, to another place: all together and in their order, as one edit. */
public final class Relocation {

    private final Draft draft;
    private final List<Element> elements;
    private final boolean copies;
    private final List<Ref> arrived = new ArrayList<>();

    /** {@code refs} in the order they shall have; those that are not in the book are left out. */
    public Relocation(Book book, List<Ref> refs, boolean copies) {
        this.draft = new Draft(book);
        this.elements = refs.stream().flatMap(each -> book.find(each).stream()).toList();
        this.copies = copies;
    }

    /**
     * To a place that is named as the book is now, also if what stands before it goes along. Indicators take the class
     * of {@code like}.
     */
    public Relocation to(Position place, Optional<Element> like) {
        Id after = copies ? place.after() : staying(place);
        for (Element each : elements) {
            Ref ref = put(each, new Position(place.parent(), after));
            like.ifPresent(to -> {
                draft.set(ref, IndicatorField.LEVEL1, to.text(IndicatorField.LEVEL1));
                draft.set(ref, IndicatorField.LEVEL2, to.text(IndicatorField.LEVEL2));
            });
            after = ref.id();
        }
        return this;
    }

    /** Indicators into a project, each behind the last one of its class; those that are in it already stay. */
    public Relocation into(Ref project) {
        for (Element each : elements) {
            boolean there = draft.book().parentOf(each.ref()).equals(Optional.of(project));
            if (each instanceof Indicator row && (copies || !there)) {
                put(each, Insertion.placeFor(row, project, draft.book()));
            }
        }
        return this;
    }

    /** What the place stands behind once all that moves is taken out. */
    private Id staying(Position place) {
        Id last = Id.NONE;
        Kind kind = elements.isEmpty() ? Kind.BOOK : elements.getFirst().kind();
        for (Element sibling : draft.book().children(place.parent(), kind)) {
            if (place.after().equals(Id.NONE)) {
                break;
            }
            last = elements.contains(sibling) ? last : sibling.id();
            if (sibling.id().equals(place.after())) {
                break;
            }
        }
        return last;
    }

    private Ref put(Element element, Position place) {
        Element made = copies ? copyOf(element) : element;
        if (copies) {
            draft.insert(place, made);
        } else {
            draft.move(made.ref(), place);
        }
        arrived.add(made.ref());
        return made.ref();
    }

    /** The same under new identities; a project's code is its own, so the copy has none. */
    private static Element copyOf(Element element) {
        Element copy = element.withId(Id.fresh());
        for (Kind kind : element.kind().children()) {
            copy = copy.withChildren(
                    kind,
                    element.children(kind).stream().map(Relocation::copyOf).toList());
        }
        return copy.kind() == Kind.PROJECT ? copy.with(ProjectField.CODE, "") : copy;
    }

    /** What was done, {@code where} in words or {@code ""}; empty if all stays as it is. */
    public Edit edit(String where) {
        return draft.edit(words(elements, copies) + where);
    }

    /** What it is called: {@code 移动指标}, {@code 复制 3 个项目}. */
    public String words() {
        return words(elements, copies);
    }

    private static String words(List<Element> elements, boolean copies) {
        String kind = elements.isEmpty() ? "" : elements.getFirst().kind().label();
        String count = elements.size() == 1 ? kind : " " + elements.size() + " 个" + kind;
        return (copies ? "复制" : "移动") + count;
    }

    /** The elements where they are now, copies under their new identities. */
    public List<Ref> arrived() {
        return List.copyOf(arrived);
    }
}
