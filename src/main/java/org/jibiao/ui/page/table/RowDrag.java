package org.jibiao.ui.page.table;

import java.util.function.IntSupplier;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.ui.page.table.scroll.EdgeScroll;

/** The grips of the lines: a press selects whole lines, a drag moves all that are selected to another place. */
final class RowDrag {

    private static final int NONE = -1;

    private final IndicatorTableModel model;
    private final IndicatorTableView table;
    private final InsertionMark mark;
    private final EdgeScroll edges;
    private int gap = NONE;
    private int over = NONE;
    private int pressed = NONE;
    private boolean wasSelected;
    private double sceneY;

    RowDrag(IndicatorTableModel model, IndicatorTableView table, InsertionMark mark) {
        this.model = model;
        this.table = table;
        this.mark = mark;
        this.edges = table.edges(this::look);
    }

    /** Makes a node the grip of the line that {@code row} says. */
    void add(Node grip, IntSupplier row) {
        grip.setCursor(Cursor.OPEN_HAND);
        grip.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> pressed(event, row.getAsInt()));
        grip.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        grip.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> released());
    }

    private void pressed(MouseEvent event, int row) {
        boolean menu = event.getButton() == MouseButton.SECONDARY;
        if (row < 0 || !menu && event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        event.consume();
        table.editor().commit();
        if (menu) {
            if (!model.selection().hasLine(row)) {
                model.selectLine(row);
            }
            table.editor().requestFocus();
            return;
        }
        pressed = row;
        wasSelected = false;
        if (event.isShortcutDown()) {
            model.toggleLine(row);
        } else if (event.isShiftDown()) {
            model.selection().extendLines(row);
        } else {
            wasSelected = model.selection().hasLine(row);
            if (!wasSelected) {
                model.selectLine(row);
            }
        }
        table.editor().requestFocus();
    }

    private void dragged(MouseEvent event) {
        event.consume();
        if (pressed != NONE) {
            sceneY = event.getSceneY();
            look();
            edges.drag(sceneY);
        }
    }

    /** Shows where the lines would go: above or below the middle of the line under the pointer, and beside that line. */
    private void look() {
        double y = table.sceneToLocal(0, sceneY).getY();
        over = table.rowAt(y);
        gap = y > table.middle(over) ? over + 1 : over;
        String text = model.moves()
                .newClass(over)
                .map(line -> "移到" + line.around().text(IndicatorField.LEVEL2))
                .orElse("");
        mark.show(table.top(gap), table.getWidth(), text);
    }

    private void released() {
        edges.stop();
        mark.hide();
        if (gap != NONE) {
            model.moves().drop(gap, over);
        } else if (wasSelected) {
            model.selectLine(pressed);
        }
        gap = NONE;
        pressed = NONE;
        wasSelected = false;
    }
}
