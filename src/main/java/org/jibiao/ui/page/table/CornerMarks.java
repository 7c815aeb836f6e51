package org.jibiao.ui.page.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/** Filled corners at the upper right of cells that need a look; used again for other cells. */
final class CornerMarks {

    private static final double SIZE = 9;

    private final Consumer<Region> onNew;
    private final List<Region> marks = new ArrayList<>();
    private int used;

    /** {@code onNew} puts a mark on the table. */
    CornerMarks(Consumer<Region> onNew) {
        this.onNew = onNew;
    }

    /** All marks are free again. */
    void begin() {
        used = 0;
    }

    /** Marks the cell that ends at this place. */
    void mark(double right, double top) {
        if (used == marks.size()) {
            Region mark = new Region();
            mark.getStyleClass().add("corner-mark");
            mark.setManaged(false);
            mark.setMouseTransparent(true);
            marks.add(mark);
            onNew.accept(mark);
        }
        Region mark = marks.get(used++);
        mark.setVisible(true);
        mark.resizeRelocate(right - SIZE - 1, top, SIZE, SIZE);
    }

    /** Hides the marks that are not needed. */
    void end() {
        marks.subList(used, marks.size()).forEach(each -> each.setVisible(false));
    }
}
