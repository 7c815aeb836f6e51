package org.jibiao.ui.find;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jibiao.change.Edit;
import org.jibiao.change.find.Finder;
import org.jibiao.change.find.Hit;
import org.jibiao.change.find.Replacement;
import org.jibiao.change.find.Scope;
import org.jibiao.change.find.Wanted;
import org.jibiao.model.Ref;
import org.jibiao.model.field.Field;
import org.jibiao.ui.kit.Session;

/** What is to be replaced by what, and which of it. It lives as long as the session. */
public final class ReplaceModel {

    /** Of more hits than these the projects alone are listed, until the user wants to see each. */
    private static final int MANY = 1000;

    private final Session session;
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty with = new SimpleStringProperty("");
    private final Map<Wanted.Rule, BooleanProperty> rules = new EnumMap<>(Wanted.Rule.class);
    private final BooleanProperty given = new SimpleBooleanProperty();
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.ALL);
    private final ObservableList<Reach> reaches = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Reach>> reach = new SimpleObjectProperty<>(Optional.empty());
    private final Choices choices = new Choices();
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper deed = new ReadOnlyStringWrapper("");
    private List<Hit> usable = List.of();
    private String remark = "";
    private boolean open;

    public ReplaceModel(Session session) {
        this.session = session;
        for (Wanted.Rule rule : Wanted.Rule.values()) {
            BooleanProperty on = new SimpleBooleanProperty();
            on.addListener((observed, before, now) -> begin());
            rules.put(rule, on);
        }
        text.addListener((observed, before, now) -> begin());
        given.addListener((observed, before, now) -> begin());
        scope.addListener((observed, before, now) -> begin());
        reach.addListener((observed, before, now) -> begin());
        with.addListener((observed, before, now) -> propose());
        choices.takenProperty().addListener((observed, before, now) -> tell());
        session.bookProperty().addListener((observed, before, now) -> refresh());
    }

    /** Begins with what the user is at; {@code rows} are selected in the table, {@code wanted} is looked for so far. */
    public void open(List<Ref> rows, String wanted) {
        open = false;
        if (!wanted.isBlank()) {
            text.set(wanted);
        }
        reaches.setAll(Reach.all(session, rows.size() > 1 ? rows : List.of()));
        reach.set(reaches.stream()
                .filter(each -> rows.size() > 1 || each.label().equals("本申报"))
                .findFirst());
        open = true;
        begin();
    }

    /** From now on nothing is looked for until it is opened again. */
    public void close() {
        open = false;
    }

    private void begin() {
        choices.forget();
        if (open) {
            search();
            choices.collapsedProperty().set(usable.size() > MANY);
            propose();
        }
    }

    private void refresh() {
        if (open) {
            search();
            propose();
        }
    }

    private void search() {
        List<Hit> found = Finder.find(session.book(), tops(), wanted());
        usable = found.stream().filter(this::isUsable).toList();
        remark = remark(found);
    }

    private void propose() {
        choices.show(session.book(), proposals(usable));
        tell();
    }

    private List<Ref> tops() {
        return reach.get().map(Reach::tops).orElse(List.of()).stream()
                .filter(ref -> session.book().contains(ref.id()))
                .toList();
    }

    private Wanted wanted() {
        return new Wanted(
                text.get(),
                rules.entrySet().stream()
                        .filter(rule -> rule.getValue().get())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()),
                scope.get());
    }

    private boolean isUsable(Hit hit) {
        return Replacement.isPossible(hit.place())
                && (given.get() || !Scope.isGiven(hit.place().field()));
    }

    private String remark(List<Hit> found) {
        long inGiven = found.stream()
                .filter(hit -> !given.get() && Scope.isGiven(hit.place().field()))
                .count();
        long inMoney = found.stream()
                .filter(hit -> !Replacement.isPossible(hit.place()))
                .count();
        return (inGiven > 0 ? "；编码和指标类别里的 " + inGiven + " 处不动" : "") + (inMoney > 0 ? "；金额里的 " + inMoney + " 处不动" : "");
    }

    private List<Proposal> proposals(List<Hit> hits) {
        Replacement replacement = new Replacement(session.book(), with.get());
        List<Proposal> proposals = new ArrayList<>(hits.size());
        for (Hit hit : hits) {
            Passage before = new Passage(session.book().text(hit.place()), hit.from(), hit.to());
            proposals.add(new Proposal(hit.place(), before, () -> after(replacement, hit, before.text())));
        }
        return proposals;
    }

    private Passage after(Replacement replacement, Hit hit, String before) {
        String after = replacement.after(hit.place(), List.of(hit));
        return hit.place().field().type() == Field.Type.VALUE
                ? Passage.differing(after, before)
                : new Passage(after, hit.from(), hit.from() + with.get().length());
    }

    private void tell() {
        int all = choices.all().size();
        int taken = choices.takenProperty().get();
        if (text.get().isBlank()) {
            state.set("");
        } else if (all == 0) {
            state.set(remark.isEmpty() ? FindModel.NOTHING : "没有可替换的" + remark);
        } else {
            state.set("找到 " + all + " 处，勾选 " + taken + " 处" + remark);
        }
        deed.set((with.get().isEmpty() ? "删去" : "替换") + (taken > 0 ? " " + taken + " 处" : ""));
    }

    /** Replaces what is taken, as one edit; what was done, in words, empty if nothing was or could be. */
    public Optional<String> replace() {
        List<Hit> hits = choices.taken().stream()
                .map(each -> new Hit(
                        each.place(), each.before().from(), each.before().to()))
                .toList();
        Edit edit = new Replacement(session.book(), with.get()).edit(hits);
        if (edit.isEmpty() || !session.apply(edit)) {
            return Optional.empty();
        }
        choices.take(choices.all(), false);
        return Optional.of("已" + edit.label());
    }

    /** Why nothing is replaced, in words. */
    String nothing() {
        return text.get().isBlank() ? "先输入要找的文字。" : state.get();
    }

    /** Goes to the place of a proposal. */
    void go(Proposal proposal) {
        session.place().go(proposal.place());
    }

    /** What is looked for. */
    public StringProperty textProperty() {
        return text;
    }

    /** What comes in its place; {@code ""} takes it away. */
    public StringProperty withProperty() {
        return with;
    }

    BooleanProperty ruleProperty(Wanted.Rule rule) {
        return rules.get(rule);
    }

    /** Whether codes and classes are replaced as well. */
    BooleanProperty givenProperty() {
        return given;
    }

    ObjectProperty<Scope> scopeProperty() {
        return scope;
    }

    ObservableList<Reach> reaches() {
        return reaches;
    }

    ObjectProperty<Optional<Reach>> reachProperty() {
        return reach;
    }

    /** What an entry or a heading of the list is called. */
    String called(Choices.Line line) {
        return Where.called(session.book(), line);
    }

    Choices choices() {
        return choices;
    }

    /** {@code 找到 23 处，勾选 21 处；编码和指标类别里的 2 处不动}; {@code ""} if nothing is looked for. */
    public ReadOnlyStringProperty stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** {@code 替换 21 处}. */
    ReadOnlyStringProperty deedProperty() {
        return deed.getReadOnlyProperty();
    }
}
