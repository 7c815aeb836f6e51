package org.jibiao.ui.find;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
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
    private final BooleanProperty collapsed = new SimpleBooleanProperty();
    private List<Proposal> all = List.of();
    private List<Heading> headings = List.of();

    Choices() {
        collapsed.addListener((observed, before, now) -> list());
    }

    /** Shows these, in reading order; what was left before stays left. */
    void show(Book book, List<Proposal> proposals) {
        all = List.copyOf(proposals);
        List<Heading> found = new ArrayList<>();
        int from = 0;
        while (from < all.size()) {
            Ref page = Where.page(book, all.get(from).place().ref());
            int to = end(book, page, from);
            found.add(new Heading(page, all.subList(from, to)));
            from = to;
        }
        headings = List.copyOf(found);
        list();
        count();
    }

    private void list() {
        List<Line> wanted = new ArrayList<>();
        for (Heading each : headings) {
            wanted.add(each);
            if (!collapsed.get()) {
                each.proposals().forEach(proposal -> wanted.add(new Entry(proposal)));
            }
        }
        lines.setAll(wanted);
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

    /** Whether only headings are listed. */
    BooleanProperty collapsedProperty() {
        return collapsed;
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
