package org.jibiao.ui.page.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jibiao.change.Edit;
import org.jibiao.model.Element;
import org.jibiao.model.Id;
import org.jibiao.model.Position;
import org.jibiao.model.Ref;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.ui.kit.Session;
import org.jibiao.ui.kit.drag.Relocation;
import org.jibiao.ui.page.table.line.Line;

/** Moves or copies the elements of the selected lines, all together and in their order, as one edit. */
final class RowMoves {

    private final IndicatorTableModel model;
    private final Session session;
    private final Selection selection;

    RowMoves(IndicatorTableModel model, Selection selection) {
        this.model = model;
        this.session = model.session();
        this.selection = selection;
    }

    private List<Element> chosen() {
        return selection.lines().stream()
                .map(model::element)
                .flatMap(Optional::stream)
                .toList();
    }

    /** One element up (-1) or down (1); lines that lie apart come together first. */
    void step(int by) {
        List<Element> chosen = chosen();
        List<Element> all = model.elements();
        if (!chosen.isEmpty()) {
            int edge = all.indexOf(by < 0 ? chosen.getFirst() : chosen.getLast());
            int passed = edge + by;
            boolean together = all.indexOf(chosen.getLast()) - all.indexOf(chosen.getFirst()) == chosen.size() - 1;
            int gap = by < 0 ? passed : passed + 1;
            if (passed >= 0 && passed < all.size()) {
                move(chosen, gap, Optional.empty(), false);
            } else if (!together) {
                move(chosen, by < 0 ? edge : edge + 1, Optional.empty(), false);
            }
        }
    }

    /** What the selected lines hold. */
    List<Ref> refs() {
        return chosen().stream().map(Element::ref).toList();
    }

    /** Between two lines, above line {@code gap}, and into the class of line {@code over}, one of the two. */
    void drop(int gap, int over, boolean copies) {
        int above = (int) IntStream.range(0, Math.min(gap, model.lines().size()))
                .filter(row -> model.element(row).isPresent())
                .count();
        List<Element> chosen = chosen();
        if (!chosen.isEmpty()) {
            move(chosen, above, newClass(over), copies);
        }
    }

    /** The line whose class the selected lines would take beside line {@code over}, empty if all have it already. */
    Optional<Line> newClass(int over) {
        if (over < 0 || over >= model.lines().size() || selection.hasLine(over)) {
            return Optional.empty();
        }
        Line line = model.lines().get(over);
        String level2 = line.around().text(IndicatorField.LEVEL2);
        boolean has = model.columns().stream().anyMatch(each -> each.field() == IndicatorField.LEVEL2);
        boolean other = chosen().stream()
                .anyMatch(each -> !each.text(IndicatorField.LEVEL2).equals(level2));
        return has && other && !level2.isBlank() ? Optional.of(line) : Optional.empty();
    }

    /** To before the element that is number {@code gap} now, from 0. */
    private void move(List<Element> chosen, int gap, Optional<Line> newClass, boolean copies) {
        List<Element> all = model.elements();
        Id after = gap == 0 ? Id.NONE : all.get(gap - 1).id();
        Relocation relocation = new Relocation(
                        session.book(), chosen.stream().map(Element::ref).toList(), copies)
                .to(new Position(model.owner(), after), newClass.map(Line::around));
        String to = newClass.map(line -> "到" + line.around().text(IndicatorField.LEVEL2))
                .orElse("");
        boolean whole = selection.isWhole() || chosen.size() > 1;
        int column = selection.column();
        Edit edit = relocation.edit(to);
        if (!edit.isEmpty() && session.apply(edit)) {
            model.refresh();
            show(Set.copyOf(relocation.arrived()), whole, column);
        }
    }

    /** The moved lines are selected where they are now. */
    private void show(Set<Ref> moved, boolean whole, int column) {
        List<Integer> rows = IntStream.range(0, model.lines().size())
                .filter(row -> model.element(row)
                        .filter(each -> moved.contains(each.ref()))
                        .isPresent())
                .boxed()
                .toList();
        model.moveTo(rows.getLast(), column);
        if (whole) {
            selection.lines(rows);
        }
    }
}
