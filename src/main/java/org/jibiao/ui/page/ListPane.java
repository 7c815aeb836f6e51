package org.jibiao.ui.page;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jibiao.form.spec.Band;
import org.jibiao.form.spec.ColumnSpec;
import org.jibiao.model.Element;
import org.jibiao.model.Kind;
import org.jibiao.model.field.Field;
import org.jibiao.model.value.MoneyUnit;
import org.jibiao.ui.kit.FieldCell;

/** Main tasks, or income or expense lines, as the form's table of the department has them, to be typed into. */
final class ListPane extends VBox {

    private static final double LEAST_ROW = 32;

    private final GoalsModel model;
    private final Band.Each each;
    private final MoneyUnit unit;

    ListPane(GoalsModel model, Band.Each each, MoneyUnit unit) {
        super(4);
        this.model = model;
        this.each = each;
        this.unit = unit;
        each.label().ifPresent(label -> {
            Label title = new Label(label.label());
            title.getStyleClass().add("section-title");
            getChildren().add(title);
        });
        List<? extends Element> rows = model.list(each);
        if (!rows.isEmpty()) {
            getChildren().add(table(rows));
        }
        boolean standard = rows.isEmpty() && !each.standard().isEmpty();
        String name = each.kind() == Kind.KEY_TASK ? "＋ 主要任务" : standard ? "＋ 按表样填入科目" : "＋ 科目";
        Button add = new Button(name);
        add.getStyleClass().addAll(Styles.FLAT, Styles.ACCENT, "add-button");
        add.setOnAction(event -> model.addTo(each));
        getChildren().add(add);
    }

    private GridPane table(List<? extends Element> rows) {
        GridPane table = new GridPane();
        table.getStyleClass().add("form-head");
        double width = each.columns().stream().mapToInt(ColumnSpec::width).sum();
        for (ColumnSpec column : each.columns()) {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setPercentWidth(100 * column.width() / width);
            table.getColumnConstraints().add(constraints);
        }
        int first = each.header() ? 1 : 0;
        for (int column = 0; column < each.columns().size(); column++) {
            if (each.header()) {
                table.add(header(each.columns().get(column)), column, 0);
            }
            for (int row = 0; row < rows.size(); row++) {
                FieldCell cell = cell(rows.get(row), each.columns().get(column).field());
                boolean last = column == each.columns().size() - 1;
                table.add(last ? withButtons(cell, rows.get(row)) : cell, column, row + first);
            }
        }
        return table;
    }

    private static Region header(ColumnSpec column) {
        boolean grouped = !column.group().isEmpty() && !column.label().isEmpty();
        Label label = new Label(grouped ? column.group() + "\n" + column.label() : column.label());
        label.setWrapText(true);
        label.getStyleClass().addAll("form-label", "form-label-text");
        label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return label;
    }

    private FieldCell cell(Element element, Field field) {
        FieldCell cell = new FieldCell(model.session(), element.place(field), unit);
        cell.getStyleClass().addAll(field.type() == Field.Type.MONEY ? "number" : "words", "framed");
        cell.setMinHeight(LEAST_ROW);
        return cell;
    }

    private HBox withButtons(FieldCell cell, Element element) {
        HBox box = new HBox(
                cell,
                button("↑", "上移", () -> model.move(element, -1)),
                button("↓", "下移", () -> model.move(element, 1)),
                button("×", "删除", () -> model.delete(element)));
        HBox.setHgrow(cell, Priority.ALWAYS);
        box.getStyleClass().add("cell-with-buttons");
        return box;
    }

    /** A small button beside a cell; not on the way of Tab. */
    static Button button(String text, String tip, Runnable run) {
        Button button = new Button(text);
        button.getStyleClass().addAll(Styles.FLAT, Styles.SMALL, "quiet-button");
        button.setTooltip(new Tooltip(tip));
        button.setAccessibleText(tip);
        button.setFocusTraversable(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> run.run());
        return button;
    }
}
