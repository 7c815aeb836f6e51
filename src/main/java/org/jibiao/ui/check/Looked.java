package org.jibiao.ui.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jibiao.check.Checks;
import org.jibiao.check.Finding;
import org.jibiao.check.Report;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Ref;
import org.jibiao.ui.kit.found.FoundMarks;

/**
 * What a look at a book has found, ready to be shown. Immutable; made in the background.
 *
 * @param spotted all findings in the order they are read in, those that a user lets stand among them
 */
record Looked(Book book, Report report, FoundMarks marks, List<Spotted> spotted) {

    static final Looked NOTHING = new Looked(Book.EMPTY, Report.EMPTY, FoundMarks.NONE, List.of());

    /** Looks at what has changed since {@code before}. */
    static Looked at(Book book, Checks checks, Report before) {
        Report report = checks.check(book, before);
        List<Finding> open = report.findings();
        ReadingOrder order = new ReadingOrder(book);
        List<Spotted> spotted = Stream.concat(
                        open.stream().map(finding -> spotted(book, finding, Optional.empty())),
                        book.declarations().stream()
                                .map(Declaration::ref)
                                .flatMap(ref -> report.waived(ref).stream())
                                .map(each -> spotted(book, each.finding(), Optional.of(each.reason()))))
                .map(each -> new Ranked(order.at(each.finding().place()), each))
                .sorted(Comparator.comparingLong(Ranked::at)
                        .thenComparing(each -> each.spotted().finding().severity()))
                .map(Ranked::spotted)
                .toList();
        return new Looked(book, report, FoundMarks.of(book, open), spotted);
    }

    private record Ranked(long at, Spotted spotted) {}

    private static Spotted spotted(Book book, Finding finding, Optional<String> reason) {
        List<Ref> path = book.path(finding.place().ref());
        Ref declaration = path.isEmpty() ? Ref.BOOK : path.getFirst();
        return new Spotted(
                finding,
                reason,
                declaration,
                ReadingOrder.page(book, finding.place().ref()));
    }
}
