package org.jibiao.ui.page.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import org.jibiao.model.field.Field;
import org.jibiao.ui.kit.found.MarkTip;
import org.jibiao.ui.page.table.line.Line;
import org.jibiao.ui.page.table.scroll.RowHeights;
import org.jibiao.ui.page.table.scroll.Viewport;

/** The labels of a merged column: one for each group in sight, in the middle of the part of it that is seen. */
final class GroupLabels {

    private static final double LEAST = 34;
    private static final double UNDER_THE_EDGE = 4;

    private final IndicatorTableModel model;
    private final int column;
    private final Supplier<Label> maker;
    private final CornerMarks marks;
    private final List<Label> labels = new ArrayList<>();

    /** {@code maker} makes a label that is on the table. */
    GroupLabels(IndicatorTableModel model, int column, CornerMarks marks, Supplier<Label> maker) {
        this.marks = marks;
        this.model = model;
        this.column = column;
        this.maker = maker;
    }

    /** Labels the groups of the lines from {@code first} to before {@code last}. */
    void show(int first, int last, RowHeights heights, Viewport.Strip seen, double x, double width) {
        int used = 0;
        int start = Math.min(first, model.lines().size());
        while (start > 0 && start < model.lines().size() && !begins(start)) {
            start--;
        }
        while (start < Math.min(last, model.lines().size())) {
            int end = start + 1;
            while (end < model.lines().size() && !begins(end)) {
                end++;
            }
            double bottom = heights.top(end);
            double top = Math.clamp(seen.top() + heights.first(), heights.top(start), bottom - LEAST);
            bottom = Math.clamp(seen.bottom() + UNDER_THE_EDGE, top + LEAST, bottom);
            Label label = label(used++);
            text(label, start, end);
            label.resizeRelocate(x, top, width, bottom - top);
            marks.mark(label, x + width, top);
            start = end;
        }
        for (int rest = 0; rest < labels.size(); rest++) {
            labels.get(rest).setVisible(rest < used);
        }
    }

    private Label label(int index) {
        if (index == labels.size()) {
            labels.add(maker.get());
        }
        return labels.get(index);
    }

    private void text(Label label, int start, int end) {
        Line line = model.lines().get(start);
        Field field = model.field(column);
        boolean secret = line.element()
                .filter(each -> SecretCells.isSecret(each, field, SecretCells.isOwnerSecret(model)))
                .isPresent();
        LineNodes.show(label, model.text(start, column), secret);
        MarkTip.show(label, model.mark(start, column));
        LineNodes.style(label, "ghost", line instanceof Line.Ghost);
        LineNodes.style(label, "in-block", model.selection().isInBlock(start, end, column));
    }

    private boolean begins(int row) {
        String text = model.text(row, column);
        return text.isEmpty() || !text.equals(model.text(row - 1, column));
    }
}
