package org.jibiao.ui.page.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jibiao.ui.kit.Preferences;
import org.jibiao.ui.page.table.line.ColumnWidths;
import org.jibiao.ui.page.table.scroll.TextMeasure;

/**
 * The edges between the columns, in the header: dragged with the mouse, fitted to the column's texts by a double click.
 * What was dragged is remembered, for each form and what its table holds.
 */
final class ColumnEdges {

    private static final double NEAR = 5;
    /** A column is not fitted to more than this part of the table. */
    private static final double MOST = 0.5;

    private final IndicatorTableModel model;
    private final TableHeader header;
    private final TextMeasure measure;
    private final Runnable changed;
    private ColumnWidths widths;
    private double em;
    private Optional<Preferences> preferences = Optional.empty();
    private String key = "";
    /** Where the edge was taken: how the columns were then, and the pointer. */
    private double[] taken = {};

    private int edge = -1;
    private double from;

    ColumnEdges(IndicatorTableModel model, TableHeader header, TextMeasure measure, Runnable changed) {
        this.model = model;
        this.header = header;
        this.measure = measure;
        this.changed = changed;
        this.widths = ColumnWidths.usual(model.spec());
        List<Label> labels = header.labels();
        for (int column = 0; column < labels.size(); column++) {
            listen(labels.get(column), column);
        }
    }

    private void listen(Label label, int column) {
        label.addEventHandler(
                MouseEvent.MOUSE_MOVED,
                event -> label.setCursor(edgeAt(label, column, event.getX()) >= 0 ? Cursor.H_RESIZE : Cursor.DEFAULT));
        label.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> press(event, edgeAt(label, column, event.getX())));
        label.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        label.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    }

    /** The column whose right edge is here, -1 if none is; the last one's is the page's. */
    private int edgeAt(Label label, int column, double x) {
        int found = x >= label.getWidth() - NEAR ? column : x <= NEAR ? column - 1 : -1;
        return found < header.labels().size() - 1 ? found : -1;
    }

    private void press(MouseEvent event, int at) {
        if (event.getButton() != MouseButton.PRIMARY || at < 0) {
            return;
        }
        event.consume();
        edge = at;
        from = event.getSceneX();
        taken = header.widths();
        if (event.getClickCount() == 2) {
            use(widths.drag(taken, at, fitting(at) - taken[at], em));
            edge = -1;
            remember();
        }
    }

    private void drag(MouseEvent event) {
        if (edge >= 0) {
            event.consume();
            use(widths.drag(taken, edge, event.getSceneX() - from, em));
        }
    }

    private void release(MouseEvent event) {
        if (edge >= 0) {
            event.consume();
            edge = -1;
            remember();
        }
    }

    private double fitting(int column) {
        double longest = IntStream.range(0, model.lines().size())
                .mapToDouble(row -> measure.longest(model.text(row, column)))
                .max()
                .orElse(0);
        double all = header.left(taken.length);
        return Math.min(
                MOST * all,
                ColumnWidths.around(Math.max(
                        longest, measure.longest(header.labels().get(column).getText()))));
    }

    private void use(ColumnWidths now) {
        widths = now;
        changed.run();
    }

    /** From now on what is dragged is remembered there, and what is there holds. */
    void keep(Preferences kept, String form) {
        preferences = Optional.of(kept);
        key = "columns." + form + "." + model.spec().name();
        use(ColumnWidths.read(model.spec(), kept.text(key, "")));
    }

    private void remember() {
        preferences.ifPresent(kept -> kept.put(key, widths.text()));
    }

    /** As on paper again. */
    void reset() {
        use(ColumnWidths.usual(model.spec()));
        remember();
    }

    /** How wide the columns are where all of them are so wide together, in letters of {@code letter}. */
    double[] across(double all, double letter) {
        em = letter;
        return widths.across(all, letter);
    }
}
