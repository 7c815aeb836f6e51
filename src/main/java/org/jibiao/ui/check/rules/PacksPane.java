package org.jibiao.ui.check.rules;

import atlantafx.base.theme.Styles;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jibiao.check.pack.RulePackFailure;
import org.jibiao.ui.kit.Dialogs;

/** The rule packs, and what can be done with one. */
final class PacksPane extends VBox {

    private static final double WIDTH = 268;
    private static final double LEAST_WIDTH = 220;
    private static final double PROBLEMS = 120;

    private final PacksModel model;
    private final PackQuestions questions;
    private final ListView<PackRow> list;
    private final Button use = button("使用这套规则", "packs-use");
    private final Button rename = button("改名…", "packs-rename");
    private final Button remove = button("删除…", "packs-remove");

    PacksPane(PacksModel model, Dialogs dialogs) {
        super(8);
        this.model = model;
        this.questions = new PackQuestions(model, dialogs);
        setPrefWidth(WIDTH);
        setMinWidth(LEAST_WIDTH);
        list = new ListView<>(model.rows());
        list.setId("packs-list");
        list.setCellFactory(view -> new PackCell());
        list.getSelectionModel().selectedItemProperty().addListener((observed, before, now) -> {
            if (now != null && !now.equals(model.chosen())) {
                model.choose(now);
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        model.chosenProperty().addListener((observed, before, now) -> follow());
        model.active().ownProperty().addListener((observed, before, now) -> follow());
        getChildren().addAll(list, deeds(), problems());
        follow();
    }

    private VBox deeds() {
        use.getStyleClass().add(Styles.ACCENT);
        use.setOnAction(event -> model.use());
        Button copy = button("复制…", "packs-copy");
        copy.setOnAction(event -> questions.copy());
        rename.setOnAction(event -> questions.rename());
        remove.setOnAction(event -> questions.remove());
        use.setMaxWidth(Double.MAX_VALUE);
        return new VBox(6, use, new HBox(6, copy, rename, remove));
    }

    private static Button button(String text, String id) {
        Button button = new Button(text);
        button.setId(id);
        return button;
    }

    private VBox problems() {
        Label title = new Label("没有采用的文件");
        title.getStyleClass().add("card-title");
        ListView<RulePackFailure> wrong = new ListView<>(model.problems());
        wrong.setId("packs-problems");
        wrong.setPrefHeight(PROBLEMS);
        wrong.setMinHeight(PROBLEMS);
        wrong.setCellFactory(view -> new ProblemCell());
        VBox box = new VBox(4, title, wrong);
        Runnable look = () -> {
            box.setVisible(!model.problems().isEmpty());
            box.setManaged(box.isVisible());
        };
        model.problems().addListener((ListChangeListener<RulePackFailure>) change -> look.run());
        look.run();
        return box;
    }

    private void follow() {
        PackRow chosen = model.chosen();
        int index = model.rows().indexOf(chosen);
        if (index >= 0 && index != list.getSelectionModel().getSelectedIndex()) {
            list.getSelectionModel().select(index);
        }
        use.setDisable(model.active().isActive(chosen));
        use.setText(use.isDisable() ? "正在使用" : "使用这套规则");
        rename.setDisable(!chosen.isOwn());
        remove.setDisable(!chosen.isOwn());
        list.refresh();
    }

    /** Name, where it is from, and whether it applies. */
    private final class PackCell extends ListCell<PackRow> {

        private final Label name = new Label();
        private final Label mark = new Label("使用中");
        private final Label more = new Label();
        private final VBox box = new VBox(2, name, new HBox(8, more, mark));

        PackCell() {
            setPrefWidth(0);
            box.getStyleClass().add("roomy-entry");
            name.getStyleClass().add("card-title");
            name.setMinWidth(0);
            more.getStyleClass().add("hint");
            mark.getStyleClass().add("mark-good");
        }

        @Override
        protected void updateItem(PackRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                return;
            }
            name.setText(row.pack().name());
            more.setText((row.isOwn() ? "自己的" : "随程序") + "　" + row.active() + " 条　"
                    + row.pack().version());
            mark.setVisible(model.active().isActive(row));
            setGraphic(box);
        }
    }

    /** Which file, where in it, what is wrong. */
    private static final class ProblemCell extends ListCell<RulePackFailure> {

        ProblemCell() {
            setPrefWidth(0);
            setWrapText(true);
        }

        @Override
        protected void updateItem(RulePackFailure failure, boolean empty) {
            super.updateItem(failure, empty);
            setText(empty || failure == null ? "" : failure.getMessage());
        }
    }
}
