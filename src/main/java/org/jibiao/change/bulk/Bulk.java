package org.jibiao.change.bulk;

import java.util.List;
import java.util.Optional;
import org.jibiao.change.Draft;
import org.jibiao.change.Edit;
import org.jibiao.model.Book;
import org.jibiao.model.Element;
import org.jibiao.model.Kind;
import org.jibiao.model.Place;
import org.jibiao.model.Ref;
import org.jibiao.model.field.Field;
import org.jibiao.model.value.Quantity;

/**
 * The same done to one field of many elements.
 *
 * @param kind of the elements
 * @param text what is put there, as typed
 */
public record Bulk(Kind kind, Field field, Way way, String text) {

    /** Where it applies in and below {@code tops}, in reading order. */
    public List<Place> places(Book book, List<Ref> tops) {
        return tops.stream()
                .flatMap(top -> book.find(top).stream())
                .flatMap(Element::withDescendants)
                .filter(element -> element.kind() == kind)
                .map(element -> element.place(field))
                .toList();
    }

    /** What {@code before} becomes; empty if it cannot be done to it: a unit needs a number. */
    public Optional<String> after(String before) {
        return switch (way) {
            case SET -> Optional.of(tidy(text));
            case UNIT -> Quantity.parse(before).withUnit(text.strip()).map(Quantity::format);
            case BLANK -> Optional.of(before.isBlank() ? tidy(text) : before);
            case BEFORE -> Optional.of(before.isBlank() ? tidy(text) : text.stripLeading() + before);
            case AFTER -> Optional.of(before.isBlank() ? tidy(text) : before + text.stripTrailing());
        };
    }

    private String tidy(String typed) {
        return field.type() == Field.Type.VALUE ? Quantity.typed(typed) : typed.strip();
    }

    /** Done to all of {@code places}, as one edit {@code 批量修改 n 处完成时限}. */
    public Edit edit(Book book, List<Place> places) {
        Draft draft = new Draft(book);
        for (Place place : places) {
            after(book.text(place)).ifPresent(after -> draft.set(place.ref(), place.field(), after));
        }
        int count = draft.edit("").changes().size();
        return draft.edit("批量修改 " + count + " 处" + field.label());
    }
}
