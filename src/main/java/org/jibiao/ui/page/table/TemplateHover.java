package org.jibiao.ui.page.table;

import java.util.Optional;
import java.util.stream.IntStream;
import org.jibiao.model.Element;
import org.jibiao.model.Id;
import org.jibiao.model.Kind;
import org.jibiao.model.Position;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.ui.page.table.scroll.EdgeScroll;

/** Shows where an indicator that is dragged over the table from elsewhere would go. */
public final class TemplateHover {

    private final IndicatorTableModel model;
    private final IndicatorTableView table;
    private final InsertionMark mark;
    private final EdgeScroll edges;
    private String level2 = "";
    private double sceneY;
    private int gap;

    TemplateHover(IndicatorTableModel model, IndicatorTableView table, InsertionMark mark) {
        this.model = model;
        this.table = table;
        this.mark = mark;
        this.edges = table.edges(this::look);
    }

    /** True if the table is one of indicators. */
    public boolean isWelcome() {
        return model.spec().kind() == Kind.INDICATOR;
    }

    /** An indicator of this class is at this height of the scene; the place it would be wished at. */
    public Position over(double y, String itsLevel2) {
        level2 = itsLevel2;
        sceneY = y;
        look();
        edges.drag(y);
        Id after = IntStream.range(0, Math.min(gap, model.lines().size()))
                .mapToObj(model::element)
                .flatMap(Optional::stream)
                .map(Element::id)
                .reduce(Id.NONE, (before, id) -> id);
        return new Position(model.owner(), after);
    }

    private void look() {
        double y = table.sceneToLocal(0, sceneY).getY();
        int lines = model.lines().size();
        int row = lines == 0 ? 0 : table.rowAt(y);
        int there = lines > 0 && y > table.middle(row) ? row + 1 : row;
        boolean beside = isOfClass(there - 1) || isOfClass(there);
        gap = beside
                ? there
                : IntStream.range(0, lines)
                        .filter(this::isOfClass)
                        .map(line -> line + 1)
                        .max()
                        .orElse(there);
        mark.show(table.top(gap), table.getWidth(), beside || level2.isBlank() ? "" : "放到" + level2);
    }

    private boolean isOfClass(int row) {
        return row >= 0
                && row < model.lines().size()
                && model.lines().get(row).around().text(IndicatorField.LEVEL2).equals(level2);
    }

    /** It is dragged over the table no more. */
    public void leave() {
        edges.stop();
        mark.hide();
    }
}
