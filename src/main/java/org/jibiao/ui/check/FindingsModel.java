package org.jibiao.ui.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jibiao.check.Finding;
import org.jibiao.check.Repair;
import org.jibiao.model.Declaration;
import org.jibiao.model.Place;
import org.jibiao.model.Ref;
import org.jibiao.model.field.Field;
import org.jibiao.ui.kit.CurrentPlace.Spot;
import org.jibiao.ui.kit.Session;
import org.jibiao.ui.kit.found.Counts;

/** The list of findings: filtered, under headings, with a current one that follows the user and leads him. */
public final class FindingsModel {

    /** What there is in reach before severities are chosen. */
    record Totals(Counts counts, int waived) {}

    private final Session session;
    private final LiveCheck live;
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.USUAL);
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final ObservableList<Finding.About> rules = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Totals> totals = new ReadOnlyObjectWrapper<>(new Totals(Counts.NONE, 0));
    private final ReadOnlyObjectWrapper<Optional<Entry>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("问题");
    private final Map<Place, Entry> byPlace = new HashMap<>();
    private Ref page = Ref.BOOK;
    private boolean going;
    private boolean becoming;

    public FindingsModel(Session session, LiveCheck live) {
        this.session = session;
        this.live = live;
        live.lookedProperty().addListener((observed, before, now) -> show());
        filter.addListener((observed, before, now) -> show());
        session.place().spotProperty().addListener((observed, before, now) -> moved(now));
        show();
    }

    private void show() {
        page = page();
        Ref declaration = session.declaration().map(Declaration::ref).orElse(Ref.BOOK);
        List<Spotted> reached = live.lookedProperty().get().spotted().stream()
                .filter(each -> filter.get().reaches(each, page, declaration))
                .toList();
        count(reached);
        List<Spotted> wanted =
                reached.stream().filter(each -> filter.get().wants(each)).toList();
        become(Entries.of(live.lookedProperty().get().book(), filter.get(), wanted));
        int all = session.marks().in(declaration).total();
        title.set(all == 0 ? "问题" : "问题 " + all);
    }

    private Ref page() {
        return ReadingOrder.page(session.book(), session.place().ref());
    }

    private void count(List<Spotted> reached) {
        Map<String, Finding.About> found = new LinkedHashMap<>();
        Counts counts = Counts.NONE;
        int waived = 0;
        for (Spotted each : reached) {
            Finding.About rule = each.finding().rule();
            found.putIfAbsent(rule.id(), rule);
            boolean wanted =
                    filter.get().rule().filter(id -> !id.equals(rule.id())).isEmpty();
            if (wanted && each.isOpen()) {
                counts = counts.plus(each.finding().severity());
            } else if (wanted) {
                waived++;
            }
        }
        totals.set(new Totals(counts, waived));
        List<Finding.About> sorted = found.values().stream()
                .sorted(java.util.Comparator.comparing(Finding.About::title))
                .toList();
        if (!rules.equals(sorted)) {
            rules.setAll(sorted);
        }
    }

    /** Replaces only the lines that differ, so that selection and scroll survive. */
    private void become(List<Entry> wanted) {
        int most = Math.min(entries.size(), wanted.size());
        int first = 0;
        while (first < most && entries.get(first).equals(wanted.get(first))) {
            first++;
        }
        int last = 0;
        while (last < most - first
                && entries.get(entries.size() - 1 - last).equals(wanted.get(wanted.size() - 1 - last))) {
            last++;
        }
        byPlace.clear();
        wanted.forEach(entry -> entry.finding().ifPresent(finding -> byPlace.putIfAbsent(finding.place(), entry)));
        Optional<Entry> kept =
                current.get().flatMap(entry -> same(entry, wanted)).or(this::here);
        becoming = true;
        if (first < entries.size() - last) {
            entries.remove(first, entries.size() - last);
        }
        entries.addAll(first, wanted.subList(first, wanted.size() - last));
        becoming = false;
        current.set(kept);
    }

    /** The line that says now what {@code entry} said. */
    private static Optional<Entry> same(Entry entry, List<Entry> wanted) {
        return entry.finding()
                .flatMap(finding -> wanted.stream()
                        .filter(each -> each.getClass() == entry.getClass()
                                && each.finding()
                                        .filter(other -> other.place().equals(finding.place())
                                                && other.rule().equals(finding.rule()))
                                        .isPresent())
                        .findFirst());
    }

    /** The user went somewhere: what was found there is the current finding. */
    private void moved(Spot spot) {
        if (!page().equals(page)) {
            show();
        }
        boolean there = current.get()
                .flatMap(Entry::finding)
                .filter(finding -> finding.places().anyMatch(place -> isAt(place, spot)))
                .isPresent();
        if (!going && !there) {
            current.set(here());
        }
    }

    /** What was found where the user is. */
    private Optional<Entry> here() {
        Spot spot = session.place().spotProperty().get();
        return spot.field().map(field -> byPlace.get(new Place(spot.ref(), field)));
    }

    private static boolean isAt(Place place, Spot spot) {
        return place.ref().equals(spot.ref())
                && spot.field().filter(place.field()::equals).isPresent();
    }

    /** The lines of the list. */
    ObservableList<Entry> entries() {
        return entries;
    }

    /** The rules that say something in reach, by title. */
    ObservableList<Finding.About> rules() {
        return rules;
    }

    ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    /** What the last look found. */
    ReadOnlyObjectProperty<Looked> lookedProperty() {
        return live.lookedProperty();
    }

    ReadOnlyObjectProperty<Totals> totalsProperty() {
        return totals.getReadOnlyProperty();
    }

    /** The finding deeds are about: chosen in the list, or where the user is. */
    ReadOnlyObjectProperty<Optional<Entry>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** What stands on the tab: {@code 问题 4}. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** True while what is shown was found in the present book. */
    public boolean isCurrent() {
        return live.isCurrent();
    }

    /** True while lines are replaced: what a list chooses by itself meanwhile is nobody's wish. */
    boolean isBecoming() {
        return becoming;
    }

    /** Makes {@code entry} the current one and goes to its cell. */
    void choose(Entry entry) {
        current.set(Optional.of(entry));
        going = true;
        entry.finding().ifPresent(finding -> session.place().go(finding.place()));
        going = false;
    }

    /** Opens or folds a group. */
    void fold(Entry.Heading heading) {
        filter.set(filter.get().folding(heading.key()));
    }

    /** To the next finding (1) or the one before (-1), round about; false if there is none. */
    public boolean step(int by) {
        List<Entry> items =
                entries.stream().filter(Entry.Item.class::isInstance).toList();
        if (items.isEmpty()) {
            return false;
        }
        int at = current.get().map(items::indexOf).orElse(-1);
        int next = at >= 0 ? at + by : nearest(items, by);
        choose(items.get(Math.floorMod(next, items.size())));
        return true;
    }

    /** The first one after where the user is, or the last one before. */
    private int nearest(List<Entry> items, int by) {
        ReadingOrder order = new ReadingOrder(session.book());
        Spot spot = session.place().spotProperty().get();
        List<Field> fields = spot.ref().kind().fields();
        Optional<Place> here =
                spot.field().or(() -> fields.stream().findFirst()).map(field -> new Place(spot.ref(), field));
        long from = here.map(order::at).orElse(-1L);
        List<Integer> read = IntStream.range(0, items.size())
                .boxed()
                .sorted(java.util.Comparator.comparingLong(index -> at(order, items.get(index))))
                .toList();
        List<Integer> after = new ArrayList<>(read);
        after.removeIf(index -> by > 0 ? at(order, items.get(index)) < from : at(order, items.get(index)) >= from);
        List<Integer> wanted = after.isEmpty() ? read : after;
        return by > 0 ? wanted.getFirst() : wanted.getLast();
    }

    private static long at(ReadingOrder order, Entry item) {
        return order.at(item.finding().orElseThrow().place());
    }

    /** Those of the same rule in reach that can be put right without a choice. */
    List<Repair> alike(Finding finding) {
        return entries.stream()
                .filter(Entry.Item.class::isInstance)
                .flatMap(entry -> entry.finding().stream())
                .filter(each -> each.rule().equals(finding.rule()) && Entries.isMechanical(each))
                .map(each -> each.repairs().getFirst())
                .toList();
    }

    Session session() {
        return session;
    }
}
