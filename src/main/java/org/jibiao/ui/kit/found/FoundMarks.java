package org.jibiao.ui.kit.found;

import java.util.ArrayList;
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
    public static final FoundMarks NONE = of(Book.EMPTY, List.of());

    private final Book book;
    private final Map<Id, Part> parts;
    private final List<Part> strays;
    private final Map<Id, Counts> declarations;

    /**
     * The marks of some findings, for {@link #joined}. Immutable.
     *
     * @param stray true if one of them marks something that is not below the element they belong to
     */
    public record Part(Ref element, Map<Place, FoundMark> cells, Map<Id, Counts> counts, boolean stray) {

        /** Those of {@code findings} in {@code book}, which were found on {@code element}. */
        public static Part of(Book book, Ref element, List<Finding> findings) {
            Map<Place, FoundMark> cells = new HashMap<>();
            Map<Id, Counts> counts = new HashMap<>();
            boolean stray = false;
            for (Finding finding : findings) {
                FoundMark mark = FoundMark.of(finding);
                finding.places().distinct().forEach(place -> cells.merge(place, mark, FoundMark::and));
                for (Ref step : book.path(finding.place().ref())) {
                    counts.merge(step.id(), Counts.NONE.plus(finding.severity()), Counts::plus);
                }
                stray |= finding.places()
                        .anyMatch(place -> !book.path(place.ref()).contains(element));
            }
            return new Part(element, cells, counts, stray);
        }
    }

    private FoundMarks(Book book, Map<Id, Part> parts, List<Part> strays, Map<Id, Counts> declarations) {
        this.book = book;
        this.parts = parts;
        this.strays = strays;
        this.declarations = declarations;
    }

    /** Those of {@code findings}, which were found in {@code book}. */
    public static FoundMarks of(Book book, List<Finding> findings) {
        return joined(book, List.of(Part.of(book, Ref.BOOK, findings)));
    }

    /** All of {@code parts} together, each of another element of {@code book}: a declaration or a project. */
    public static FoundMarks joined(Book book, List<Part> parts) {
        Map<Id, Part> byElement = HashMap.newHashMap(parts.size());
        Map<Id, Counts> declarations = new HashMap<>();
        for (Part part : parts) {
            byElement.put(part.element.id(), part);
            book.path(part.element).stream()
                    .findFirst()
                    .map(Ref::id)
                    .ifPresent(id -> declarations.merge(id, part.counts.getOrDefault(id, Counts.NONE), Counts::plus));
        }
        return new FoundMarks(
                book, byElement, parts.stream().filter(Part::stray).toList(), declarations);
    }

    /** What was found in a cell. */
    public Optional<FoundMark> at(Place place) {
        FoundMark found = null;
        for (Part part : around(place.ref())) {
            FoundMark mark = part.cells.get(place);
            if (mark != null) {
                found = found == null ? mark : found.and(mark);
            }
        }
        return Optional.ofNullable(found);
    }

    /** How much was found in an element and all below it. */
    public Counts in(Ref ref) {
        Counts whole = declarations.get(ref.id());
        if (whole != null) {
            return whole;
        }
        Counts counts = Counts.NONE;
        for (Part part : around(ref)) {
            counts = counts.plus(part.counts.getOrDefault(ref.id(), Counts.NONE));
        }
        return counts;
    }

    /** The parts that may say something about {@code ref}. */
    private List<Part> around(Ref ref) {
        List<Part> around = new ArrayList<>(strays);
        for (Ref step : book.path(ref)) {
            Part part = parts.get(step.id());
            if (part != null && !part.stray) {
                around.add(part);
            }
        }
        return around;
    }
}
