package org.jibiao.check.rules.completeness;

import java.util.List;
import java.util.stream.Collectors;
import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.model.field.ProjectField;

/** {@code PLAN_BLANK}: every point of the spending plan is filled in. */
final class PlanFilled implements Check {

    private static final List<ProjectField> POINTS = List.of(
            ProjectField.PLAN_MARCH, ProjectField.PLAN_JUNE, ProjectField.PLAN_OCTOBER, ProjectField.PLAN_DECEMBER);

    @Override
    public String rule() {
        return "PLAN_BLANK";
    }

    @Override
    public void project(ProjectFacts project, Notes notes) {
        List<ProjectField> blank = POINTS.stream()
                .filter(project.demands()::prints)
                .filter(point -> project.text(point).isEmpty())
                .toList();
        if (!blank.isEmpty()) {
            String names = blank.stream().map(ProjectField::label).collect(Collectors.joining("、"));
            notes.add(Note.at(project.project(), blank.getFirst())
                    .also(blank.stream().map(project.project()::place).toList())
                    .finding(names)
                    .saying("资金支出计划的" + names + "没有填写。")
                    .expecting("累计的百分比，没有支出填0"));
        }
    }
}
