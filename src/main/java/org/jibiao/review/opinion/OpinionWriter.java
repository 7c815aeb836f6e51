package org.jibiao.review.opinion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jibiao.check.Finding;
import org.jibiao.check.Report;
import org.jibiao.check.Waived;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Place;
import org.jibiao.model.Ref;
import org.jibiao.model.field.IndicatorField;

/** Puts the findings on one declaration into words, as an order wants it. For one thread. */
final class OpinionWriter {

    private final OpinionOrder order;
    private final Book book;
    private final Discretion discretion;
    private int kept;

    OpinionWriter(Declaration declaration, OpinionOrder order) {
        this.order = order;
        this.book = Book.of(List.of(declaration));
        this.discretion = order.secret() ? Discretion.none(declaration) : Discretion.of(declaration);
    }

    Discretion discretion() {
        return discretion;
    }

    /** How many were about something 涉密 so far and only name the rule. */
    int kept() {
        return kept;
    }

    /** The comments on the places {@code wanted}, the worst first, those let stand last. */
    List<Opinion> opinions(Report report, Ref declaration, Predicate<Place> wanted) {
        List<Opinion> opinions = new ArrayList<>();
        report.findings().stream()
                .filter(each -> isWanted(each, wanted))
                .sorted(Comparator.comparing(Finding::severity))
                .forEach(each -> opinions.add(opinion(each, "")));
        if (order.waived()) {
            report.waived(declaration).stream()
                    .filter(each -> isWanted(each.finding(), wanted))
                    .sorted(Comparator.comparing(each -> each.finding().severity()))
                    .forEach(each -> opinions.add(opinion(each.finding(), reason(each))));
        }
        return opinions;
    }

    private boolean isWanted(Finding finding, Predicate<Place> wanted) {
        return order.severities().contains(finding.severity()) && wanted.test(finding.place());
    }

    private String reason(Waived waived) {
        return discretion.allows(waived.finding()) && discretion.allows(waived.reason()) ? waived.reason() : "理由涉密，不列出";
    }

    private Opinion opinion(Finding finding, String reason) {
        if (discretion.allows(finding)) {
            return new Opinion(finding.severity(), where(finding) + finding.message() + wanted(finding), reason);
        }
        kept++;
        return new Opinion(
                finding.severity(), "有一处涉密内容需要核对，应符合“" + finding.rule().title() + "”，具体意见另行告知。", reason);
    }

    /** The indicator, where the sentence does not name it. */
    private String where(Finding finding) {
        String name = book.find(finding.place().ref())
                .map(element -> element.text(IndicatorField.NAME))
                .orElse("")
                .replace('\n', ' ');
        return name.isBlank() || finding.message().contains(name) ? "" : "“" + name + "”：";
    }

    private static String wanted(Finding finding) {
        return finding.wanted()
                .map(wanted -> "要求：" + wanted + (wanted.endsWith("。") ? "" : "。"))
                .orElse("");
    }
}
