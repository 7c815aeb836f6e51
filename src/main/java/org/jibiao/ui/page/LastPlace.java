package org.jibiao.ui.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jibiao.model.Declaration;
import org.jibiao.model.Id;
import org.jibiao.model.Kind;
import org.jibiao.model.Place;
import org.jibiao.model.Project;
import org.jibiao.model.Ref;
import org.jibiao.model.field.Field;
import org.jibiao.ui.kit.CurrentPlace;
import org.jibiao.ui.kit.Preferences;
import org.jibiao.ui.kit.Session;

/** Where the user was when the window was closed, and how far down the page he saw it. */
final class LastPlace {

    private static final String WHERE = "place";
    private static final String OFFSET = "placeOffset";

    private final Session session;
    private final Preferences preferences;

    LastPlace(Session session, Preferences preferences) {
        this.session = session;
        this.preferences = preferences;
    }

    /** Remembers the present place, {@code offset} pixels below the upper edge of what is seen. */
    void remember(double offset) {
        CurrentPlace.Spot spot = session.place().spotProperty().get();
        String where = spot.ref().kind() + " " + spot.ref().id()
                + spot.field().map(field -> " " + field.key()).orElse("");
        preferences.put(Map.of(WHERE, where, OFFSET, offset));
    }

    double offset() {
        return preferences.number(OFFSET, 0);
    }

    /** Goes there; false if nothing is remembered, or it is not in the book any more. */
    boolean goBack() {
        String[] parts = preferences.text(WHERE, "").split(" ", 3);
        Optional<Ref> ref = parts.length < 2 ? Optional.empty() : ref(parts[0], parts[1]);
        if (ref.isEmpty()) {
            return false;
        }
        Optional<Field> field = Optional.of(parts)
                .filter(all -> all.length == 3)
                .map(all -> ref.get().kind().fieldOrExtra(all[2]));
        if (field.isPresent()) {
            session.place().go(new Place(ref.get(), field.get()));
        } else {
            session.place().go(ref.get());
        }
        return true;
    }

    /** In the only declaration of a library goes to the first project; false if there are more declarations or none. */
    boolean goToOnly() {
        List<Declaration> all = session.book().declarations();
        if (all.size() != 1) {
            return false;
        }
        Declaration only = all.getFirst();
        session.place()
                .go(only.projects().stream().findFirst().map(Project::ref).orElse(only.ref()));
        return true;
    }

    private Optional<Ref> ref(String kind, String id) {
        try {
            return Optional.of(new Ref(Kind.valueOf(kind), Id.of(id)))
                    .filter(ref -> !ref.equals(Ref.BOOK) && session.book().contains(ref.id()));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }
}
