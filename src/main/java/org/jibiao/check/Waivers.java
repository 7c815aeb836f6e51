package org.jibiao.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jibiao.change.Draft;
import org.jibiao.change.Edit;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Element;
import org.jibiao.model.Ref;
import org.jibiao.model.Waiver;

/** Lets findings stand for a reason (忽略并说明), and takes that back. */
public final class Waivers {

    private Waivers() {}

    /** The edit that lets {@code finding} stand; empty if its element is gone or no reason is given. */
    public static Optional<Edit> let(Book book, Finding finding, String reason) {
        return reason.isBlank()
                ? Optional.empty()
                : book.find(finding.place().ref())
                        .map(element ->
                                edit(book, element, waiver(finding, reason).addedTo(element), "忽略问题："));
    }

    /** The edit that makes it count again; empty if its element is gone. */
    public static Optional<Edit> takeBack(Book book, Finding finding) {
        return book.find(finding.place().ref())
                .map(element -> edit(book, element, waiver(finding, "").removedFrom(element), "不再忽略："));
    }

    private static Edit edit(Book book, Element element, String kept, String label) {
        return new Draft(book)
                .set(element.ref(), Waiver.FIELD, kept)
                .edit(label + element.kind().label());
    }

    private static Waiver waiver(Finding finding, String reason) {
        return Waiver.of(finding.rule().id(), finding.place().field().key(), finding.found(), reason);
    }

    /** {@code findings} on {@code top} and what is looked at with it, those apart for which a reason is given. */
    static Report.Found apart(Element top, List<Finding> findings) {
        if (findings.isEmpty()) {
            return Report.Found.NOTHING;
        }
        Map<Ref, Element> noted = new HashMap<>();
        looked(top)
                .filter(element -> !element.text(Waiver.FIELD).isEmpty())
                .forEach(element -> noted.put(element.ref(), element));
        if (noted.isEmpty()) {
            return new Report.Found(List.copyOf(findings), List.of());
        }
        List<Finding> open = new ArrayList<>();
        List<Waived> waived = new ArrayList<>();
        for (Finding finding : findings) {
            Optional<String> reason = Optional.ofNullable(
                            noted.get(finding.place().ref()))
                    .flatMap(element -> Waiver.reason(
                            element,
                            finding.rule().id(),
                            finding.place().field().key(),
                            finding.found()));
            reason.ifPresentOrElse(words -> waived.add(new Waived(finding, words)), () -> open.add(finding));
        }
        return new Report.Found(List.copyOf(open), List.copyOf(waived));
    }

    private static Stream<Element> looked(Element top) {
        return top instanceof Declaration declaration
                ? Stream.concat(Stream.of(declaration), declaration.goals().withDescendants())
                : top.withDescendants();
    }
}
