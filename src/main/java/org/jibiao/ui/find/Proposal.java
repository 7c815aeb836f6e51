package org.jibiao.ui.find;

import java.util.function.Supplier;
import org.jibiao.model.Place;

/** A change of one text that may be taken or left: what it is now, and how to learn what it would be. */
record Proposal(Place place, Passage before, Supplier<Passage> rewriting) {

    /** What tells it from the others, whatever it would be. */
    Key key() {
        return new Key(place, before.from());
    }

    /** What it would be, worked out when asked: most of thousands are never looked at. */
    Passage after() {
        return rewriting.get();
    }

    /** Where a proposal begins. */
    record Key(Place place, int from) {}
}
