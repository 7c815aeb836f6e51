package org.jibiao.export;

import java.util.List;
import org.jibiao.model.Declaration;
import org.jibiao.model.Place;

/**
 * A declaration as a public copy shows it.
 *
 * @param declaration with 涉密 or its sentence where something was withheld, without marks, ids of what is gone, or source
 * @param marked what was withheld because it is marked, or belongs to something marked
 * @param quoted texts that are not marked but repeat something withheld word for word: only that passage was replaced.
 *     Somebody should look at them
 */
public record PublicCopy(Declaration declaration, List<Place> marked, List<Place> quoted) {

    public PublicCopy {
        marked = List.copyOf(marked);
        quoted = List.copyOf(quoted);
    }

    /** How many places are withheld, wholly or in part. */
    public int count() {
        return marked.size() + quoted.size();
    }
}
