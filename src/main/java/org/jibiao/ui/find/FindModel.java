package org.jibiao.ui.find;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jibiao.change.find.Finder;
import org.jibiao.change.find.Hit;
import org.jibiao.change.find.Scope;
import org.jibiao.change.find.Wanted;
import org.jibiao.model.Declaration;
import org.jibiao.model.Id;
import org.jibiao.model.Ref;
import org.jibiao.ui.kit.CurrentPlace;
import org.jibiao.ui.kit.Session;

/** What is looked for, what was found, and which hit the user is at. It lives as long as the session. */
public final class FindModel {

    /** What is said where nothing was found. */
    static final String NOTHING = "没有找到";

    private final Session session;
    private final StringProperty text = new SimpleStringProperty("");
    private final BooleanProperty exactCase = new SimpleBooleanProperty();
    private final BooleanProperty whole = new SimpleBooleanProperty();
    private final BooleanProperty everywhere = new SimpleBooleanProperty();
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.ALL);
    private final ReadOnlyObjectWrapper<List<Hit>> hits = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper where = new ReadOnlyStringWrapper("");
    private Optional<Ref> searched = Optional.empty();
    private Optional<Hit> at = Optional.empty();

    public FindModel(Session session) {
        this.session = session;
        text.addListener((observed, before, now) -> begin());
        exactCase.addListener((observed, before, now) -> begin());
        whole.addListener((observed, before, now) -> begin());
        everywhere.addListener((observed, before, now) -> begin());
        scope.addListener((observed, before, now) -> begin());
        session.bookProperty().addListener((observed, before, now) -> searched = Optional.empty());
    }

    private void begin() {
        at = Optional.empty();
        searched = Optional.empty();
        refresh();
    }

    /** Looks again, if the book or what is wanted has changed since. */
    public void refresh() {
        Wanted wanted = new Wanted(text.get(), rules(), scope.get());
        Ref top = top();
        if (searched.filter(top::equals).isEmpty()) {
            hits.set(Finder.find(session.book(), top, wanted));
            searched = Optional.of(top);
        }
        tell();
    }

    private Set<Wanted.Rule> rules() {
        Set<Wanted.Rule> rules = EnumSet.noneOf(Wanted.Rule.class);
        if (exactCase.get()) {
            rules.add(Wanted.Rule.CASE);
        }
        if (whole.get()) {
            rules.add(Wanted.Rule.CELL);
        }
        return rules;
    }

    private Ref top() {
        return everywhere.get()
                ? Ref.BOOK
                : session.declaration().map(Declaration::ref).orElse(Ref.BOOK);
    }

    private void tell() {
        where.set(at.map(hit -> Where.of(session.book(), hit.place())).orElse(""));
        int count = hits.get().size();
        int index = at.map(hits.get()::indexOf).orElse(-1);
        if (text.get().isBlank()) {
            state.set("");
        } else if (count == 0) {
            state.set(NOTHING);
        } else {
            state.set(index < 0 ? count + " 处" : index + 1 + "/" + count);
        }
    }

    /** Goes to the next hit (1) or the one before (-1), round the end; the first one is looked for from here on. */
    public void step(int by) {
        refresh();
        List<Hit> all = hits.get();
        if (!all.isEmpty()) {
            int index = at.map(all::indexOf).orElse(-1);
            int next = index >= 0 && isHere(all.get(index)) ? Math.floorMod(index + by, all.size()) : fromHere(by);
            Hit hit = all.get(next);
            at = Optional.of(hit);
            session.place().go(hit.place());
            tell();
        }
    }

    /** A form that does not show the field leaves the cursor in another column. */
    private boolean isHere(Hit hit) {
        return session.place().ref().equals(hit.place().ref());
    }

    private static CurrentPlace.Spot spot(Hit hit) {
        return new CurrentPlace.Spot(hit.place().ref(), Optional.of(hit.place().field()));
    }

    /** The first hit at the present place or after it in reading order; going back, the last one before it. */
    private int fromHere(int by) {
        Map<Id, Integer> order = new HashMap<>();
        session.book().elements().forEach(each -> order.put(each.id(), order.size()));
        long here = order(order, session.place().spotProperty().get());
        List<Hit> all = hits.get();
        int after = 0;
        while (after < all.size()
                && (order(order, spot(all.get(after))) < here
                        || by < 0 && order(order, spot(all.get(after))) == here)) {
            after++;
        }
        return Math.floorMod(by < 0 ? after - 1 : after, all.size());
    }

    private static long order(Map<Id, Integer> order, CurrentPlace.Spot spot) {
        long element = order.getOrDefault(spot.ref().id(), -1);
        int field = spot.field()
                .map(each -> spot.ref().kind().fields().indexOf(each))
                .orElse(-1);
        return element * 1000 + field;
    }

    /** The hit the user is at, empty before the first step and where he has gone elsewhere. */
    public Optional<Hit> current() {
        return at.filter(this::isHere);
    }

    public StringProperty textProperty() {
        return text;
    }

    public BooleanProperty exactCaseProperty() {
        return exactCase;
    }

    /** Whether only whole cells count. */
    public BooleanProperty wholeProperty() {
        return whole;
    }

    /** Whether all declarations are searched, not only the one the user is in. */
    public BooleanProperty everywhereProperty() {
        return everywhere;
    }

    public ObjectProperty<Scope> scopeProperty() {
        return scope;
    }

    /** All that was found, in reading order. */
    public ReadOnlyObjectProperty<List<Hit>> hitsProperty() {
        return hits.getReadOnlyProperty();
    }

    /** {@code 3/17}, {@code 17 处}, {@code 没有找到}; {@code ""} if nothing is looked for. */
    public ReadOnlyStringProperty stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What holds the present hit: {@code 法律援助经费 · 指标值}; {@code ""} before the first step. */
    public ReadOnlyStringProperty whereProperty() {
        return where.getReadOnlyProperty();
    }

    Session session() {
        return session;
    }
}
