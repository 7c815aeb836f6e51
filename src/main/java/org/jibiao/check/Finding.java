package org.jibiao.check;

import java.util.Optional;
import org.jibiao.change.Draft;
import org.jibiao.change.Edit;
import org.jibiao.model.Book;
import org.jibiao.model.Place;

/**
 * What a check says about one place of the book.
 *
 * @param rule id of the rule, for example {@code COST_EXCEEDS_BUDGET}
 * @param place the text it is about; of a project's own fields where something is missing as a whole
 * @param message one Chinese sentence with the names and numbers in it
 * @param found the present text, {@code ""} if blank
 * @param expected what should stand there, in words or as a text
 * @param source the paper the rule rests on
 * @param replacement the text that puts it right mechanically, {@code ""} if a person must decide
 */
public record Finding(
        String rule,
        Severity severity,
        Place place,
        String message,
        String found,
        String expected,
        String source,
        String replacement) {

    /** The edit that puts it right, empty if a person must decide or the text is no longer as found. */
    public Optional<Edit> fix(Book book) {
        if (replacement.isEmpty() || !book.text(place).equals(found)) {
            return Optional.empty();
        }
        String label = "改正 " + place.field().label();
        return Optional.of(
                new Draft(book).set(place.ref(), place.field(), replacement).edit(label));
    }
}
