package org.jibiao.ui.page;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jibiao.form.At;
import org.jibiao.form.Sheet;
import org.jibiao.grid.Cell;
import org.jibiao.grid.Grid;
import org.jibiao.grid.ParagraphStyle.Align;
import org.jibiao.model.Kind;
import org.jibiao.model.Place;
import org.jibiao.model.field.Field;
import org.jibiao.model.value.MoneyUnit;
import org.jibiao.ui.kit.FieldCell;
import org.jibiao.ui.kit.Session;

/** The head of a project's form: the printed cells in their printed order, labels and fields to type into. */
final class HeadPane extends GridPane {

    private static final double LEAST_ROW = 32;

    HeadPane(Session session, Sheet sheet, Grid grid, int block, MoneyUnit unit) {
        getStyleClass().add("form-head");
        double width = grid.width();
        for (int column : grid.columns()) {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setPercentWidth(100 * column / width);
            getColumnConstraints().add(constraints);
        }
        for (int row = 0; row < grid.rows().size(); row++) {
            List<Cell> cells = grid.rows().get(row).cells();
            for (int index = 0; index < cells.size(); index++) {
                Cell cell = cells.get(index);
                Optional<Place> place = Optional.ofNullable(sheet.places().get(new At(0, block, row, index)));
                Region node = node(session, cell, place, unit);
                node.setMinHeight(LEAST_ROW);
                node.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
                GridPane.setHgrow(node, Priority.ALWAYS);
                add(node, cell.column(), row, cell.columnSpan(), cell.rowSpan());
            }
        }
    }

    private static Region node(Session session, Cell cell, Optional<Place> place, MoneyUnit unit) {
        boolean typed = place.isPresent() && place.get().ref().kind() != Kind.DECLARATION;
        if (typed) {
            FieldCell field = new FieldCell(session, place.get(), unit);
            boolean number = place.get().field().type() == Field.Type.MONEY
                    || place.get().field().type() == Field.Type.PERCENT;
            field.getStyleClass().add(number ? "number" : "words");
            field.getStyleClass().add(cell.style().bordered() ? "framed" : "unframed");
            if (!cell.style().bordered()) {
                // No label stands beside it: empty it would not say what belongs there.
                field.prompt(place.get().field().label());
            }
            return field;
        }
        Label label = new Label(cell.text());
        label.setWrapText(true);
        StackPane pane = new StackPane(label);
        pane.getStyleClass().add(cell.style().bordered() ? "form-label" : "form-note");
        StackPane.setAlignment(label, cell.style().paragraph().align() == Align.RIGHT ? Pos.CENTER_RIGHT : Pos.CENTER);
        return pane;
    }
}
