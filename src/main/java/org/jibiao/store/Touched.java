package org.jibiao.store;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jibiao.change.Change;
import org.jibiao.change.Edit;
import org.jibiao.model.Book;
import org.jibiao.model.Element;
import org.jibiao.model.Id;
import org.jibiao.model.Ref;

/** Whose history an edit belongs to: what it changes, all above that, and all below what comes or goes. */
public final class Touched {

    private final Map<Id, Ref> parents;
    private final Map<Id, Ref> moved = new HashMap<>();
    private final Set<Id> ids = new LinkedHashSet<>();

    private Touched(Map<Id, Ref> parents) {
        this.parents = parents;
    }

    /** The ids of the elements {@code edit} touches when applied to {@code before}; the book itself is not named. */
    public static Set<Id> by(Book before, Edit edit) {
        Touched touched = new Touched(before.parents());
        edit.changes().forEach(touched::take);
        return touched.ids;
    }

    private void take(Change change) {
        switch (change) {
            case Change.SetField set -> addPath(set.ref());
            case Change.Insert insert -> {
                addSubtree(insert.position().parent(), insert.element());
                addPath(insert.position().parent());
            }
            case Change.Remove remove -> {
                addPath(remove.position().parent());
                addSubtree(remove.position().parent(), remove.element());
            }
            case Change.Move move -> {
                addPath(move.ref());
                moved.put(move.ref().id(), move.to().parent());
                addPath(move.ref());
            }
        }
    }

    private void addSubtree(Ref parent, Element element) {
        ids.add(element.id());
        moved.put(element.id(), parent);
        element.children().forEach(child -> addSubtree(element.ref(), child));
    }

    private void addPath(Ref ref) {
        Ref step = ref;
        while (step != null && !step.equals(Ref.BOOK)) {
            ids.add(step.id());
            Ref above = moved.get(step.id());
            step = above == null ? parents.get(step.id()) : above;
        }
    }
}
