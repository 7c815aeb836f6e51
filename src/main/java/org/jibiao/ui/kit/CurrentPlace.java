package org.jibiao.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jibiao.model.Book;
import org.jibiao.model.Place;
import org.jibiao.model.Ref;
import org.jibiao.model.field.Field;

/** Where the user is: an element, perhaps one of its fields. The only navigation; screens follow it. */
public final class CurrentPlace {

    /**
     * A spot to be at.
     *
     * @param field the field to show, empty for the element as a whole
     */
    public record Spot(Ref ref, Optional<Field> field) {}

    private static final int REMEMBERED = 100;

    private final ReadOnlyObjectWrapper<Spot> spot = new ReadOnlyObjectWrapper<>(new Spot(Ref.BOOK, Optional.empty()));
    private final Deque<Spot> back = new ArrayDeque<>();
    private final Deque<Spot> forward = new ArrayDeque<>();

    /** The present spot; {@link Ref#BOOK} is the welcome page. */
    public ReadOnlyObjectProperty<Spot> spotProperty() {
        return spot.getReadOnlyProperty();
    }

    public Ref ref() {
        return spot.get().ref();
    }

    public Optional<Field> field() {
        return spot.get().field();
    }

    public void go(Ref ref) {
        go(new Spot(ref, Optional.empty()));
    }

    public void go(Place place) {
        go(new Spot(place.ref(), Optional.of(place.field())));
    }

    private void go(Spot next) {
        if (next.equals(spot.get())) {
            return;
        }
        if (!next.ref().equals(ref())) {
            back.push(spot.get());
            forward.clear();
            if (back.size() > REMEMBERED) {
                back.removeLast();
            }
        }
        spot.set(next);
    }

    /** Goes to where the user was before. */
    public void back() {
        step(back, forward);
    }

    /** Goes where {@link #back} came from. */
    public void forward() {
        step(forward, back);
    }

    private void step(Deque<Spot> from, Deque<Spot> to) {
        if (!from.isEmpty()) {
            to.push(spot.get());
            spot.set(from.pop());
        }
    }

    /** If the element is no longer in the book, goes to the nearest one above it that is. */
    void leaveGone(Book before, Book after) {
        Ref here = ref();
        while (!here.equals(Ref.BOOK) && !after.contains(here.id())) {
            here = before.parentOf(here).orElse(Ref.BOOK);
        }
        if (!here.equals(ref())) {
            spot.set(new Spot(here, Optional.empty()));
        }
        back.removeIf(each ->
                !each.ref().equals(Ref.BOOK) && !after.contains(each.ref().id()));
        forward.removeIf(each ->
                !each.ref().equals(Ref.BOOK) && !after.contains(each.ref().id()));
    }
}
