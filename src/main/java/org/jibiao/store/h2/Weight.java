package org.jibiao.store.h2;

import java.util.Map;
import org.jibiao.change.Change;
import org.jibiao.change.Edit;
import org.jibiao.model.Element;
import org.jibiao.model.field.Field;

/** How much an edit writes, in rows about, to tell the few large ones from the rest. */
final class Weight {

    /** So many letters weigh as much as a row. */
    private static final int LETTERS = 4000;

    private Weight() {}

    static long of(Edit edit) {
        return edit.changes().stream().mapToLong(Weight::of).sum();
    }

    private static long of(Change change) {
        return switch (change) {
            case Change.SetField set -> 1 + (set.before().length() + set.after().length()) / LETTERS;
            case Change.Insert insert -> of(insert.element());
            case Change.Remove remove -> of(remove.element());
            case Change.Move move -> 1;
        };
    }

    private static long of(Element top) {
        return top.withDescendants()
                .mapToLong(each -> 1 + letters(each) / LETTERS)
                .sum();
    }

    private static long letters(Element element) {
        long letters = 0;
        for (Field field : element.kind().fields()) {
            letters += element.text(field).length();
        }
        for (Map.Entry<String, String> extra : element.values().extras().entrySet()) {
            letters += extra.getValue().length();
        }
        return letters;
    }
}
