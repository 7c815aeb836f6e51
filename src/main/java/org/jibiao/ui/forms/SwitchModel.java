package org.jibiao.ui.forms;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.jibiao.change.Diff;
import org.jibiao.form.convert.FormSwitch;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.ui.kit.ProtocolModel;
import org.jibiao.ui.kit.Session;
import org.jibiao.ui.kit.Tasks;

/** A declaration about to take another form: which, and what that takes. One use each. */
public final class SwitchModel {

    private final Session session;
    private final Declaration declaration;
    private final Optional<FormSpec> from;
    private final List<FormSpec> forms;
    private final ObjectProperty<FormSpec> form = new SimpleObjectProperty<>();
    private final ProtocolModel protocol;
    private final BooleanBinding complete = Bindings.createBooleanBinding(() -> !isSame(), form);

    public SwitchModel(Session session, Declaration declaration, Tasks tasks) {
        this.session = session;
        this.declaration = declaration;
        this.from = session.forms().find(declaration.text(DeclarationField.FORM));
        this.forms = session.forms().all().stream()
                .filter(each -> FormSwitch.suits(each, declaration))
                .toList();
        this.protocol = new ProtocolModel(tasks);
        form.addListener((observed, before, now) -> compare());
        form.set(from.filter(forms::contains).orElseGet(forms::getFirst));
    }

    private boolean isSame() {
        return from.filter(form.get()::equals).isPresent();
    }

    private void compare() {
        FormSpec target = form.get();
        if (isSame()) {
            protocol.say("现在用的就是这种表样。要换，请在上面另选一种。");
        } else {
            protocol.show(() -> FormSwitch.of(declaration, from, target).protocol());
        }
    }

    /** The forms that can hold what the declaration has. */
    public List<FormSpec> forms() {
        return forms;
    }

    /** The form chosen; at first the one it has. */
    public ObjectProperty<FormSpec> formProperty() {
        return form;
    }

    /** What the chosen form takes. */
    public ProtocolModel protocol() {
        return protocol;
    }

    /** True if another form is chosen than it has. */
    public ObservableBooleanValue completeProperty() {
        return complete;
    }

    /** Gives the declaration the chosen form, in one step; false if that could not be saved. */
    public boolean apply() {
        Declaration now = FormSwitch.of(declaration, from, form.get()).declaration();
        List<Declaration> all = session.book().declarations().stream()
                .map(each -> each.id().equals(now.id()) ? now : each)
                .toList();
        return session.apply(Diff.between("换表样", session.book(), Book.of(all)));
    }
}
