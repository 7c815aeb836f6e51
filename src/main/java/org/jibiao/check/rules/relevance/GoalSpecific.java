package org.jibiao.check.rules.relevance;

import java.util.regex.Pattern;
import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.words.Wording;
import org.jibiao.model.field.ProjectField;

/** {@code GOAL_VAGUE}: a goal tells a quantity, a time or a scope; years and document numbers are none. */
final class GoalSpecific implements Check {

    private static final Pattern NO_QUANTITY =
            Pattern.compile("(?:19|20)\\d\\d年度?|[〔（(【\\[](?:19|20)\\d\\d[〕）)】\\]]第?\\d*号?");
    private static final Pattern FRAME = Pattern.compile("^应?于?(?:19|20)\\d\\d年[，,]?");
    private static final Pattern QUANTITY =
            Pattern.compile("\\d|[一二三四五六七八九十百千万两]+[个件次场人名项家所处户期辆台套份篇支]|全覆盖|百分之|[年月季]底前|每[年月周日季]|[季学][度期][前内末]");

    @Override
    public String rule() {
        return "GOAL_VAGUE";
    }

    @Override
    public void project(ProjectFacts project, Notes notes) {
        String goals = String.join("\n", project.goals());
        String plain = Wording.plain(FRAME.matcher(goals).replaceAll(""));
        boolean isShort = plain.length() <= notes.limit("short").intValue();
        if (isShort
                && !plain.isEmpty()
                && !Wording.plain(goals).equals(project.plainPurpose())
                && !ProjectFacts.isSecret(goals)
                && !goals.contains("{")
                && !QUANTITY.matcher(NO_QUANTITY.matcher(goals).replaceAll("")).find()) {
            notes.add(Note.at(project.project(), ProjectField.GOALS)
                    .saying("绩效目标没有数量、时间和范围，做到没做到无从判断。")
                    .expecting("写明做多少、什么时候做完、覆盖到哪里"));
        }
    }
}
