package org.jibiao.check.rules.relevance;

import java.util.List;
import java.util.stream.Collectors;
import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.facts.Row;
import org.jibiao.check.words.Wording;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;

/** {@code GOAL_ECHO}: the goal says what is to be reached, not the purpose once more, nor is it copied as an indicator. */
final class GoalOwnWords implements Check {

    private static final int SHORTEST = 8;

    @Override
    public String rule() {
        return "GOAL_ECHO";
    }

    @Override
    public void project(ProjectFacts project, Notes notes) {
        List<String> goals = project.goals().stream().map(Wording::plain).toList();
        String goal = String.join("", goals);
        if (goal.isEmpty() || ProjectFacts.isSecret(goal)) {
            return;
        }
        if (goal.equals(project.plainPurpose())) {
            notes.add(Note.at(project.project(), ProjectField.GOALS)
                    .also(List.of(project.project().place(ProjectField.PURPOSE)))
                    .saying("绩效目标与资金用途一字不差，没有说要达到什么。")
                    .expecting("用这些钱要达到的数量、质量、时间和效果"));
            return;
        }
        List<Row> copied = project.rows().stream()
                .filter(row -> {
                    String name = row.plain().name();
                    return name.length() >= SHORTEST && goals.contains(name);
                })
                .toList();
        if (!copied.isEmpty()) {
            notes.add(Note.at(copied.getFirst().indicator(), IndicatorField.NAME)
                    .saying("指标名称“" + copied.stream().map(Row::called).collect(Collectors.joining("”“"))
                            + "”就是绩效目标的原话。")
                    .expecting("能够衡量这个目标的指标"));
        }
    }
}
