package org.jibiao.check.rules.relevance;

import java.util.List;
import java.util.regex.Pattern;
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
    private static final Pattern USE = Pattern.compile("^(?:主要|全部)?用于");
    private static final Pattern MONEY = Pattern.compile("^(?:[^。]*(?:预算|财政资金|其他资金|财政拨款)[^。]*元[^。]*。)+");

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
        if (goal.equals(project.plainPurpose()) || useOf(goal).equals(useOf(withoutMoney(project, goal)))) {
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

    /** The purpose without the sentences about the amount at its beginning: 预算数30万元。其中：财政资金30万元。 */
    private static String withoutMoney(ProjectFacts project, String goal) {
        boolean same = project.plainPurpose().endsWith(useOf(goal));
        return same
                ? Wording.plain(
                        MONEY.matcher(project.text(ProjectField.PURPOSE)).replaceFirst(""))
                : "";
    }

    /** What is done, without 用于 before it. */
    private static String useOf(String plain) {
        return USE.matcher(plain).replaceFirst("");
    }
}
