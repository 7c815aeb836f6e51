package org.jibiao.ui.page.table;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import org.jibiao.form.spec.ColumnSpec;
import org.jibiao.ui.page.table.line.TableSpec;

/** The labels over the columns, and where the columns are. */
final class TableHeader {

    private static final double LEAST = 30;
    /** Where the labels stand in the table's own lines a bare line is enough. */
    private static final double NONE = 1;

    private final TableSpec spec;
    private final List<Label> labels = new ArrayList<>();
    private double[] widths = {};

    TableHeader(TableSpec spec) {
        this.spec = spec;
        for (ColumnSpec column : spec.columns()) {
            Label label = LineNodes.label(spec.header() ? TableSpec.label(column) : "", "grid-header");
            label.setManaged(false);
            labels.add(label);
        }
        labels.getFirst().getStyleClass().add(LineNodes.FIRST);
    }

    List<Label> labels() {
        return labels;
    }

    void use(double[] now) {
        widths = now;
    }

    double[] widths() {
        return widths;
    }

    /** As high as the labels need to show all they say. */
    double height() {
        double height = spec.header() ? LEAST : NONE;
        for (int column = 0; spec.header() && column < widths.length; column++) {
            height = Math.max(height, Math.ceil(labels.get(column).prefHeight(widths[column])));
        }
        return height;
    }

    /** Puts the labels at this height. */
    void layout(double y, double height) {
        for (int column = 0; column < widths.length; column++) {
            labels.get(column).resizeRelocate(left(column), y, widths[column], height);
        }
    }

    /** Where a column begins; the number of columns is taken for the end of the last. */
    double left(int column) {
        double x = 0;
        for (int before = 0; before < column; before++) {
            x += widths[before];
        }
        return x;
    }

    /** The column at this place, clamped to the columns there are. */
    int columnAt(double x) {
        int column = 0;
        while (column + 1 < widths.length && x >= left(column + 1)) {
            column++;
        }
        return column;
    }
}
