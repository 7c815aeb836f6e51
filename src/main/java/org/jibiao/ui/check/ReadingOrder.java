package org.jibiao.ui.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Element;
import org.jibiao.model.Id;
import org.jibiao.model.Place;
import org.jibiao.model.Ref;
import org.jibiao.model.field.Field;

/** The order in which places are read: declaration by declaration, page by page, line by line, field by field. */
final class ReadingOrder implements Comparator<Place> {

    private static final int PAGE = 36;
    private static final int LINE = 8;

    private final Book book;
    private final Map<Id, Integer> pages = new HashMap<>();
    private final Set<Id> walked = new HashSet<>();
    private final Map<Id, Integer> lines = new HashMap<>();

    ReadingOrder(Book book) {
        this.book = book;
        for (Declaration declaration : book.declarations()) {
            pages.put(declaration.id(), pages.size());
            pages.put(declaration.goals().id(), pages.size());
            declaration.projects().forEach(project -> pages.put(project.id(), pages.size()));
        }
    }

    /** The project, department goals or declaration whose page shows {@code ref}; {@link Ref#BOOK} if it is gone. */
    static Ref page(Book book, Ref ref) {
        List<Ref> path = book.path(ref);
        return path.isEmpty() ? Ref.BOOK : path.get(Math.min(1, path.size() - 1));
    }

    /** A number that is greater for a place that is read later. */
    long at(Place place) {
        Ref page = page(book, place.ref());
        return ((long) rank(page) << PAGE) + onPage(page, place);
    }

    /** A number that is greater for a place that is read later on the same {@code page}. */
    long onPage(Ref page, Place place) {
        walk(page);
        return ((long) line(place) << LINE) + field(place);
    }

    @Override
    public int compare(Place one, Place other) {
        return Long.compare(at(one), at(other));
    }

    /** A number that is greater for a page that stands later in the book. */
    int rank(Ref page) {
        return pages.getOrDefault(page.id(), -1);
    }

    /** Numbers the lines of a page, from the same number on each. */
    private void walk(Ref page) {
        if (walked.add(page.id())) {
            int before = lines.size();
            book.find(page)
                    .filter(element -> !(element instanceof Declaration))
                    .ifPresent(element -> element.withDescendants()
                            .map(Element::id)
                            .forEach(id -> lines.put(id, lines.size() - before)));
        }
    }

    private int line(Place place) {
        return lines.getOrDefault(place.ref().id(), -1);
    }

    private static int field(Place place) {
        List<Field> fields = place.ref().kind().fields();
        int at = fields.indexOf(place.field());
        return at < 0 ? fields.size() : at;
    }
}
