package org.jibiao.ui.page.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jibiao.check.pack.Severity;
import org.jibiao.ui.kit.found.FoundMark;
import org.jibiao.ui.kit.found.MarkTip;

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

    /** Marks the cell that ends at this place if something was found in it; a mere hint has no corner. */
    void mark(Node cell, double right, double top) {
        MarkTip.on(cell)
                .map(FoundMark::severity)
                .filter(severity -> severity != Severity.HINT)
                .ifPresent(severity -> mark(severity, right, top));
    }

    private void mark(Severity severity, double right, double top) {
        if (used == marks.size()) {
            Region mark = new Region();
            mark.setManaged(false);
            mark.setMouseTransparent(true);
            marks.add(mark);
            onNew.accept(mark);
        }
        Region mark = marks.get(used++);
        List<String> styles = List.of("corner-mark", MarkTip.styleOf(severity));
        if (!mark.getStyleClass().equals(styles)) {
            mark.getStyleClass().setAll(styles);
        }
        mark.setVisible(true);
        mark.resizeRelocate(right - SIZE - 1, top, SIZE, SIZE);
    }

    /** Hides the marks that are not needed. */
    void end() {
        marks.subList(used, marks.size()).forEach(each -> each.setVisible(false));
    }
}
