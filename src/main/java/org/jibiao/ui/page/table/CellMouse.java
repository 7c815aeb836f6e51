package org.jibiao.ui.page.table;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jibiao.ui.page.table.scroll.EdgeScroll;

/**
 * The mouse on the cells: a press goes there, with Shift it selects up to there, with Ctrl whole lines, a drag blocks; the
 * menu is about what is selected.
 */
final class CellMouse {

    private final IndicatorTableModel model;
    private final IndicatorTableView table;
    private final EdgeScroll edges;
    private Point2D at = Point2D.ZERO;

    CellMouse(IndicatorTableModel model, IndicatorTableView table) {
        this.model = model;
        this.table = table;
        this.edges = table.edges(this::extend);
    }

    /** Listens on a cell, or on the editor that lies on the cursor's cell and lets the mouse through while it rests. */
    void add(Node cell) {
        cell.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        cell.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        cell.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> edges.stop());
    }

    private boolean isForEditor(MouseEvent event) {
        return event.getSource() == table.editor() && event.getTarget() != table.editor();
    }

    private void pressed(MouseEvent event) {
        boolean menu = event.getButton() == MouseButton.SECONDARY;
        if (isForEditor(event) || !menu && event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        event.consume();
        Point2D point = table.sceneToLocal(event.getSceneX(), event.getSceneY());
        int line = table.rowAt(point.getY());
        int column = table.columnAt(point.getX());
        table.editor().commit();
        int now = Math.min(line, Math.max(0, model.lines().size() - 1));
        if (menu && model.selection().hasLine(now)) {
            table.editor().requestFocus();
            return;
        }
        if (event.isShortcutDown()) {
            model.toggleLine(now);
        } else if (event.isShiftDown()) {
            model.extendTo(now, column);
        } else {
            model.moveTo(now, column);
        }
        table.editor().requestFocus();
        if (!menu && event.getClickCount() == 2) {
            table.editor().edit();
        }
    }

    private void dragged(MouseEvent event) {
        if (isForEditor(event)) {
            return;
        }
        event.consume();
        if (event.isPrimaryButtonDown() && !event.isShortcutDown()) {
            at = new Point2D(event.getSceneX(), event.getSceneY());
            extend();
            edges.drag(event.getSceneY());
        }
    }

    private void extend() {
        Point2D point = table.sceneToLocal(at);
        model.extendTo(table.rowAt(point.getY()), table.columnAt(point.getX()));
    }
}
