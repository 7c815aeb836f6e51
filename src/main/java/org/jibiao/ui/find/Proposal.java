package org.jibiao.ui.find;

import org.jibiao.model.Place;

/** A change of one text that may be taken or left: what it is now, and what it would be. */
record Proposal(Place place, Passage before, Passage after) {

    /** What tells it from the others, whatever it would be. */
    Key key() {
        return new Key(place, before.from());
    }

    /** Where a proposal begins. */
    record Key(Place place, int from) {}
}
