package org.jibiao.ui.template;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.ui.kit.GrowingText;
import org.jibiao.ui.kit.form.Buttons;

/** The texts of the head of a template or of one of its rows, with what a row can be told. */
final class EditingSection extends VBox {

    private static final double LABELS = 96;

    private final EditingModel.Section section;
    private final CheckBox kept = new CheckBox();

    EditingSection(EditingModel model, EditingModel.Section section, Consumer<EditingModel.Section> add) {
        super(6);
        this.section = section;
        GridPane grid = grid();
        for (int row = 0; row < section.texts().size(); row++) {
            EditingModel.Text text = section.texts().get(row);
            grid.addRow(row, label(text.field().label()), field(id(text.field()), text.field(), text.text()));
        }
        if (model.isRow(section)) {
            getChildren().add(head(model, add));
            grid.disableProperty().bind(section.kept().not());
        }
        getChildren().add(grid);
        if (section.row().isEmpty()) {
            Button first = Buttons.quiet("＋ 指标", "在最前面增加一条指标", () -> add.accept(section));
            first.setId("edit-add");
            getChildren().add(first);
        }
    }

    /** The sentence about a template. */
    static Node about(StringProperty text) {
        GridPane grid = grid();
        grid.addRow(0, label("说明"), field("edit-about", IndicatorField.DESCRIPTION, text));
        return grid;
    }

    private String id(Field field) {
        return "edit-" + section.number() + "-" + field.key();
    }

    private HBox head(EditingModel model, Consumer<EditingModel.Section> add) {
        kept.setId("edit-kept-" + section.number());
        kept.selectedProperty().bindBidirectional(section.kept());
        kept.getStyleClass().add("side-title");
        StringProperty name = section.text(IndicatorField.NAME);
        kept.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> name.get().isBlank()
                                ? "新指标"
                                : "指标：" + name.get().strip().replace('\n', ' '),
                        name));
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox head = new HBox(
                4,
                kept,
                between,
                Buttons.quiet("↑", "上移", () -> model.move(section, -1)),
                Buttons.quiet("↓", "下移", () -> model.move(section, 1)),
                Buttons.quiet("＋", "在下面增加一条指标", () -> add.accept(section)));
        kept.setMinWidth(0);
        return head;
    }

    EditingModel.Section section() {
        return section;
    }

    /** Takes the row away or back; the caret stays with it. */
    void toggle() {
        boolean back = !section.kept().get();
        kept.requestFocus();
        section.kept().set(back);
        if (back) {
            enter(IndicatorField.NAME);
        }
    }

    /** Puts the caret into one of the texts. */
    void enter(Field field) {
        Node there = lookup("#" + id(field));
        if (there != null) {
            there.requestFocus();
        }
    }

    private static Label label(String text) {
        Label name = new Label(text);
        name.setWrapText(true);
        return name;
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

    private static GrowingText field(String id, Field field, StringProperty text) {
        GrowingText area = new GrowingText();
        area.getStyleClass().add("framed");
        area.setId(id);
        area.setAccessibleText(field.label());
        area.textProperty().bindBidirectional(text);
        area.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> key(event, area, field instanceof ProjectField && field.type() == Field.Type.PARAGRAPHS));
        return area;
    }

    /** Tab, and Enter but in the long texts of a project, go on to the next text; with Shift back. Alt+Enter breaks the line. */
    private static void key(KeyEvent event, GrowingText area, boolean paragraphs) {
        boolean enter = event.getCode() == KeyCode.ENTER && !paragraphs && !event.isAltDown();
        if (area.isComposing()) {
            area.keepFromText(event);
        } else if (event.getCode() == KeyCode.ENTER && event.isAltDown()) {
            event.consume();
            area.insertText(area.getCaretPosition(), "\n");
        } else if (!event.isShortcutDown() && (enter || event.getCode() == KeyCode.TAB)) {
            event.consume();
            area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }
}
