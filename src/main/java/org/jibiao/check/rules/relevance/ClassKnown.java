package org.jibiao.check.rules.relevance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.Demands.Known;
import org.jibiao.check.facts.DepartmentFacts;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.facts.Row;
import org.jibiao.check.words.Wording;
import org.jibiao.model.field.IndicatorField;

/** {@code L2_NONSTANDARD}: level-1 and level-2 classes are called as the form calls them; 指标 may be left out. */
final class ClassKnown implements Check {

    private static final double ALIKE = 0.5;

    @Override
    public String rule() {
        return "L2_NONSTANDARD";
    }

    @Override
    public void project(ProjectFacts project, Notes notes) {
        List<Known> known = project.demands().known();
        if (!known.isEmpty()) {
            project.rows().forEach(row -> look(row, known, notes));
        }
    }

    private static void look(Row row, List<Known> known, Notes notes) {
        String level1 = row.text(IndicatorField.LEVEL1);
        String level2 = row.text(IndicatorField.LEVEL2);
        if (isOther(level1, known, Known::level1)) {
            notes.add(note(row, IndicatorField.LEVEL1, level1, known, Known::level1));
        }
        if (isOther(level2, known, Known::level2) && !level2.contains("满意度")) {
            notes.add(note(row, IndicatorField.LEVEL2, level2, known, Known::level2));
        }
    }

    /** A department's table is only looked at for classes that are like none of its form; provinces vary them. */
    @Override
    public void department(DepartmentFacts department, Notes notes) {
        List<Known> known = department.frame().demands().known();
        for (Row row : department.rows()) {
            String level1 = row.text(IndicatorField.LEVEL1);
            boolean strange = isOther(level1, known, Known::level1)
                    && known.stream().noneMatch(each -> Wording.likeness(each.level1(), level1) >= ALIKE);
            if (!known.isEmpty() && strange) {
                notes.add(note(row, IndicatorField.LEVEL1, level1, known, Known::level1));
            }
        }
    }

    private static boolean isOther(String name, List<Known> known, Function<Known, String> level) {
        for (Known each : known) {
            if (level.apply(each).equals(name)) {
                return false;
            }
        }
        String core = core(name);
        return !core.isEmpty()
                && known.stream().map(level).noneMatch(each -> core(each).equals(core));
    }

    private static Note note(
            Row row, IndicatorField field, String name, List<Known> known, Function<Known, String> level) {
        String core = core(name);
        Optional<String> meant = known.stream()
                .map(level)
                .distinct()
                .map(each -> Map.entry(each, Wording.likeness(core(each), core)))
                .filter(each -> each.getValue() >= ALIKE)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
        Note note = Note.at(row.indicator(), field);
        meant.ifPresent(note::repairing);
        return note.saying(field.label() + "“" + name + "”不是本表样的名称"
                        + meant.map(each -> "，规范名称是“" + each + "”").orElse("") + "。")
                .expecting(meant.orElse("本表样的" + field.label()));
    }

    private static String core(String name) {
        String plain = Wording.plain(name);
        return plain.endsWith("指标") ? plain.substring(0, plain.length() - 2) : plain;
    }
}
