package org.jibiao.ui.page.table;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jibiao.form.spec.ColumnSpec;
import org.jibiao.grid.ParagraphStyle.Align;
import org.jibiao.model.field.Field;
import org.jibiao.ui.kit.Marking;

/**
 * The indicator table as it is printed: header, one label down each group of a merged column, lines as high as their
 * text, and one live editor that lies on the cursor's cell and takes every key, so that an input method loses none.
 */
public final class IndicatorTableView extends Region {

    private static final double LEAST_ROW = 34;
    private static final double HEADER = 30;
    private static final double GRIP = 14;

    private final IndicatorTableModel model;
    private final CellEditor editor;
    private final List<Label> headers = new ArrayList<>();
    private final List<LineNodes> rows = new ArrayList<>();
    private final Rectangle mark = new Rectangle();
    private double[] tops = {0};
    private boolean ownerSecret;

    /** The nodes of one line: a grip to drag it by, and a label for each column. */
    private static final class LineNodes {
        private final Label grip = new Label("⋮");
        private final List<Label> cells = new ArrayList<>();
    }

    public IndicatorTableView(IndicatorTableModel model) {
        this.model = model;
        this.editor = new CellEditor(model, this);
        getStyleClass().add("indicator-table");
        setId("indicator-table");
        for (ColumnSpec column : model.columns()) {
            Label header = label(column.label(), "grid-header");
            headers.add(header);
            getChildren().add(header);
        }
        mark.getStyleClass().add("insertion-mark");
        mark.setManaged(false);
        mark.setVisible(false);
        model.lines().forEach(line -> rows.add(row()));
        getChildren().addAll(mark, editor);
        model.lines().addListener((ListChangeListener<Line>) change -> linesChanged());
        model.cursorProperty().addListener((observed, before, now) -> cursorMoved());
        model.anchorProperty().addListener((observed, before, now) -> styles());
        ownerSecret = SecretCells.isOwnerSecret(model);
        for (int row = 0; row < rows.size(); row++) {
            show(row);
        }
        styles();
    }

    /** Shows again what depends on more than the lines: whether all of them are 涉密. */
    public void refresh() {
        if (ownerSecret != SecretCells.isOwnerSecret(model)) {
            ownerSecret = !ownerSecret;
            for (int row = 0; row < rows.size(); row++) {
                show(row);
            }
            requestLayout();
        }
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll("grid-cell", style);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private LineNodes row() {
        LineNodes row = new LineNodes();
        row.grip.getStyleClass().add("row-grip");
        for (ColumnSpec column : model.columns()) {
            Label cell = label("", column.align() == Align.LEFT ? "align-left" : "align-centre");
            row.cells.add(cell);
            cell.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> pressed(event, row, cell));
            cell.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        }
        new RowDrag(this, row.grip, () -> rows.indexOf(row));
        getChildren().add(0, row.grip);
        getChildren().addAll(0, row.cells);
        return row;
    }

    private void linesChanged() {
        while (rows.size() > model.lines().size()) {
            LineNodes gone = rows.removeLast();
            getChildren().removeAll(gone.cells);
            getChildren().remove(gone.grip);
        }
        while (rows.size() < model.lines().size()) {
            rows.add(row());
        }
        for (int row = 0; row < rows.size(); row++) {
            show(row);
        }
        styles();
        editor.follow();
        requestLayout();
    }

    private void show(int row) {
        Line line = model.lines().get(row);
        for (int column = 0; column < model.columns().size(); column++) {
            Label cell = rows.get(row).cells.get(column);
            String text = model.columns().get(column).merged() && !beginsGroup(row, column)
                    ? ""
                    : column == 0 ? line.level1() : line.text(model.field(column));
            if (!cell.getText().equals(text)) {
                cell.setText(text);
            }
            Field field = model.field(column);
            boolean secret = line.indicator()
                    .filter(each -> SecretCells.isSecret(each, field, ownerSecret))
                    .isPresent();
            if (secret != (cell.getGraphic() != null)) {
                cell.setGraphic(secret ? sign() : null);
            }
            style(cell, "ghost", line instanceof Line.Ghost);
            style(cell, "group-label", model.columns().get(column).merged());
        }
    }

    private static Label sign() {
        Label sign = new Label(Marking.SIGN);
        sign.getStyleClass().add("secret-sign");
        sign.setMinWidth(USE_PREF_SIZE);
        sign.setAccessibleText("涉密");
        return sign;
    }

    private boolean beginsGroup(int row, int column) {
        return row == 0
                || !mergedText(row, column).equals(mergedText(row - 1, column))
                || mergedText(row, column).isEmpty();
    }

    private String mergedText(int row, int column) {
        return column == 0 ? model.lines().get(row).level1() : model.text(row, column);
    }

    private static void style(Node node, String name, boolean there) {
        if (there != node.getStyleClass().contains(name)) {
            if (there) {
                node.getStyleClass().add(name);
            } else {
                node.getStyleClass().remove(name);
            }
        }
    }

    private void styles() {
        boolean block = model.top() != model.bottom() || model.left() != model.right();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < model.columns().size(); column++) {
                Label cell = rows.get(row).cells.get(column);
                boolean merged = model.columns().get(column).merged();
                style(cell, "cursor-row", row == model.cursorProperty().get().row() && !merged);
                boolean inside = block
                        && row >= model.top()
                        && row <= model.bottom()
                        && column >= model.left()
                        && column <= model.right();
                style(cell, "in-block", inside);
            }
        }
    }

    private void cursorMoved() {
        styles();
        editor.follow();
        requestLayout();
    }

    private void pressed(MouseEvent event, LineNodes row, Label cell) {
        int line = rows.indexOf(row);
        int column = row.cells.indexOf(cell);
        if (event.getButton() != MouseButton.PRIMARY || line < 0) {
            return;
        }
        event.consume();
        editor.commit();
        int now = Math.min(rows.indexOf(row) < 0 ? line : rows.indexOf(row), Math.max(0, rows.size() - 1));
        if (event.isShiftDown()) {
            model.extendTo(now, column);
        } else {
            model.moveTo(now, column);
        }
        editor.requestFocus();
        if (event.getClickCount() == 2) {
            editor.edit();
        }
    }

    private void dragged(MouseEvent event) {
        javafx.geometry.Point2D point = sceneToLocal(event.getSceneX(), event.getSceneY());
        model.extendTo(rowAt(point.getY()), columnAt(point.getX()));
        event.consume();
    }

    /** The line at this height, clamped to the lines there are. */
    int rowAt(double y) {
        int row = 0;
        while (row + 1 < rows.size() && y >= tops[row + 1]) {
            row++;
        }
        return row;
    }

    private int columnAt(double x) {
        int column = 0;
        while (column + 1 < headers.size() && x >= headers.get(column + 1).getLayoutX()) {
            column++;
        }
        return column;
    }

    /** Shows where a dragged line would go: above line {@code row}; a negative one hides the mark. */
    void showInsertion(int row) {
        mark.setVisible(row >= 0);
        if (row >= 0) {
            mark.setX(0);
            mark.setY(tops[Math.min(row, tops.length - 1)] - 1);
            mark.setWidth(getWidth());
            mark.setHeight(2);
            mark.toFront();
        }
    }

    IndicatorTableModel model() {
        return model;
    }

    /** The editor, to give it the focus. */
    public CellEditor editor() {
        return editor;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double[] widths(double all) {
        double sum = model.columns().stream().mapToInt(ColumnSpec::width).sum();
        double[] widths = new double[model.columns().size()];
        double used = 0;
        for (int column = 0; column < widths.length; column++) {
            widths[column] = Math.floor(all * model.columns().get(column).width() / sum);
            used += widths[column];
        }
        widths[widths.length - 1] += all - used;
        return widths;
    }

    private double rowHeight(int row, double[] widths) {
        double height = LEAST_ROW;
        for (int column = 0; column < widths.length; column++) {
            if (!model.columns().get(column).merged()) {
                height = Math.max(
                        height, Math.ceil(rows.get(row).cells.get(column).prefHeight(widths[column])));
            }
        }
        return editor.isEditing() && row == model.cursorProperty().get().row()
                ? Math.max(
                        height,
                        editor.prefHeight(widths[model.cursorProperty().get().column()]))
                : height;
    }

    @Override
    protected double computePrefHeight(double width) {
        double[] widths = widths(width > 0 ? width : 756);
        double height = HEADER;
        for (int row = 0; row < rows.size(); row++) {
            height += rowHeight(row, widths);
        }
        return height + 1;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double[] widths = widths(getWidth());
        double x = 0;
        for (int column = 0; column < widths.length; column++) {
            headers.get(column).resizeRelocate(x, 0, widths[column], HEADER);
            x += widths[column];
        }
        tops = new double[rows.size() + 1];
        tops[0] = HEADER;
        for (int row = 0; row < rows.size(); row++) {
            tops[row + 1] = tops[row] + rowHeight(row, widths);
        }
        for (int row = 0; row < rows.size(); row++) {
            layoutRow(row, widths);
        }
        layoutEditor(widths);
    }

    private void layoutRow(int row, double[] widths) {
        double x = 0;
        rows.get(row).grip.resizeRelocate(-GRIP, tops[row], GRIP, tops[row + 1] - tops[row]);
        for (int column = 0; column < widths.length; column++) {
            Label cell = rows.get(row).cells.get(column);
            boolean merged = model.columns().get(column).merged();
            int end = row + 1;
            while (merged && end < rows.size() && !beginsGroup(end, column)) {
                end++;
            }
            cell.setVisible(!merged || beginsGroup(row, column));
            cell.resizeRelocate(x, tops[row], widths[column], tops[end] - tops[row]);
            x += widths[column];
        }
    }

    private void layoutEditor(double[] widths) {
        IndicatorTableModel.Cursor at = model.cursorProperty().get();
        if (at.row() >= rows.size()) {
            editor.resizeRelocate(0, HEADER, 1, 1);
            return;
        }
        double x = 0;
        for (int column = 0; column < at.column(); column++) {
            x += widths[column];
        }
        editor.resizeRelocate(x, tops[at.row()], widths[at.column()], tops[at.row() + 1] - tops[at.row()]);
        editor.toFront();
    }
}
