package org.jibiao.ui.template;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jibiao.ui.kit.Tasks;

/** Asks the blanks once each, and shows while one types what is worked out and how the texts will read. */
final class FillingView extends VBox {

    private static final double WIDTH = 620;
    private static final double MOST_FIELDS = 230;
    private static final double LINES = 170;
    private static final double SCROLLBAR = 40;

    private final FillingModel model;
    private final GridPane fields = new GridPane();

    FillingView(FillingModel model, String note) {
        super(8);
        this.model = model;
        setId("filling");
        setPrefWidth(WIDTH);
        fields.setHgap(10);
        fields.setVgap(6);
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints more = new ColumnConstraints();
        more.setHgrow(Priority.ALWAYS);
        fields.getColumnConstraints().addAll(names, new ColumnConstraints(130), new ColumnConstraints(), more);
        ScrollPane scroll = new ScrollPane(fields);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setMaxHeight(MOST_FIELDS);
        scroll.minHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.min(MOST_FIELDS, fields.prefHeight(-1) + 2), fields.heightProperty()));
        scroll.getStyleClass().add("edge-to-edge");
        Label sums = hint("");
        sums.setId("filling-sums");
        sums.textProperty().bind(model.sumsProperty());
        sums.setMinHeight(Region.USE_PREF_SIZE);
        sums.managedProperty().bind(sums.textProperty().isNotEmpty());
        Label title = new Label("填好后的文字");
        title.getStyleClass().add("card-title");
        if (model.hasChoice() || model.isShared()) {
            getChildren().add(scope());
        }
        getChildren().addAll(scroll, sums, title, lines(), hint(note));
        model.questions().addListener((ListChangeListener<Question>) change -> fields());
        fields();
        fields.sceneProperty().addListener((observed, before, now) -> Tasks.afterwards(this::enter));
    }

    private FlowPane scope() {
        FlowPane line = new FlowPane(14, 6);
        if (model.hasChoice()) {
            ToggleGroup group = new ToggleGroup();
            RadioButton narrow = new RadioButton("本项目");
            RadioButton wide = new RadioButton("整个申报");
            wide.setId("filling-whole");
            narrow.setToggleGroup(group);
            wide.setToggleGroup(group);
            narrow.setSelected(!model.wholeProperty().get());
            wide.selectedProperty().bindBidirectional(model.wholeProperty());
            line.getChildren().addAll(narrow, wide);
        }
        if (model.isShared()) {
            CheckBox apart = new CheckBox("名称相同的空格，各项目分开填");
            apart.setId("filling-apart");
            apart.selectedProperty().bindBidirectional(model.apartProperty());
            apart.visibleProperty().bind(model.wholeProperty());
            line.getChildren().add(apart);
        }
        return line;
    }

    private void fields() {
        fields.getChildren().clear();
        int row = 0;
        for (Question each : model.questions()) {
            TextField field = new TextField(each.answerProperty().get());
            field.setId(each.id());
            String example = each.blank().example();
            field.setPromptText(example.isEmpty() ? "" : "例如 " + example);
            field.setAccessibleText(each.blank().name() + each.blank().unit());
            field.textProperty().bindBidirectional(each.answerProperty());
            Label name = new Label(each.blank().name());
            name.setLabelFor(field);
            Label more = hint("");
            more.textProperty().bind(Bindings.createStringBinding(each::told, each.answerProperty()));
            fields.addRow(row++, name, field, new Label(each.blank().unit()), more);
        }
        if (row == 0) {
            fields.add(hint("没有要问的，年度、部门按申报填。"), 0, 0, 4, 1);
        }
    }

    private void enter() {
        fields.getChildren().stream()
                .filter(TextField.class::isInstance)
                .findFirst()
                .ifPresent(field -> field.requestFocus());
    }

    private ListView<FillingModel.Line> lines() {
        ListView<FillingModel.Line> list = new ListView<>(model.lines());
        list.setId("filling-lines");
        list.setAccessibleText("填好后的文字");
        list.setPrefHeight(LINES);
        list.setMinHeight(LINES);
        list.setCellFactory(view -> new LineCell(view));
        return list;
    }

    private static Label hint(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("hint");
        label.setWrapText(true);
        return label;
    }

    /** For forms that can be left as they are. */
    static SimpleBooleanProperty always() {
        return new SimpleBooleanProperty(true);
    }

    /** Where a text stands, and how it will read. */
    private static final class LineCell extends ListCell<FillingModel.Line> {
        private final Label where = hint("");
        private final Label text = new Label();
        private final VBox both = new VBox(where, text);

        LineCell(ListView<FillingModel.Line> list) {
            setPrefWidth(0);
            text.setWrapText(true);
            text.setMinHeight(Region.USE_PREF_SIZE);
            text.prefWidthProperty().bind(list.widthProperty().subtract(SCROLLBAR));
        }

        @Override
        protected void updateItem(FillingModel.Line line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                return;
            }
            where.setText(line.where() + (line.open() ? "　还有空格" : ""));
            text.setText(line.text());
            setGraphic(both);
        }
    }
}
