package org.jibiao.ui.page.carried;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jibiao.change.Edit;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.model.Declaration;
import org.jibiao.model.Kind;
import org.jibiao.model.Place;
import org.jibiao.model.Ref;
import org.jibiao.model.field.Field;
import org.jibiao.template.carry.Confirmation;
import org.jibiao.ui.kit.CurrentPlace;
import org.jibiao.ui.kit.Session;

/** What of the book is still 沿用上年, as far as the form shows it; confirms it, and goes from one cell to the next. */
public final class CarriedModel {

    private final Session session;

    public CarriedModel(Session session) {
        this.session = session;
    }

    /** The open cells of {@code ref} and below it that the form of its declaration has a place for. */
    public List<Place> open(Ref ref) {
        List<Place> all = Confirmation.open(session.book(), ref);
        Optional<Declaration> declaration = session.book().declarationOf(ref);
        if (all.isEmpty() || declaration.isEmpty()) {
            return all;
        }
        FormSpec spec = session.formOf(declaration.get());
        Set<Field> hidden = Stream.of(Kind.PROJECT, Kind.INDICATOR)
                .flatMap(kind -> kind.fields().stream())
                .filter(field -> !spec.prints(field))
                .collect(Collectors.toSet());
        return all.stream().filter(place -> !hidden.contains(place.field())).toList();
    }

    /** Confirms those of {@code places} that are open; how many they were, 0 also if they could not be saved. */
    public int confirm(Collection<Place> places) {
        int open = (int) places.stream()
                .distinct()
                .filter(place -> Confirmation.isOpen(session.book(), place))
                .count();
        Edit edit = Confirmation.edit(session.book(), places);
        return open > 0 && session.apply(edit) ? open : 0;
    }

    /** Confirms all of {@code ref} and below it, seen or not; says how many as {@link #confirm}. */
    public int confirmAll(Ref ref) {
        return confirm(Confirmation.open(session.book(), ref));
    }

    /** Goes to the open cell of {@code ref} that comes after where the user is, or to its first; false if it has none. */
    public boolean next(Ref ref) {
        List<Place> open = open(ref);
        if (open.isEmpty()) {
            return false;
        }
        session.place().go(open.get((behind(open) + 1) % open.size()));
        return true;
    }

    /** The index of the last open cell up to where the user is, -1 if none is. */
    private int behind(List<Place> open) {
        CurrentPlace.Spot spot = session.place().spotProperty().get();
        Map<Place, Integer> order = new HashMap<>();
        session.book().declarationOf(spot.ref()).stream()
                .flatMap(Declaration::withDescendants)
                .flatMap(element -> element.kind().fields().stream().map(element::place))
                .forEach(place -> order.put(place, order.size()));
        int here = spot.field()
                .map(field -> order.getOrDefault(new Place(spot.ref(), field), -1))
                .orElseGet(() -> order.getOrDefault(
                                new Place(spot.ref(), spot.ref().kind().fields().getFirst()), 0)
                        - 1);
        int last = -1;
        for (int index = 0; index < open.size(); index++) {
            last = order.getOrDefault(open.get(index), Integer.MAX_VALUE) <= here ? index : last;
        }
        return last;
    }
}
