package org.jibiao.check;

import java.util.List;
import java.util.Optional;
import org.jibiao.change.Draft;
import org.jibiao.change.Edit;
import org.jibiao.model.Book;
import org.jibiao.model.Place;

/**
 * A way to put a finding right without writing anything oneself.
 *
 * @param label what a button says, {@code 改为 ≤5%}
 * @param replacements the texts it changes, at least one
 */
public record Repair(String label, List<Replacement> replacements) {

    /** A text as it was when looked at, and as it should be. */
    public record Replacement(Place place, String before, String after) {}

    public Repair {
        replacements = List.copyOf(replacements);
    }

    /** The edit that does it; empty if one of the texts is no longer as it was. */
    public Optional<Edit> edit(Book book) {
        boolean fits =
                replacements.stream().allMatch(each -> book.text(each.place()).equals(each.before()));
        if (!fits || replacements.isEmpty()) {
            return Optional.empty();
        }
        Draft draft = new Draft(book);
        replacements.forEach(each -> draft.set(each.place().ref(), each.place().field(), each.after()));
        return Optional.of(
                draft.edit("改正 " + replacements.getFirst().place().field().label()));
    }
}
