package org.jibiao.ui.page.table.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jibiao.form.spec.IndicatorClass;
import org.jibiao.model.Element;
import org.jibiao.model.field.IndicatorField;

/** Puts the ghosts of missing obligatory classes among the indicators. */
public final class Lines {

    private Lines() {}

    /** The lines of {@code elements}, and a ghost for each obligatory class of {@code classes} that none has. */
    public static List<Line> of(List<? extends Element> elements, List<IndicatorClass> classes) {
        List<Line> lines = new ArrayList<>(elements.size() + classes.size());
        Set<String> there = new HashSet<>();
        for (Element each : elements) {
            lines.add(new Line.Row(each));
            there.add(each.text(IndicatorField.LEVEL2));
        }
        Map<String, Integer> ranks = new HashMap<>();
        for (int index = 0; index < classes.size(); index++) {
            ranks.putIfAbsent(classes.get(index).level2(), index);
        }
        for (int index = 0; index < classes.size(); index++) {
            IndicatorClass wanted = classes.get(index);
            if (wanted.required() && !there.contains(wanted.level2())) {
                lines.add(place(lines, ranks, index), new Line.Ghost(wanted));
            }
        }
        return lines;
    }

    /** After the last line of this class or one before it; ghosts keep the order of the form. */
    private static int place(List<Line> lines, Map<String, Integer> ranks, int index) {
        int place = lines.size();
        while (place > 0
                && ranks.getOrDefault(lines.get(place - 1).around().text(IndicatorField.LEVEL2), -1) >= index) {
            place--;
        }
        return place;
    }
}
