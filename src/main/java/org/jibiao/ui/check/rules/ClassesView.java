package org.jibiao.ui.check.rules;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.ui.kit.form.Questions;
import org.jibiao.ui.kit.pick.Labels;
import org.jibiao.ui.kit.pick.PickList;

/** The form of the dialog that says which classes of indicators must be there. */
final class ClassesView extends GridPane {

    private static final double WIDTH = 460;
    private static final double LIST = 300;

    ClassesView(ClassesModel model) {
        setId("classes");
        Questions form = new Questions(this, WIDTH);
        form.ask("表样", forms(model));
        CheckBox own = new CheckBox("自己定，不按表样的要求");
        own.setId("classes-own");
        own.selectedProperty().bindBidirectional(model.ownProperty());
        form.answer(own);
        PickList<String> list = new PickList<>("classes-list", model.classes(), "这种表样没有指标类别。");
        list.setPrefHeight(LIST);
        list.disableProperty().bind(model.ownProperty().not());
        form.askAtTop("必须有", list);
        Label hint = new Label("缺少打勾的类别，检查时提出“本表规定的各类指标齐全”。");
        hint.getStyleClass().add("hint");
        form.answer(hint);
    }

    private static ComboBox<FormSpec> forms(ClassesModel model) {
        ComboBox<FormSpec> box = new ComboBox<>();
        box.setId("classes-form");
        box.setAccessibleText("哪种表样");
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll(model.forms());
        box.setConverter(Labels.of(FormSpec::title, model.formProperty()::get));
        box.valueProperty().bindBidirectional(model.formProperty());
        return box;
    }
}
