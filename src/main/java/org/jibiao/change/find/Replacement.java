package org.jibiao.change.find;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jibiao.change.Draft;
import org.jibiao.change.Edit;
import org.jibiao.model.Book;
import org.jibiao.model.Place;
import org.jibiao.model.field.Field;
import org.jibiao.model.value.Quantity;

/**
 * Puts another text in the place of chosen hits. Money is left alone: its text on paper is not what is stored. So are
 * hits that no longer fit the book.
 */
public final class Replacement {

    private final Book book;
    private final String with;

    /** {@code with} comes in the place of hits in {@code book}. */
    public Replacement(Book book, String with) {
        this.book = book;
        this.with = with;
    }

    /** True for places whose text may be replaced at all. */
    public static boolean isPossible(Place place) {
        return place.field().type() != Field.Type.MONEY && Scope.ALL.covers(place.field());
    }

    /** All that the chosen hits bring about, as one edit {@code 替换 n 处}. */
    public Edit edit(List<Hit> chosen) {
        Map<Place, List<Hit>> byPlace = chosen.stream()
                .filter(this::fits)
                .collect(Collectors.groupingBy(Hit::place, LinkedHashMap::new, Collectors.toList()));
        Draft draft = new Draft(book);
        int count = 0;
        for (Map.Entry<Place, List<Hit>> entry : byPlace.entrySet()) {
            String after = after(entry.getKey(), entry.getValue());
            if (!after.equals(book.text(entry.getKey()))) {
                draft.set(entry.getKey().ref(), entry.getKey().field(), after);
                count += entry.getValue().size();
            }
        }
        return draft.edit("替换 " + count + " 处");
    }

    private boolean fits(Hit hit) {
        return isPossible(hit.place()) && hit.to() <= book.text(hit.place()).length();
    }

    /** The text at {@code place} once these hits in it, in the order they stand, are replaced. */
    public String after(Place place, List<Hit> hits) {
        String before = book.text(place);
        StringBuilder text = new StringBuilder(before);
        for (Hit hit : hits.reversed()) {
            text.replace(hit.from(), hit.to(), with);
        }
        boolean tidy = place.field().type() == Field.Type.VALUE
                && Quantity.typed(before).equals(before);
        return tidy ? Quantity.typed(text.toString()) : text.toString();
    }
}
