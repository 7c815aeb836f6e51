package org.jibiao.template.carry;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jibiao.change.Draft;
import org.jibiao.change.Edit;
import org.jibiao.model.Book;
import org.jibiao.model.Carried;
import org.jibiao.model.Element;
import org.jibiao.model.Place;
import org.jibiao.model.Ref;
import org.jibiao.model.field.Field;

/** What is still 沿用上年, and the confirming of it (确认沿用): the texts stay, the marks go. */
public final class Confirmation {

    private Confirmation() {}

    /** The cells of {@code ref} and all below it that hold what was carried over, in the order of the paper. */
    public static List<Place> open(Book book, Ref ref) {
        return book.find(ref).stream()
                .flatMap(Element::withDescendants)
                .flatMap(Confirmation::open)
                .toList();
    }

    private static Stream<Place> open(Element element) {
        return Carried.open(element).stream().map(element::place);
    }

    /** True if {@code place} holds what was carried over, neither touched nor confirmed since. */
    public static boolean isOpen(Book book, Place place) {
        return book.find(place.ref())
                .filter(element -> Carried.of(element).covers(element, place.field()))
                .isPresent();
    }

    /** Confirms those of {@code places} that are open, as one step to undo; empty if none is. */
    public static Edit edit(Book book, Collection<Place> places) {
        Map<Ref, List<Field>> open = places.stream()
                .filter(place -> isOpen(book, place))
                .distinct()
                .collect(Collectors.groupingBy(
                        Place::ref, Collectors.mapping(Place::field, Collectors.toUnmodifiableList())));
        Draft draft = new Draft(book);
        open.forEach((ref, fields) -> draft.set(
                ref,
                Carried.FIELD,
                Carried.of(book.find(ref).orElseThrow()).confirmed(fields).text()));
        int count = open.values().stream().mapToInt(List::size).sum();
        return draft.edit("确认沿用 " + count + " 处");
    }
}
