package org.jibiao.ui.kit.found;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jibiao.check.Finding;
import org.jibiao.model.Book;
import org.jibiao.model.Id;
import org.jibiao.model.Place;
import org.jibiao.model.Ref;

/** Findings by where they show, for cells and lines to look up one by one. Immutable; may be made on any thread. */
public final class FoundMarks {

    /** Nothing was found, or nothing has been looked at yet. */
    public static final FoundMarks NONE = new FoundMarks(Map.of(), Map.of());

    private final Map<Place, FoundMark> cells;
    private final Map<Id, Counts> counts;

    private FoundMarks(Map<Place, FoundMark> cells, Map<Id, Counts> counts) {
        this.cells = cells;
        this.counts = counts;
    }

    /** Those of {@code findings}, which were found in {@code book}. */
    public static FoundMarks of(Book book, List<Finding> findings) {
        Map<Place, FoundMark> cells = new HashMap<>();
        Map<Id, Counts> counts = new HashMap<>();
        for (Finding finding : findings) {
            FoundMark mark = FoundMark.of(finding);
            finding.places().distinct().forEach(place -> cells.merge(place, mark, FoundMark::and));
            for (Ref step : book.path(finding.place().ref())) {
                counts.merge(
                        step.id(),
                        Counts.NONE.plus(finding.severity()),
                        (before, one) -> before.plus(finding.severity()));
            }
        }
        return new FoundMarks(cells, counts);
    }

    /** What was found in a cell. */
    public Optional<FoundMark> at(Place place) {
        return Optional.ofNullable(cells.get(place));
    }

    /** How much was found in an element and all below it. */
    public Counts in(Ref ref) {
        return counts.getOrDefault(ref.id(), Counts.NONE);
    }
}
