package org.jibiao.ui.page.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jibiao.form.spec.ColumnSpec;
import org.jibiao.model.Kind;
import org.jibiao.ui.kit.Preferences;
import org.jibiao.ui.page.table.IndicatorTableModel.Cursor;
import org.jibiao.ui.page.table.line.Line;
import org.jibiao.ui.page.table.scroll.EdgeScroll;
import org.jibiao.ui.page.table.scroll.RowHeights;
import org.jibiao.ui.page.table.scroll.TextMeasure;
import org.jibiao.ui.page.table.scroll.Viewport;

/**
 * The indicator table as it is printed: header, one label down each group of a merged column, lines as high as their
 * text, and one live editor that lies on the cursor's cell and takes every key, so that an input method loses none.
 */
public final class IndicatorTableView extends Region {

    private static final double LEAST_ROW = 34;
    /** So wide is what a line is dragged by, left of it. */
    static final double GRIP = 14;

    private static final double USUAL_WIDTH = 756;
    /** So much above and below what is seen has nodes too. */
    private static final double SLACK = 120;

    private static final int TRIES = 6;

    private final IndicatorTableModel model;
    private final CellEditor editor;
    private final TableHeader header;
    private final ColumnEdges columns;
    private final CornerMarks marks =
            new CornerMarks(mark -> getChildren().add(getChildren().indexOf(editor()), mark));
    private final List<LineNodes> pool = new ArrayList<>();
    private final List<GroupLabels> groups = new ArrayList<>();
    private final InsertionMark mark = new InsertionMark();
    private final Label probe = LineNodes.label("字", "align-left");
    private final TextMeasure measure = new TextMeasure();
    private final RowHeights heights = new RowHeights(LEAST_ROW, this::estimate);
    private final Viewport viewport = new Viewport(this, this::scrolled, this::isOutgrown);
    private final CellMouse mouse;
    private final RowDrag drag;
    private final TemplateHover hover;
    private double[] widths = {};
    private boolean otherFont;
    private double told;
    private boolean ownerSecret;
    private boolean placing;

    public IndicatorTableView(IndicatorTableModel model) {
        this.model = model;
        this.header = new TableHeader(model.spec());
        this.columns = new ColumnEdges(model, header, measure, this::requestLayout);
        this.editor = new CellEditor(model, this);
        this.mouse = new CellMouse(model, this);
        this.drag = new RowDrag(model, this, mark);
        this.hover = new TemplateHover(model, this, mark);
        getStyleClass().add("indicator-table");
        setId(model.spec().kind() == Kind.INDICATOR ? "indicator-table" : "list-table");
        for (int column = 0; column < model.columns().size(); column++) {
            addColumn(column);
        }
        probe.setManaged(false);
        probe.setVisible(false);
        probe.fontProperty().addListener((observed, before, now) -> useFont());
        editor.setManaged(false);
        mouse.add(editor);
        getChildren().addAll(probe, editor);
        getChildren().addAll(header.labels());
        getChildren().addAll(mark.nodes());
        heights.replace(0, 0, model.lines().size());
        model.lines().addListener((ListChangeListener<Line>) this::linesChanged);
        model.selection().blockProperty().addListener((observed, before, now) -> {
            selected(!before.cursor().equals(now.cursor()));
        });
        ownerSecret = SecretCells.isOwnerSecret(model);
        useFont();
    }

    private void addColumn(int column) {
        ColumnSpec spec = model.columns().get(column);
        if (spec.merged()) {
            groups.add(new GroupLabels(model, column, marks, () -> {
                Label label = LineNodes.cell(spec);
                LineNodes.style(label, LineNodes.FIRST, column == 0);
                mouse.add(label);
                getChildren().add(0, label);
                return label;
            }));
        }
    }

    private void useFont() {
        measure.use(probe);
        heights.forget();
        otherFont = true;
        requestLayout();
    }

    /** Says whether the user is in this table: another shows no line of the cursor. */
    public void setHere(boolean here) {
        LineNodes.style(this, "elsewhere", !here);
    }

    /** Column widths that are dragged come back with the next table of this form that has the same kind of lines. */
    public void keepWidths(Preferences preferences, String form) {
        columns.keep(preferences, form);
    }

    /** The columns are as wide as on paper again. */
    public void resetWidths() {
        columns.reset();
    }

    /** Shows again what depends on more than the lines: whether all of them are 涉密. */
    public void refresh() {
        if (ownerSecret != SecretCells.isOwnerSecret(model)) {
            ownerSecret = !ownerSecret;
            heights.forget();
            scrolled();
            requestLayout();
        }
    }

    /** Shows again what was found in the cells. */
    public void showMarks() {
        scrolled();
        editor.follow();
    }

    private LineNodes make() {
        LineNodes line = new LineNodes(model.columns());
        for (int column = 0; column < model.columns().size(); column++) {
            mouse.add(line.cells().get(column));
        }
        drag.add(line.grip(), line::row);
        getChildren().addAll(0, line.nodes().toList());
        return line;
    }

    private void linesChanged(ListChangeListener.Change<? extends Line> change) {
        while (change.next()) {
            heights.replace(change.getFrom(), change.getRemovedSize(), change.getAddedSize());
        }
        scrolled();
        editor.follow();
        requestLayout();
    }

    /** Another part is seen, or what is seen has changed. */
    private void scrolled() {
        if (getWidth() > 0 && widths.length > 0 && getScene() != null && place()) {
            requestLayout();
        }
    }

    /** Gives nodes to the lines in sight. True if lines turned out to be higher or lower than was thought. */
    private boolean place() {
        if (placing) {
            return false;
        }
        placing = true;
        boolean changed = false;
        boolean again = true;
        for (int tries = 0; again && tries < TRIES; tries++) {
            again = measureSeen();
            changed |= again;
        }
        layoutSeen();
        placing = false;
        return changed;
    }

    private int firstSeen() {
        return heights.rowAt(viewport.seen().top() - SLACK);
    }

    private int lastSeen() {
        return heights.count() == 0 ? 0 : heights.rowAt(viewport.seen().bottom() + SLACK) + 1;
    }

    private boolean measureSeen() {
        int first = firstSeen();
        int last = lastSeen();
        while (last - first > pool.size()) {
            pool.add(make());
        }
        for (int row = first; row < last; row++) {
            nodes(row).show(model, row, ownerSecret);
        }
        if (getScene() != null && !IntStream.range(first, last).allMatch(heights::isMeasured)) {
            // A label whose style classes have changed has no padding until they are applied.
            applyCss();
        }
        double edge =
                viewport.isAtEnd() ? Double.POSITIVE_INFINITY : viewport.seen().top();
        boolean changed = false;
        double more = 0;
        for (int row = first; row < last; row++) {
            if (!heights.isMeasured(row)) {
                boolean above = heights.top(row) < edge;
                double by = heights.measure(row, Math.max(LEAST_ROW, nodes(row).height(widths)));
                changed |= by != 0;
                more += above ? by : 0;
            }
        }
        viewport.owe(more);
        return changed;
    }

    private LineNodes nodes(int row) {
        return pool.get(row % pool.size());
    }

    private void layoutSeen() {
        int first = firstSeen();
        int end = Math.min(lastSeen(), first + pool.size());
        marks.begin();
        for (int row = first; row < end; row++) {
            layoutRow(row);
        }
        for (LineNodes nodes : pool) {
            if (nodes.row() < first || nodes.row() >= end) {
                nodes.standFor(-1);
            }
        }
        int group = 0;
        double last = Math.max(0, heights.end() - heights.first() - LEAST_ROW);
        header.layout(Math.clamp(viewport.seen().top(), 0, last), heights.first());
        for (int column = 0; column < widths.length; column++) {
            if (model.columns().get(column).merged()) {
                groups.get(group++).show(first, end, heights, viewport.seen(), header.left(column), widths[column]);
            }
        }
        marks.end();
    }

    private void selected(boolean moved) {
        scrolled();
        if (moved) {
            editor.follow();
            reveal();
            if (widths.length > 0) {
                layoutEditor();
            }
            editor.requestLayout();
        }
    }

    /** Scrolls the cursor's line into sight. */
    void reveal() {
        viewport.reveal(() -> {
            int row = model.cursorProperty().get().row();
            double top = row == 0 ? 0 : heights.top(row) - heights.first();
            return new Viewport.Strip(top, heights.top(row + 1));
        });
    }

    /** The line that is a screen below {@code row}, or above it if {@code by} is negative. */
    int page(int row, int by) {
        Viewport.Strip seen = viewport.seen();
        double height = Double.isInfinite(seen.bottom()) ? heights.end() : seen.bottom() - seen.top() - heights.first();
        int there = heights.rowAt(heights.top(row) + by * height);
        return there == row ? row + by : there;
    }

    /** The line at this height, clamped to the lines there are. */
    int rowAt(double y) {
        return heights.rowAt(y);
    }

    /** Where a line begins; the number of lines is taken for the line after the last. */
    double top(int row) {
        return heights.top(row);
    }

    double middle(int row) {
        return (heights.top(row) + heights.top(row + 1)) / 2;
    }

    /** Scrolls the table while something is dragged; {@code scrolled} is told after each step. */
    EdgeScroll edges(Runnable scrolled) {
        return new EdgeScroll(viewport, scrolled);
    }

    /** The column at this place, clamped to the columns there are. */
    int columnAt(double x) {
        return header.columnAt(x);
    }

    /** Where a template goes that is dragged over it. */
    public TemplateHover hover() {
        return hover;
    }

    /** The editor, to give it the focus. */
    public CellEditor editor() {
        return editor;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** About how high a line is, without nodes. */
    private double estimate(int row) {
        double height = LEAST_ROW;
        for (int column = 0; column < widths.length; column++) {
            if (!model.columns().get(column).merged()) {
                String text = model.text(row, column);
                height = Math.max(height, measure.height(text, widths[column]));
            }
        }
        return height;
    }

    /** Lines are laid out for this width from now on; the line at the upper edge of what is seen stays there. */
    private void use(double width) {
        double[] wanted = columns.across(width, probe.getFont().getSize());
        if (otherFont || !Arrays.equals(wanted, widths)) {
            otherFont = false;
            boolean first = widths.length == 0;
            widths = wanted;
            header.use(widths);
            int row = first ? 0 : firstSeen();
            double before = first ? 0 : heights.top(row);
            heights.forget();
            heights.begin(header.height());
            if (row > 0) {
                viewport.owe(heights.top(row) - before);
            }
        }
        Cursor at = model.cursorProperty().get();
        boolean stretched = editor.isEditing() && at.row() < heights.count();
        heights.stretch(stretched ? at.row() : -1, stretched ? editor.prefHeight(widths[at.column()]) : 0);
    }

    /** A width that is only asked about changes nothing: what was measured holds for the width there is. */
    @Override
    protected double computePrefHeight(double width) {
        use(getWidth() > 0 ? getWidth() : width > 0 ? width : USUAL_WIDTH);
        told = heights.end() + 1;
        return told;
    }

    private boolean isOutgrown() {
        return getWidth() > 0 && widths.length > 0 && told != heights.end() + 1;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        use(getWidth());
        place();
        layoutEditor();
    }

    private void layoutRow(int row) {
        double top = heights.top(row);
        double height = heights.top(row + 1) - top;
        double x = 0;
        nodes(row).grip().resizeRelocate(-GRIP, top, GRIP, height);
        for (int column = 0; column < widths.length; column++) {
            if (!model.columns().get(column).merged()) {
                nodes(row).cells().get(column).resizeRelocate(x, top, widths[column], height);
                marks.mark(nodes(row).cells().get(column), x + widths[column], top);
            }
            x += widths[column];
        }
    }

    private void layoutEditor() {
        Cursor at = model.cursorProperty().get();
        if (at.row() >= heights.count()) {
            editor.resizeRelocate(0, heights.first(), 1, 1);
            return;
        }
        double top = heights.top(at.row());
        editor.resizeRelocate(header.left(at.column()), top, widths[at.column()], heights.top(at.row() + 1) - top);
    }
}
