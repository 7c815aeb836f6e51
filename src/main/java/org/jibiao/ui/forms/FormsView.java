package org.jibiao.ui.forms;

import atlantafx.base.theme.Styles;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jibiao.form.spec.FormSpecFailure;
import org.jibiao.ui.forms.FormsModel.Row;

/** All known forms with where they are from, and below what is wrong with the user's own. */
public final class FormsView extends VBox {

    private static final double PROBLEMS_HEIGHT = 220;

    private final FormsModel model;
    private final TableView<Row> forms;

    public FormsView(FormsModel model, Runnable close) {
        super(12);
        this.model = model;
        setId("forms");
        getStyleClass().add("screen");
        forms = table("forms-list", model.rows());
        column(forms, "表样", 360, row -> row.form().title());
        column(forms, "地区", 90, row -> row.form().province());
        column(forms, "编号", 200, row -> row.form().id());
        column(forms, "来自", 260, Row::origin);
        VBox.setVgrow(forms, Priority.ALWAYS);
        TableView<FormSpecFailure> problems = table("forms-problems", model.problems());
        column(problems, "文件", 200, FormSpecFailure::file);
        column(problems, "位置", 220, FormSpecFailure::place);
        column(problems, "错处", 490, FormSpecFailure::reason);
        problems.setPlaceholder(new Label("没有错处。"));
        problems.setPrefHeight(PROBLEMS_HEIGHT);
        problems.setMinHeight(PROBLEMS_HEIGHT / 2);
        Label note = new Label("自己的表样写成 .json 文件，放进 forms 文件夹，再点“重新读取”。写法见帮助“自己的表样”。有错的文件不会被采用，其他表样照常使用。");
        note.getStyleClass().add("hint");
        note.setWrapText(true);
        Label wrong = new Label("自己的表样里的错处");
        wrong.getStyleClass().add("help-heading");
        Label state = new Label();
        state.setId("forms-state");
        state.getStyleClass().add("hint");
        state.textProperty().bind(model.stateProperty());
        getChildren().addAll(bar(close), note, forms, wrong, problems, state);
        forms.getSelectionModel().selectFirst();
    }

    private HBox bar(Runnable close) {
        Label title = new Label("表样");
        title.getStyleClass().add("screen-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button copy = new Button("复制内置表样作范本");
        copy.setId("forms-copy");
        copy.setOnAction(
                event -> model.copy(forms.getSelectionModel().getSelectedItem().form()));
        copy.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        this::nothingToCopy, forms.getSelectionModel().selectedItemProperty()));
        Button open = new Button("打开文件夹");
        open.setId("forms-open");
        open.setOnAction(event -> model.openFolder());
        Button reload = new Button("重新读取");
        reload.setId("forms-reload");
        reload.getStyleClass().add(Styles.ACCENT);
        reload.setOnAction(event -> model.reload());
        Button back = new Button("返回");
        back.setOnAction(event -> close.run());
        back.setCancelButton(true);
        HBox bar = new HBox(8, title, gap, copy, open, reload, back);
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    /** Only what comes with the program is copied. */
    private boolean nothingToCopy() {
        Row row = forms.getSelectionModel().getSelectedItem();
        return row == null || !row.own().isEmpty();
    }

    private static <T> TableView<T> table(String id, ObservableList<T> items) {
        TableView<T> table = new TableView<>(items);
        table.setId(id);
        table.getStyleClass().add(Styles.DENSE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        return table;
    }

    private static <T> void column(TableView<T> table, String title, double width, Function<T, String> text) {
        TableColumn<T, String> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        table.getColumns().add(column);
    }
}
