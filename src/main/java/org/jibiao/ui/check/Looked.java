package org.jibiao.ui.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jibiao.check.Checks;
import org.jibiao.check.Finding;
import org.jibiao.check.Report;
import org.jibiao.model.Book;
import org.jibiao.model.Ref;
import org.jibiao.ui.kit.found.FoundMarks;

/**
 * What a look at a book has found, ready to be shown. Immutable; made in the background, and only for what is not as it
 * was.
 *
 * @param spotted all findings in the order they are read in, those that a user lets stand among them
 * @param shown what that was put together from, by project or declaration
 */
record Looked(Book book, Report report, FoundMarks marks, List<Spotted> spotted, Map<Ref, Shown> shown) {

    static final Looked NOTHING = new Looked(Book.EMPTY, Report.EMPTY, FoundMarks.NONE, List.of(), Map.of());

    private static final Comparator<Spotted> AS_READ = Comparator.comparingLong(Spotted::at)
            .thenComparing(each -> each.finding().severity());

    /** A part of what was found, ready to be shown: by page, in the order read. */
    record Shown(Report.Stretch stretch, FoundMarks.Part marks, Map<Ref, List<Spotted>> spotted) {}

    /** Looks at what has changed since {@code before}. */
    static Looked at(Book book, Checks checks, Looked before) {
        Report report = checks.check(book, before.report);
        ReadingOrder order = new ReadingOrder(book);
        Map<Ref, Shown> shown = new LinkedHashMap<>();
        for (Report.Stretch stretch : report.stretches()) {
            Shown was = before.shown.get(stretch.element());
            boolean same = was != null && was.stretch.isAs(stretch);
            shown.put(stretch.element(), same ? was : shown(stretch, book, order));
        }
        List<FoundMarks.Part> marks = shown.values().stream().map(Shown::marks).toList();
        return new Looked(book, report, FoundMarks.joined(book, marks), inOrder(shown.values(), order), shown);
    }

    private static List<Spotted> inOrder(Collection<Shown> shown, ReadingOrder order) {
        SortedMap<Integer, List<Spotted>> pages = new TreeMap<>();
        for (Shown each : shown) {
            each.spotted.forEach((page, spotted) -> pages.merge(order.rank(page), spotted, Looked::together));
        }
        return pages.values().stream().flatMap(List::stream).toList();
    }

    private static List<Spotted> together(List<Spotted> some, List<Spotted> others) {
        return Stream.concat(some.stream(), others.stream()).sorted(AS_READ).toList();
    }

    private static Shown shown(Report.Stretch stretch, Book book, ReadingOrder order) {
        List<Finding> open = stretch.open();
        Map<Ref, List<Spotted>> spotted = Stream.concat(
                        open.stream().map(finding -> spotted(stretch, finding, Optional.empty(), book, order)),
                        stretch.waived().stream()
                                .map(each -> spotted(stretch, each.finding(), Optional.of(each.reason()), book, order)))
                .sorted(AS_READ)
                .collect(Collectors.groupingBy(Spotted::page));
        return new Shown(stretch, FoundMarks.Part.of(book, stretch.element(), open), spotted);
    }

    private static Spotted spotted(
            Report.Stretch stretch, Finding finding, Optional<String> reason, Book book, ReadingOrder order) {
        Ref page = ReadingOrder.page(book, finding.place().ref());
        return new Spotted(finding, reason, stretch.declaration(), page, order.onPage(page, finding.place()));
    }
}
