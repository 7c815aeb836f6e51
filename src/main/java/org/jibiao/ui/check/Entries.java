package org.jibiao.ui.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jibiao.check.Finding;
import org.jibiao.check.pack.Severity;
import org.jibiao.model.Book;
import org.jibiao.ui.kit.found.Counts;

/** Puts findings under headings. */
final class Entries {

    private static final String LET = "let";

    private final Book book;
    private final Filter filter;
    private final Map<String, Integer> fixable = new HashMap<>();

    private Entries(Book book, Filter filter) {
        this.book = book;
        this.filter = filter;
    }

    /** The lines for {@code shown}, which stand in reading order and are all wanted. */
    static List<Entry> of(Book book, Filter filter, List<Spotted> shown) {
        return new Entries(book, filter).lines(shown);
    }

    /** True if it can be put right without a choice. */
    static boolean isMechanical(Finding finding) {
        return finding.repairs().size() == 1;
    }

    private List<Entry> lines(List<Spotted> shown) {
        List<Spotted> open = shown.stream().filter(Spotted::isOpen).toList();
        open.stream()
                .map(Spotted::finding)
                .filter(Entries::isMechanical)
                .forEach(finding -> fixable.merge(finding.rule().id(), 1, Integer::sum));
        List<Entry> lines = new ArrayList<>();
        groups(open).forEach((key, group) -> add(lines, key, title(group.getFirst()), group));
        List<Spotted> let = shown.stream().filter(each -> !each.isOpen()).toList();
        if (filter.waived() && !let.isEmpty()) {
            add(lines, LET, "已忽略", let);
        }
        return lines;
    }

    private Map<String, List<Spotted>> groups(List<Spotted> open) {
        Map<String, List<Spotted>> groups = new LinkedHashMap<>();
        if (filter.grouping() == Grouping.SEVERITY) {
            for (Severity severity : Severity.values()) {
                groups.put(severity.key(), new ArrayList<>());
            }
        }
        Function<Spotted, String> key = switch (filter.grouping()) {
            case PAGE -> spotted -> spotted.page().id().toString();
            case RULE -> spotted -> spotted.finding().rule().id();
            case SEVERITY -> spotted -> spotted.finding().severity().key();
        };
        open.forEach(each -> groups.computeIfAbsent(key.apply(each), none -> new ArrayList<>())
                .add(each));
        groups.values().removeIf(List::isEmpty);
        return groups;
    }

    private String title(Spotted first) {
        return switch (filter.grouping()) {
            case PAGE -> Where.page(book, first.page());
            case RULE -> first.finding().rule().title();
            case SEVERITY -> first.finding().severity().label();
        };
    }

    private void add(List<Entry> lines, String key, String title, List<Spotted> group) {
        Counts counts = Counts.NONE;
        for (Spotted each : group) {
            counts = counts.plus(each.finding().severity());
        }
        boolean open = !filter.folded().contains(key);
        lines.add(new Entry.Heading(key, title, counts, open));
        if (open) {
            group.forEach(each -> lines.add(line(each)));
        }
    }

    private Entry line(Spotted spotted) {
        Finding finding = spotted.finding();
        return spotted.reason()
                .<Entry>map(reason -> new Entry.Let(finding, reason))
                .orElseGet(() -> new Entry.Item(
                        finding,
                        isMechanical(finding) ? fixable.get(finding.rule().id()) : 0));
    }
}
