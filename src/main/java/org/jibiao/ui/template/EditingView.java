package org.jibiao.ui.template;

import javafx.beans.property.StringProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jibiao.model.field.Field;

/** The form of 修改内容: the texts of a template, row by row. */
public final class EditingView extends VBox {

    private static final double WIDTH = 560;
    private static final double HEIGHT = 440;
    private static final double LABELS = 96;
    private static final int LINES = 3;

    EditingView(EditingModel model) {
        super(8);
        setId("editing");
        setPrefSize(WIDTH, HEIGHT);
        Label note = new Label("花括号里是空格，插入时填；{人数×标准} 这样的会自己算。改的只是这个模板，已经插入的不变。");
        note.getStyleClass().add("hint");
        note.setWrapText(true);
        VBox sections = new VBox(12);
        GridPane about = grid();
        add(about, 0, "说明", "edit-about", model.aboutProperty(), 2);
        sections.getChildren().add(about);
        for (int index = 0; index < model.sections().size(); index++) {
            sections.getChildren().add(section(model.sections().get(index), index));
        }
        ScrollPane scroll = new ScrollPane(sections);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(note, scroll);
    }

    private static VBox section(EditingModel.Section section, int number) {
        VBox box = new VBox(6);
        if (!section.title().isEmpty()) {
            CheckBox kept = new CheckBox("指标：" + section.title());
            kept.setId("edit-kept-" + number);
            kept.selectedProperty().bindBidirectional(section.kept());
            kept.getStyleClass().add("side-title");
            box.getChildren().add(kept);
        }
        GridPane grid = grid();
        grid.disableProperty().bind(section.kept().not());
        for (int row = 0; row < section.texts().size(); row++) {
            EditingModel.Text text = section.texts().get(row);
            boolean several = text.field().type() == Field.Type.PARAGRAPHS;
            add(
                    grid,
                    row,
                    text.field().label(),
                    "edit-" + number + "-" + text.field().key(),
                    text.text(),
                    several ? LINES : 1);
        }
        box.getChildren().add(grid);
        return box;
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.setHgap(12);
        grid.setVgap(4);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(LABELS), fields);
        return grid;
    }

    private static void add(GridPane grid, int row, String label, String id, StringProperty text, int lines) {
        Label name = new Label(label);
        name.setWrapText(true);
        TextArea area = new TextArea();
        area.setId(id);
        area.setWrapText(true);
        area.setPrefRowCount(lines);
        area.setAccessibleText(label);
        area.textProperty().bindBidirectional(text);
        grid.addRow(row, name, area);
    }
}
