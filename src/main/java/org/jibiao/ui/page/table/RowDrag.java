package org.jibiao.ui.page.table;

import java.util.function.IntSupplier;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import org.jibiao.model.Indicator;

/** Drags a line of the table by its grip to another place. */
final class RowDrag {

    private final IndicatorTableView table;
    private final IntSupplier row;
    private int target = -1;

    RowDrag(IndicatorTableView table, Node grip, IntSupplier row) {
        this.table = table;
        this.row = row;
        grip.setCursor(Cursor.OPEN_HAND);
        grip.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        grip.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> released());
    }

    private void dragged(MouseEvent event) {
        double y = table.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
        int over = table.rowAt(y);
        target = y > table.getHeight() - 8 ? over + 1 : over;
        table.showInsertion(target);
        event.consume();
    }

    private void released() {
        int from = row.getAsInt();
        table.showInsertion(-1);
        if (target >= 0 && from >= 0 && target != from) {
            table.model().lines().get(from).indicator().ifPresent(each -> drop(each, from));
        }
        target = -1;
    }

    private void drop(Indicator indicator, int from) {
        long above = table.model().lines().stream()
                .limit(target)
                .filter(line -> line.indicator().isPresent())
                .count();
        table.model().moveRow(indicator, (int) above - (from < target ? 1 : 0));
    }
}
