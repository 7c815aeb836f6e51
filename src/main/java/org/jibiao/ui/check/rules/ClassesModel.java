package org.jibiao.ui.check.rules;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jibiao.check.pack.RulePack;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.form.spec.IndicatorClass;
import org.jibiao.review.Inspection;
import org.jibiao.ui.kit.pick.Pick;

/** Which classes of indicators a pack asks of each form. One use each. */
public final class ClassesModel {

    private final List<FormSpec> forms;
    private final ObjectProperty<FormSpec> form = new SimpleObjectProperty<>();
    private final BooleanProperty own = new SimpleBooleanProperty();
    private final ObservableList<Pick<String>> classes = FXCollections.observableArrayList();
    private RulePack pack;

    /** For {@code pack}, beginning with the form {@code first}; {@code forms} are those that hold projects. */
    public ClassesModel(RulePack pack, List<FormSpec> forms, FormSpec first) {
        this.pack = pack;
        this.forms = List.copyOf(forms);
        form.set(first);
        form.addListener((observed, before, now) -> turn(before));
        own.addListener((observed, before, now) -> show(now ? List.of() : Inspection.asked(form.get())));
        show();
    }

    private void turn(FormSpec before) {
        keep(before);
        show();
    }

    private void show() {
        List<String> asked = pack.classes().getOrDefault(form.get().id(), List.of());
        own.set(!asked.isEmpty());
        show(asked);
    }

    /** Ticks {@code asked}, or what the form itself asks where that is nothing. */
    private void show(List<String> asked) {
        List<String> ticked = asked.isEmpty() ? Inspection.asked(form.get()) : asked;
        List<IndicatorClass> known = form.get().classes();
        Stream<String> level1 = known.stream().map(IndicatorClass::level1).distinct();
        Stream<String> level2 = known.stream().map(IndicatorClass::level2).distinct();
        classes.setAll(Stream.concat(
                        level2.map(name -> Pick.of(name, name, "", ticked.contains(name))),
                        level1.filter(name -> known.stream()
                                        .noneMatch(each -> each.level2().equals(name)))
                                .map(name -> Pick.of(name, name + "中任意一类", "", ticked.contains(name))))
                .toList());
    }

    private void keep(FormSpec of) {
        List<String> asked = classes.stream()
                .filter(pick -> pick.taken().get())
                .map(Pick::what)
                .toList();
        pack = pack.asking(of.id(), own.get() ? asked : List.of());
    }

    public List<FormSpec> forms() {
        return forms;
    }

    /** The form looked at. */
    public ObjectProperty<FormSpec> formProperty() {
        return form;
    }

    /** True if the pack asks something of its own of the form, false if what the form asks. */
    public BooleanProperty ownProperty() {
        return own;
    }

    /** The classes of the form, those that are asked ticked. */
    public ObservableList<Pick<String>> classes() {
        return classes;
    }

    /** The pack as it is to be. */
    public RulePack changed() {
        keep(form.get());
        return pack;
    }
}
