package org.jibiao.ui.find;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jibiao.model.Book;
import org.jibiao.model.Ref;

/** Proposals under the projects they are about, each taken until it is left. */
final class Choices {

    /** A line of the list. */
    sealed interface Line {
        List<Proposal> proposals();
    }

    /** What proposals are about: {@code 清河县司法局 · 法律援助经费}. */
    record Heading(String title, List<Proposal> proposals) implements Line {}

    /** One proposal. */
    record Entry(Proposal proposal, String where) implements Line {
        @Override
        public List<Proposal> proposals() {
            return List.of(proposal);
        }
    }

    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final Set<Proposal.Key> left = new HashSet<>();
    private final ReadOnlyIntegerWrapper taken = new ReadOnlyIntegerWrapper();
    private List<Proposal> all = List.of();

    /** Shows these, in reading order; what was left before stays left. */
    void show(Book book, List<Proposal> proposals) {
        all = List.copyOf(proposals);
        Map<Ref, List<Proposal>> groups = new LinkedHashMap<>();
        for (Proposal each : all) {
            groups.computeIfAbsent(Where.page(book, each.place().ref()), key -> new ArrayList<>())
                    .add(each);
        }
        List<Line> wanted = new ArrayList<>();
        groups.forEach((page, under) -> {
            wanted.add(new Heading(Where.title(book, page), List.copyOf(under)));
            under.forEach(each -> wanted.add(new Entry(each, Where.inside(book, each.place()))));
        });
        lines.setAll(wanted);
        count();
    }

    private void count() {
        taken.set((int) all.stream().filter(this::isTaken).count());
    }

    boolean isTaken(Proposal proposal) {
        return !left.contains(proposal.key());
    }

    /** Takes or leaves these. */
    void take(Collection<Proposal> proposals, boolean take) {
        for (Proposal each : proposals) {
            if (take) {
                left.remove(each.key());
            } else {
                left.add(each.key());
            }
        }
        count();
    }

    /** Takes all of these, or leaves them if all are taken. */
    void toggle(Collection<Proposal> proposals) {
        take(proposals, !proposals.stream().allMatch(this::isTaken));
    }

    /** From now on what is shown is taken. */
    void forget() {
        left.clear();
        count();
    }

    List<Proposal> all() {
        return all;
    }

    /** Those taken, in reading order. */
    List<Proposal> taken() {
        return all.stream().filter(this::isTaken).toList();
    }

    ReadOnlyIntegerProperty takenProperty() {
        return taken.getReadOnlyProperty();
    }

    ObservableList<Line> lines() {
        return lines;
    }
}
