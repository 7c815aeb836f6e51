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
        return replacements.isEmpty()
                ? Optional.empty()
                : all(
                        book,
                        List.of(this),
                        "改正 " + replacements.getFirst().place().field().label());
    }

    /** One edit under {@code label} that does those of {@code repairs} whose texts are as they were; empty if none. */
    public static Optional<Edit> all(Book book, List<Repair> repairs, String label) {
        Draft draft = new Draft(book);
        for (Repair repair : repairs) {
            if (repair.fits(draft.book())) {
                repair.replacements.forEach(
                        each -> draft.set(each.place().ref(), each.place().field(), each.after()));
            }
        }
        return Optional.of(draft.edit(label)).filter(edit -> !edit.isEmpty());
    }

    private boolean fits(Book book) {
        return replacements.stream().allMatch(each -> book.text(each.place()).equals(each.before()));
    }
}
