package org.jibiao.form;

import java.util.Map;
import org.jibiao.grid.Document;
import org.jibiao.model.Place;

/** A document as a form lays it out, and for each cell or paragraph that shows a field, which one. */
public record Sheet(Document document, Map<At, Place> places) {

    public Sheet {
        places = Map.copyOf(places);
    }
}
