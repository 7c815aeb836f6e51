package org.jibiao.ui.page.table;

import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jibiao.model.Ref;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.ui.kit.drag.ElementDrag;
import org.jibiao.ui.page.table.scroll.EdgeScroll;

/**
 * The grips of the lines: a press selects whole lines, a drag moves all that are selected to another place in the table,
 * or takes them to another project in the tree.
 */
final class RowDrag {

    private static final int NONE = -1;

    private final IndicatorTableModel model;
    private final IndicatorTableView table;
    private final InsertionMark mark;
    private final EdgeScroll edges;
    private Optional<ElementDrag> drag = Optional.empty();
    private int gap = NONE;
    private int over = NONE;
    private int pressed = NONE;
    private Runnable afterClick = () -> {};
    private double sceneX;
    private double sceneY;
    private boolean copies;

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
        grip.addEventHandler(MouseEvent.DRAG_DETECTED, event -> lift(grip, event));
        grip.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            event.consume();
            dragged(event);
        });
        grip.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    }

    private void pressed(MouseEvent event, int row) {
        boolean menu = event.getButton() == MouseButton.SECONDARY;
        if (row < 0 || !menu && event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        event.consume();
        table.editor().commit();
        boolean selected = model.selection().hasLine(row);
        if (menu) {
            if (!selected) {
                model.selectLine(row);
            }
            table.editor().requestFocus();
            return;
        }
        pressed = row;
        drag = Optional.empty();
        afterClick = () -> {};
        if (selected && !event.isShiftDown()) {
            afterClick = event.isShortcutDown() ? () -> model.toggleLine(row) : () -> model.selectLine(row);
        } else if (event.isShortcutDown()) {
            model.toggleLine(row);
        } else if (event.isShiftDown()) {
            model.selection().extendLines(row);
        } else {
            model.selectLine(row);
        }
        table.editor().requestFocus();
    }

    private void lift(Node grip, MouseEvent event) {
        List<Ref> refs = model.moves().refs();
        if (pressed != NONE && !refs.isEmpty()) {
            event.consume();
            ElementDrag lifted = ElementDrag.lift(grip, refs).onMove(this::moved);
            lifted.atEnd(() -> pressed = NONE);
            drag = Optional.of(lifted);
        }
    }

    /** Once lifted, moves are told wherever the pointer is, also where it is over another part of the window. */
    private void moved(MouseEvent event) {
        if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
            released(event);
        } else {
            dragged(event);
        }
    }

    private void dragged(MouseEvent event) {
        if (pressed != NONE) {
            afterClick = () -> {};
            sceneX = event.getSceneX();
            sceneY = event.getSceneY();
            copies = copies(event);
            look();
            if (gap != NONE) {
                edges.drag(sceneY);
            }
        }
    }

    /** Shows where the lines would go: above or below the middle of the line under the pointer, and beside that line. */
    private void look() {
        double x = table.sceneToLocal(sceneX, sceneY).getX();
        double y = table.sceneToLocal(0, sceneY).getY();
        if (x < -IndicatorTableView.GRIP * 2 || x > table.getWidth()) {
            leave();
            drag.ifPresent(each -> each.away(this));
            return;
        }
        drag.ifPresent(each -> each.over(this, "", this::leave));
        over = table.rowAt(y);
        gap = y > table.middle(over) ? over + 1 : over;
        String level2 = model.moves()
                .newClass(over)
                .map(line -> line.around().text(IndicatorField.LEVEL2))
                .orElse("");
        String text = level2.isEmpty() ? (copies ? "复制到这里" : "") : (copies ? "复制到" : "移到") + level2;
        mark.show(table.top(gap), table.getWidth(), text);
    }

    private boolean copies(MouseEvent event) {
        return drag.map(each -> each.copies(event)).orElse(event.isShortcutDown());
    }

    private void leave() {
        mark.hide();
        gap = NONE;
        edges.stop();
    }

    private void released(MouseEvent event) {
        int there = gap;
        leave();
        if (pressed == NONE) {
            return;
        }
        if (there != NONE) {
            model.moves().drop(there, over, copies(event));
        } else {
            afterClick.run();
        }
        afterClick = () -> {};
        pressed = NONE;
    }
}
