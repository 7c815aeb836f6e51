package org.jibiao.change;

import org.jibiao.model.Place;
import org.jibiao.model.Ref;

/** Where two people did different things to the same spot. The merged book shows what is said at each kind. */
public sealed interface Conflict {

    /** The element it is about. */
    Ref ref();

    /** Both wrote different texts; mine stands. */
    record BothWrote(Place place, String base, String mine, String theirs) implements Conflict {
        @Override
        public Ref ref() {
            return place.ref();
        }
    }

    /** One deleted what the other changed; it stands, as changed. */
    record DeletedAndChanged(Ref ref, boolean deletedByMe) implements Conflict {}

    /** Both moved it under different parents; mine stands. */
    record BothMoved(Ref ref) implements Conflict {}
}
