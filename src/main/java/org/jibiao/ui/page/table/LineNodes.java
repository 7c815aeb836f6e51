package org.jibiao.ui.page.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jibiao.form.spec.ColumnSpec;
import org.jibiao.grid.ParagraphStyle.Align;
import org.jibiao.model.Carried;
import org.jibiao.model.field.Field;
import org.jibiao.ui.kit.Marking;
import org.jibiao.ui.kit.found.MarkTip;
import org.jibiao.ui.page.table.line.Line;

/** The nodes of one line in sight: a grip to drag it by, and a label for each column; used again for other lines. */
final class LineNodes {

    /** A cell of the first column has a line at its left too. */
    static final String FIRST = "first-column";

    private final List<ColumnSpec> columns;
    private final Label grip = new Label("⋮");
    private final List<Label> cells = new ArrayList<>();
    private int row = -1;

    LineNodes(List<ColumnSpec> columns) {
        this.columns = columns;
        grip.getStyleClass().add("row-grip");
        grip.setManaged(false);
        for (ColumnSpec column : columns) {
            cells.add(cell(column));
        }
        cells.getFirst().getStyleClass().add(FIRST);
    }

    /** A label that looks like a cell of the column. */
    static Label cell(ColumnSpec column) {
        Label cell = label("", column.align() == Align.LEFT ? "align-left" : "align-centre");
        cell.setManaged(false);
        style(cell, "group-label", column.merged());
        return cell;
    }

    static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll("grid-cell", style);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** Gives a node a style class or takes it away. */
    static void style(Node node, String name, boolean there) {
        if (there != node.getStyleClass().contains(name)) {
            if (there) {
                node.getStyleClass().add(name);
            } else {
                node.getStyleClass().remove(name);
            }
        }
    }

    /** Stands for a line and shows it. */
    void show(IndicatorTableModel model, int shown, boolean ownerSecret) {
        standFor(shown);
        Line line = model.lines().get(row);
        Selection selection = model.selection();
        Optional<Carried> carried = line.element().map(Carried::of);
        style(grip, "chosen", selection.isWhole() && selection.hasLine(row));
        for (int column = 0; column < columns.size(); column++) {
            if (!columns.get(column).merged()) {
                Label cell = cells.get(column);
                Field field = model.field(column);
                boolean secret = line.element()
                        .filter(each -> SecretCells.isSecret(each, field, ownerSecret))
                        .isPresent();
                show(cell, model.text(row, column), secret);
                MarkTip.show(cell, model.mark(row, column));
                style(cell, "ghost", line instanceof Line.Ghost);
                style(
                        cell,
                        "carried",
                        carried.filter(each -> each.covers(line.element().orElseThrow(), field))
                                .isPresent());
                style(cell, "cursor-row", row == model.cursorProperty().get().row());
                style(cell, "in-block", selection.isInBlock(row, row + 1, column));
            }
        }
    }

    /** Shows a text, with the sign of 涉密 or without. */
    static void show(Label cell, String text, boolean secret) {
        if (!cell.getText().equals(text)) {
            cell.setText(text);
        }
        if (secret != (cell.getGraphic() != null)) {
            cell.setGraphic(secret ? sign() : null);
        }
    }

    private static Label sign() {
        Label sign = new Label(Marking.SIGN);
        sign.getStyleClass().add("secret-sign");
        sign.setMinWidth(Region.USE_PREF_SIZE);
        sign.setAccessibleText("涉密");
        return sign;
    }

    Label grip() {
        return grip;
    }

    List<Label> cells() {
        return cells;
    }

    /** What is drawn; a merged column has a label of its own for each group. */
    Stream<Node> nodes() {
        return Stream.concat(
                Stream.of(grip),
                cells.stream().filter(cell -> !columns.get(cells.indexOf(cell)).merged()));
    }

    /** How high the line must be for its texts. */
    double height(double[] widths) {
        double height = 0;
        for (int column = 0; column < widths.length; column++) {
            if (!columns.get(column).merged()) {
                height = Math.max(height, Math.ceil(cells.get(column).prefHeight(widths[column])));
            }
        }
        return height;
    }

    /** The line it stands for, negative while it is for none. */
    int row() {
        return row;
    }

    /** Stands for another line; a negative one hides it. */
    void standFor(int other) {
        if (row != other) {
            row = other;
            grip.setVisible(other >= 0);
            cells.forEach(cell -> cell.setVisible(other >= 0));
        }
    }
}
