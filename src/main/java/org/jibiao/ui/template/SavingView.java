package org.jibiao.ui.template;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The form of 存为模板: title, tags, library, and the numbers that may become blanks. */
public final class SavingView extends VBox {

    private static final double WIDTH = 540;
    private static final double MOST_HEIGHT = 250;
    private static final double LABELS = 72;
    private static final double LINE = 40;
    private static final double TWO_LINES = 40;

    /** {@code libraries} are the titles of the user's own. */
    public SavingView(SavingModel model, List<String> libraries) {
        super(10);
        setId("saving");
        setPrefWidth(WIDTH);
        GridPane head = new GridPane();
        head.setHgap(12);
        head.setVgap(8);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        head.getColumnConstraints().addAll(new ColumnConstraints(LABELS), fields);
        if (model.isProject()) {
            head.addRow(0, new Label("标题"), field("save-title", model.titleProperty(), "列表里显示的名称"));
        } else {
            head.addRow(0, new Label("内容"), new Label("所选的 " + model.rows() + " 条指标，各成一个模板"));
        }
        head.addRow(1, new Label("标签"), field("save-tags", model.tagsProperty(), "业务线或别的词，用顿号分开，可空着"));
        ComboBox<String> library = new ComboBox<>();
        library.setId("save-library");
        library.setEditable(true);
        library.setMaxWidth(Double.MAX_VALUE);
        library.getItems().setAll(libraries);
        if (!libraries.isEmpty()) {
            model.libraryProperty().set(libraries.getFirst());
        }
        library.getEditor().textProperty().bindBidirectional(model.libraryProperty());
        head.addRow(2, new Label("放进"), library);
        Label note = new Label(
                model.choices().isEmpty()
                        ? "没有找到可以留空的数字。年度、部门会自动换成申报里的。"
                        : "打勾的数字会变成空格，每次插入时填；同样的数字一起换。年度、部门自动换，涉密内容不存。");
        note.getStyleClass().add("hint");
        note.setWrapText(true);
        note.setMinHeight(TWO_LINES);
        getChildren().addAll(head, note);
        if (!model.choices().isEmpty()) {
            getChildren().add(choices(model));
        }
    }

    private static TextField field(String id, javafx.beans.property.StringProperty text, String prompt) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(prompt);
        field.textProperty().bindBidirectional(text);
        return field;
    }

    private static ScrollPane choices(SavingModel model) {
        GridPane grid = new GridPane();
        grid.setHgap(12);
        grid.setVgap(4);
        int row = 0;
        for (SavingModel.Choice choice : model.choices()) {
            CheckBox box =
                    new CheckBox(choice.figure().number() + choice.figure().unit());
            box.setId("figure-" + row);
            box.selectedProperty().bindBidirectional(choice.chosenProperty());
            TextField name = field("figure-name-" + row, choice.nameProperty(), "空格的名称");
            name.disableProperty().bind(Bindings.not(choice.chosenProperty()));
            name.setAccessibleText(box.getText() + " 的空格名称");
            Label where = new Label(choice.figure().where());
            where.getStyleClass().add("hint");
            grid.addRow(row++, box, name, where);
        }
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(MOST_HEIGHT);
        scroll.setMinHeight(Math.min(MOST_HEIGHT, row * LINE));
        scroll.setFocusTraversable(false);
        return scroll;
    }
}
