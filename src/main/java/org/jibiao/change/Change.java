package org.jibiao.change;

import org.jibiao.model.Element;
import org.jibiao.model.Place;
import org.jibiao.model.Position;
import org.jibiao.model.Ref;

/** One smallest alteration of a book: it knows its address, what was before and what comes after, and its inverse. */
public sealed interface Change {

    /** The change that takes this one back. */
    Change inverse();

    /** The element it speaks of. */
    Ref ref();

    /** The text of one field becomes another. */
    record SetField(Place place, String before, String after) implements Change {
        @Override
        public SetField inverse() {
            return new SetField(place, after, before);
        }

        @Override
        public Ref ref() {
            return place.ref();
        }
    }

    /** An element, with all below it, comes to stand at a position. */
    record Insert(Position position, Element element) implements Change {
        @Override
        public Remove inverse() {
            return new Remove(position, element);
        }

        @Override
        public Ref ref() {
            return element.ref();
        }
    }

    /** An element goes, with all below it. */
    record Remove(Position position, Element element) implements Change {
        @Override
        public Insert inverse() {
            return new Insert(position, element);
        }

        @Override
        public Ref ref() {
            return element.ref();
        }
    }

    /**
     * An element goes to another position, under the same or another parent.
     *
     * @param to the position as it is once the element has been taken out
     */
    record Move(Ref ref, Position from, Position to) implements Change {
        @Override
        public Move inverse() {
            return new Move(ref, to, from);
        }
    }
}
