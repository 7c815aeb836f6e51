package org.jibiao.change;

import java.util.ArrayList;
import java.util.List;
import org.jibiao.model.Book;

/**
 * One user action: a label for menus and history, and the changes it makes, in order. It holds as a whole or not at
 * all.
 *
 * @param label what the user did, as a Chinese phrase: {@code 修改 预算数}
 */
public record Edit(String label, List<Change> changes) {

    public Edit {
        changes = List.copyOf(changes);
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** The book after this edit; throws {@link Misfit}, and alters nothing, if a change does not fit {@code book}. */
    public Book applyTo(Book book) {
        Draft draft = new Draft(book);
        changes.forEach(draft::apply);
        return draft.book();
    }

    /** The edit that takes this one back, under the same label. */
    public Edit inverse() {
        List<Change> inverses = new ArrayList<>(changes.size());
        for (Change change : changes.reversed()) {
            inverses.add(change.inverse());
        }
        return new Edit(label, inverses);
    }
}
