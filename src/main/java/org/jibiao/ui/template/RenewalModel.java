package org.jibiao.ui.template;

import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jibiao.change.Edit;
import org.jibiao.model.Book;
import org.jibiao.model.Ref;
import org.jibiao.template.Basis;
import org.jibiao.template.carry.Outdated;
import org.jibiao.template.carry.Renewal;
import org.jibiao.template.carry.Replacement;
import org.jibiao.ui.kit.pick.Pick;

/** The documents of a declaration that are not in force in its year, each with its successor to take or leave. */
final class RenewalModel {

    private static final String ENDS = "。；\n";
    private static final int MOST = 60;

    private final Book book;
    private final List<Basis> known;
    private final ObservableList<Pick<Outdated>> picks;
    private final BooleanBinding anyTaken;

    RenewalModel(Book book, Ref declaration, int year, List<Basis> known) {
        this.book = book;
        this.known = List.copyOf(known);
        this.picks = FXCollections.observableArrayList(Renewal.outdated(book, declaration, year, known).stream()
                .map(this::pick)
                .toList());
        this.anyTaken = Bindings.createBooleanBinding(
                () -> !taken().isEmpty(), picks.stream().map(Pick::taken).toArray(Observable[]::new));
    }

    ObservableList<Pick<Outdated>> picks() {
        return picks;
    }

    BooleanBinding anyTaken() {
        return anyTaken;
    }

    private List<Replacement> taken() {
        return picks.stream()
                .filter(each -> each.taken().get())
                .flatMap(each -> each.what().successor().stream())
                .toList();
    }

    /** Makes what is taken, as one step to undo. */
    Edit edit() {
        return Renewal.edit(book, taken());
    }

    /** Only what was read in its source is proposed as taken. */
    private Pick<Outdated> pick(Outdated each) {
        String where = Words.where(book, each.place(), true);
        String name = each.basis().title() + "　" + each.since();
        if (each.successor().isEmpty()) {
            return Pick.told(each, name, where + "\n没有已知的替代文件，请查原文后自己改。" + note(each.basis()));
        }
        Replacement next = each.successor().get();
        Optional<Basis> successor = known.stream()
                .filter(basis -> basis.title().equals(next.after()))
                .findFirst();
        boolean verified =
                next.after().isEmpty() || successor.filter(Basis::verified).isPresent();
        String deed = next.after().isEmpty() ? "新的已经写在旁边，去掉旧的" : "换成" + next.after();
        String more = where + "\n原文：" + sentence(next, next.before()) + "\n改后：" + sentence(next, next.after())
                + (verified ? "" : "\n新文件的文号未经核对，引用前请查原文。");
        return Pick.of(each, name + "，" + deed, more, verified);
    }

    private static String note(Basis basis) {
        return basis.note().isEmpty() ? "" : "（" + basis.note() + "）";
    }

    /** The sentence around the words, which read {@code words} in it. */
    private String sentence(Replacement each, String words) {
        String text = book.text(each.place());
        int from = each.at();
        while (from > 0 && each.at() - from < MOST && ENDS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int after = each.at() + each.before().length();
        int to = after;
        while (to < text.length() && to - after < MOST && ENDS.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return text.substring(from, each.at()) + words + text.substring(after, to);
    }
}
