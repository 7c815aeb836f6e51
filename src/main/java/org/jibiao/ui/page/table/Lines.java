package org.jibiao.ui.page.table;

import java.util.ArrayList;
import java.util.List;
import org.jibiao.form.spec.IndicatorClass;
import org.jibiao.model.Element;
import org.jibiao.model.field.IndicatorField;

/** Puts the ghosts of missing obligatory classes among the indicators. */
final class Lines {

    private Lines() {}

    static List<Line> of(List<? extends Element> elements, List<IndicatorClass> classes) {
        List<Line> lines =
                new ArrayList<>(elements.stream().<Line>map(Line.Row::new).toList());
        for (int index = 0; index < classes.size(); index++) {
            IndicatorClass wanted = classes.get(index);
            boolean there = elements.stream()
                    .anyMatch(each -> each.text(IndicatorField.LEVEL2).equals(wanted.level2()));
            if (wanted.required() && !there) {
                lines.add(place(lines, classes, index), new Line.Ghost(wanted));
            }
        }
        return lines;
    }

    /** After the last line of this class or one before it; ghosts keep the order of the form. */
    private static int place(List<Line> lines, List<IndicatorClass> classes, int index) {
        int place = 0;
        for (int at = 0; at < lines.size(); at++) {
            if (rank(lines.get(at), classes) < index) {
                place = at + 1;
            }
        }
        return place;
    }

    private static int rank(Line line, List<IndicatorClass> classes) {
        for (int index = 0; index < classes.size(); index++) {
            IndicatorClass each = classes.get(index);
            boolean same = switch (line) {
                case Line.Row row -> each.level2().equals(row.text(IndicatorField.LEVEL2));
                case Line.Ghost ghost -> each.equals(ghost.missing());
            };
            if (same) {
                return index;
            }
        }
        return -1;
    }
}
