package org.jibiao.check.rules.completeness;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.DepartmentFacts;
import org.jibiao.check.facts.DepartmentFacts.Head;
import org.jibiao.model.DepartmentGoals;
import org.jibiao.model.Place;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.DepartmentField;
import org.jibiao.model.field.ProjectField;

/** {@code REQ_FIELD_BLANK}: the lesser fields of the heads are filled in. One finding a field for all projects. */
final class LesserFieldsFilled implements Check {

    private static final int NAMED = 3;
    private static final List<DepartmentField> COUNTS =
            List.of(DepartmentField.STAFF_COUNT, DepartmentField.SUBORDINATE_UNITS);

    @Override
    public String rule() {
        return "REQ_FIELD_BLANK";
    }

    @Override
    public void department(DepartmentFacts department, Notes notes) {
        DepartmentGoals goals = department.goals();
        boolean table = !goals.budgetLines().isEmpty()
                || COUNTS.stream().anyMatch(field -> !goals.text(field).isBlank());
        if (table) {
            COUNTS.stream()
                    .filter(field -> goals.text(field).isBlank())
                    .forEach(field -> notes.add(Note.at(goals, field)
                            .saying("部门整体绩效目标没有填写" + field.label() + "。")
                            .expecting("填写数量，没有填0")));
        }
        Stream.of(ProjectField.values()).forEach(field -> projects(department, field, notes));
    }

    private static void projects(DepartmentFacts department, ProjectField field, Notes notes) {
        List<Head> blank = department.projects().stream()
                .filter(head -> head.blank().contains(field))
                .toList();
        if (blank.isEmpty()) {
            return;
        }
        String names = blank.stream().limit(NAMED).map(Head::name).collect(Collectors.joining("、"));
        String who = blank.size() == department.projects().size() && blank.size() > 1
                ? blank.size() + "个项目都"
                : names + (blank.size() > NAMED ? "等" + blank.size() + "个项目" : "");
        notes.add(Note.at(department.declaration(), DeclarationField.DEPARTMENT)
                .also(blank.stream().map(head -> new Place(head.ref(), field)).toList())
                .finding(field.label() + names)
                .saying(who + "没有填写" + field.label() + "。")
                .expecting("填写" + field.label()));
    }
}
