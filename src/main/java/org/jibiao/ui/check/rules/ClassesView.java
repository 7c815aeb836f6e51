package org.jibiao.ui.check.rules;

import javafx.geometry.VPos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.ui.kit.pick.Labels;
import org.jibiao.ui.kit.pick.PickList;

/** The form of the dialog that says which classes of indicators must be there. */
final class ClassesView extends GridPane {

    private static final double WIDTH = 460;
    private static final double LIST = 300;

    ClassesView(ClassesModel model) {
        setId("classes");
        setHgap(12);
        setVgap(10);
        setPrefWidth(WIDTH);
        ColumnConstraints labels = new ColumnConstraints(72);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(labels, fields);
        addRow(0, new Label("表样"), forms(model));
        CheckBox own = new CheckBox("自己定，不按表样的要求");
        own.setId("classes-own");
        own.selectedProperty().bindBidirectional(model.ownProperty());
        add(own, 1, 1);
        PickList<String> list = new PickList<>("classes-list", model.classes(), "这种表样没有指标类别。");
        list.setPrefHeight(LIST);
        list.disableProperty().bind(model.ownProperty().not());
        Label must = new Label("必须有");
        setValignment(must, VPos.TOP);
        addRow(2, must, list);
        Label hint = new Label("缺少打勾的类别，检查时提出“本表规定的各类指标齐全”。");
        hint.getStyleClass().add("hint");
        add(hint, 1, 3);
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
