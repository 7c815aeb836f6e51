package org.jibiao.ui.check;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import org.jibiao.check.Checks;
import org.jibiao.check.pack.RulePack;
import org.jibiao.form.spec.Forms;
import org.jibiao.model.Book;
import org.jibiao.review.Inspection;
import org.jibiao.ui.kit.Session;
import org.jibiao.ui.kit.Tasks;

/**
 * Checks the book in the background while it changes: once typing rests a moment, one look at a time, and only at what
 * has changed since the look before. What was found in a book that is no longer the present one is not shown.
 */
public final class LiveCheck {

    private static final Duration REST = Duration.millis(180);
    private static final Duration AT_START = Duration.millis(500);

    private final Session session;
    private final Tasks tasks;
    private final PauseTransition rest = new PauseTransition(AT_START);
    private final ReadOnlyObjectWrapper<Looked> looked = new ReadOnlyObjectWrapper<>(Looked.NOTHING);
    private Optional<RulePack> pack = Optional.empty();
    private Optional<Checks> checks = Optional.empty();
    private Looked before = Looked.NOTHING;
    private boolean looking;
    private int rules;

    /** Begins once the window has come to rest. */
    public LiveCheck(Session session, Tasks tasks) {
        this.session = session;
        this.tasks = tasks;
        rest.setOnFinished(event -> look());
        session.bookProperty().addListener((observed, was, now) -> soon());
        session.formsProperty().addListener((observed, was, now) -> anew());
        rest.play();
    }

    /** From now on these rules apply. */
    public void judgeBy(RulePack other) {
        pack = Optional.of(other);
        anew();
    }

    /** Other rules, or forms that ask for other indicators: nothing that was found holds any more. */
    private void anew() {
        rules++;
        checks = Optional.empty();
        before = Looked.NOTHING;
        soon();
    }

    private void soon() {
        rest.setDuration(REST);
        rest.playFromStart();
    }

    private void look() {
        if (looking || isCurrent()) {
            return;
        }
        looking = true;
        Book book = session.book();
        Forms forms = session.forms();
        Looked known = before;
        int by = rules;
        Optional<Checks> ready = checks;
        Optional<RulePack> chosen = pack;
        tasks.run(
                "",
                progress -> {
                    Checks made = ready.orElseGet(() -> Inspection.by(chosen.orElseGet(RulePack::builtIn), forms));
                    return new Outcome(made, Looked.at(book, made, known));
                },
                outcome -> done(by, outcome),
                failure -> looking = false);
    }

    private record Outcome(Checks checks, Looked looked) {}

    private void done(int by, Outcome outcome) {
        looking = false;
        if (by == rules) {
            checks = Optional.of(outcome.checks());
            before = outcome.looked();
        }
        if (by == rules && outcome.looked().book() == session.book()) {
            session.show(outcome.looked().marks());
            looked.set(outcome.looked());
        } else {
            soon();
        }
    }

    /** True if what is shown was found in the present book by the present rules. */
    public boolean isCurrent() {
        return checks.isPresent() && looked.get().book() == session.book();
    }

    /** What was found last. */
    ReadOnlyObjectProperty<Looked> lookedProperty() {
        return looked.getReadOnlyProperty();
    }
}
