package org.jibiao.ui.find;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
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

    /** What proposals are about, a project or a part of the department's goals. */
    record Heading(Ref page, List<Proposal> proposals) implements Line {}

    /** One proposal. */
    record Entry(Proposal proposal) implements Line {
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
        List<Line> wanted = new ArrayList<>();
        int from = 0;
        while (from < all.size()) {
            Ref page = Where.page(book, all.get(from).place().ref());
            int to = end(book, page, from);
            wanted.add(new Heading(page, all.subList(from, to)));
            all.subList(from, to).forEach(each -> wanted.add(new Entry(each)));
            from = to;
        }
        lines.setAll(wanted);
        count();
    }

    /** Where the proposals about {@code page} end that begin at {@code from}. */
    private int end(Book book, Ref page, int from) {
        int to = from + 1;
        while (to < all.size() && isAbout(book, page, to)) {
            to++;
        }
        return to;
    }

    private boolean isAbout(Book book, Ref page, int index) {
        Ref ref = all.get(index).place().ref();
        return ref.equals(all.get(index - 1).place().ref())
                || Where.page(book, ref).equals(page);
    }

    private void count() {
        taken.set(
                left.isEmpty()
                        ? all.size()
                        : (int) all.stream().filter(this::isTaken).count());
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
