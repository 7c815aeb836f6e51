package org.jibiao.ui.kit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jibiao.change.Change;
import org.jibiao.change.Edit;
import org.jibiao.change.Misfit;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.form.spec.Forms;
import org.jibiao.model.Book;
import org.jibiao.model.Carried;
import org.jibiao.model.Declaration;
import org.jibiao.model.Ref;
import org.jibiao.model.Secrecy;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.Field;
import org.jibiao.store.Entry;
import org.jibiao.store.StorageFailure;
import org.jibiao.store.Store;
import org.jibiao.template.words.Vocabulary;
import org.jibiao.ui.kit.found.FoundMarks;

/**
 * The library as the screens see it: the present book as a property, edits handed in, steps taken back. What could not
 * be saved stays in {@link #failure} until the next edit succeeds; the book is then unchanged. FX thread only.
 */
public final class Session {

    private final Store store;
    private final ReadOnlyObjectWrapper<Forms> forms;
    private final CurrentPlace place = new CurrentPlace();
    private final ReadOnlyObjectWrapper<Book> book;
    private final ReadOnlyStringWrapper undoLabel = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoLabel = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Instant>> savedAt;
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<FoundMarks> marks = new ReadOnlyObjectWrapper<>(FoundMarks.NONE);
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private Optional<Vocabulary> words = Optional.empty();
    private Notices notices = Notices.SILENT;

    public Session(Store store, Forms forms) {
        this.store = store;
        this.forms = new ReadOnlyObjectWrapper<>(forms);
        this.book = new ReadOnlyObjectWrapper<>(store.book());
        this.savedAt = new ReadOnlyObjectWrapper<>(store.savedAt());
        undoable.bind(undoLabel.isNotEmpty());
        redoable.bind(redoLabel.isNotEmpty());
        store.watch(this::show);
        labels();
    }

    private void show(Store.Update update) {
        savedAt.set(Optional.of(update.entry().time()));
        labels();
        book.set(update.after());
        place.leaveGone(update.before(), update.after());
    }

    private void labels() {
        undoLabel.set(store.undoLabel().orElse(""));
        redoLabel.set(store.redoLabel().orElse(""));
    }

    /** The present book. */
    public ReadOnlyObjectProperty<Book> bookProperty() {
        return book.getReadOnlyProperty();
    }

    public Book book() {
        return book.get();
    }

    /** Makes {@code edit} durable and shows it; false, with {@link #failure} set, if that was not possible. */
    public boolean apply(Edit edit) {
        return attempt(() -> store.apply(edit));
    }

    /** Takes the last step back and goes to what it changed. */
    public boolean undo() {
        return attempt(() -> store.undo().ifPresent(this::goTo));
    }

    /** Does again what was last taken back and goes to what it changed. */
    public boolean redo() {
        return attempt(() -> store.redo().ifPresent(this::goTo));
    }

    private boolean attempt(Runnable step) {
        try {
            step.run();
            failure.set("");
            return true;
        } catch (StorageFailure | Misfit notSaved) {
            Failures.log(notSaved);
            failure.set(Failures.sentence(notSaved));
            return false;
        }
    }

    private void goTo(Entry entry) {
        Optional<Ref> switched = entry.edit().changes().stream()
                .filter(Session::isForm)
                .map(Change::ref)
                .findFirst();
        if (switched.isPresent()) {
            stayIn(switched.get());
        } else if (!entry.edit().isEmpty()) {
            goTo(entry.edit().changes().getLast());
        }
    }

    private void goTo(Change change) {
        switch (change) {
            case Change.SetField set when isMark(set) -> goToElement(set.place().ref());
            case Change.SetField set -> place.go(set.place());
            case Change.Insert insert -> place.go(insert.ref());
            case Change.Remove remove -> place.go(remove.position().parent());
            case Change.Move move -> place.go(move.ref());
        }
    }

    private static boolean isForm(Change change) {
        return change instanceof Change.SetField set && set.place().field() == DeclarationField.FORM;
    }

    /** Another form changes every page of a declaration; whoever is in it stays where he is. */
    private void stayIn(Ref declaration) {
        boolean there =
                declaration().map(Declaration::ref).filter(declaration::equals).isPresent()
                        && !place.ref().equals(Ref.BOOK);
        if (!there) {
            place.go(declaration);
        }
    }

    /** 涉密 and 沿用上年 are shown with the cells they are about, and have none of their own. */
    private static boolean isMark(Change.SetField set) {
        Field field = set.place().field();
        return field.equals(Secrecy.field(set.place().ref().kind())) || field.equals(Carried.FIELD);
    }

    private void goToElement(Ref ref) {
        if (!place.ref().equals(ref)) {
            place.go(ref);
        }
    }

    /** Label of the step undo would take back, {@code ""} if none. */
    public ReadOnlyStringProperty undoLabelProperty() {
        return undoLabel.getReadOnlyProperty();
    }

    /** Label of the step redo would do again, {@code ""} if none. */
    public ReadOnlyStringProperty redoLabelProperty() {
        return redoLabel.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /** When the last edit became durable. */
    public ReadOnlyObjectProperty<Optional<Instant>> savedAtProperty() {
        return savedAt.getReadOnlyProperty();
    }

    /** What went wrong with the last edit, as a sentence; {@code ""} if it is saved. */
    public ReadOnlyStringProperty failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** Where screens tell what they have done. */
    public Notices notices() {
        return notices;
    }

    /** From now on news are told there. */
    public void tellIn(Notices shown) {
        notices = shown;
    }

    /** Where the user is. */
    public CurrentPlace place() {
        return place;
    }

    /** The known forms; they change when the user's own are read again. */
    public ReadOnlyObjectProperty<Forms> formsProperty() {
        return forms.getReadOnlyProperty();
    }

    public Forms forms() {
        return forms.get();
    }

    /** From now on these are the known forms. */
    public void changeForms(Forms other) {
        forms.set(other);
    }

    /** The form of {@code declaration}; if it names none that is known, the first one that prints money as it does. */
    public FormSpec formOf(Declaration declaration) {
        List<FormSpec> all = forms().all();
        return forms().find(declaration.text(DeclarationField.FORM))
                .or(() -> all.stream()
                        .filter(form -> form.moneyUnit().label().equals(declaration.text(DeclarationField.MONEY_UNIT)))
                        .findFirst())
                .orElseGet(all::getFirst);
    }

    /** The name of the form of {@code declaration} if that is not there any more; empty if all is well. */
    public Optional<String> missingFormOf(Declaration declaration) {
        return Optional.of(declaration.text(DeclarationField.FORM))
                .filter(name -> !name.isBlank() && forms().find(name).isEmpty());
    }

    /** The declaration the user is in; the last one of the book if he is in none, empty in an empty library. */
    public Optional<Declaration> declaration() {
        Ref here = place.ref();
        Optional<Declaration> around = here.equals(Ref.BOOK) ? Optional.empty() : book().declarationOf(here);
        return around.or(() -> book().declarations().isEmpty()
                ? Optional.empty()
                : Optional.of(book().declarations().getLast()));
    }

    /** The words of the templates and of the present book, to be offered while typing. */
    public Vocabulary words() {
        Vocabulary now = words.orElseGet(Vocabulary::builtIn);
        words = Optional.of(now);
        now.follow(book());
        return now;
    }

    /** Gets {@link #words} ready in the background, so that the first key does not wait for them. */
    public void readWords(Tasks tasks) {
        Book present = book();
        tasks.run("", progress -> Vocabulary.ready(present), made -> words = Optional.of(made), failure -> {});
    }

    /** What checks found by now; it follows the book a moment later. */
    public ReadOnlyObjectProperty<FoundMarks> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    public FoundMarks marks() {
        return marks.get();
    }

    /** From now on this is shown as found. */
    public void show(FoundMarks found) {
        marks.set(found);
    }

    /** For history and backups. */
    public Store store() {
        return store;
    }
}
