package org.jibiao.form;

import java.util.List;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.form.spec.Part;
import org.jibiao.grid.Mark;
import org.jibiao.grid.ParagraphStyle;
import org.jibiao.grid.Run;
import org.jibiao.model.Declaration;
import org.jibiao.model.DepartmentGoals;
import org.jibiao.model.Element;
import org.jibiao.model.GoalPair;
import org.jibiao.model.Kind;
import org.jibiao.model.Safeguard;
import org.jibiao.model.SubGoal;
import org.jibiao.model.field.DepartmentField;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.GoalPairField;
import org.jibiao.model.field.SafeguardField;
import org.jibiao.model.field.SubGoalField;

/** The department goals as the numbered text of the two-part document. */
final class GoalsLayout {

    private GoalsLayout() {}

    static void section(FormSpec spec, Declaration declaration, Part.GoalsSection section, Canvas canvas) {
        Mark mark = section.list().isEmpty() ? Mark.NONE : new Mark(section.list(), section.entry());
        canvas.heading(section.heading(), spec.style(section.headingStyle()), mark);
        DepartmentGoals goals = declaration.goals();
        ParagraphStyle text = spec.style(section.textStyle());
        ParagraphStyle lead = spec.style(section.leadStyle());
        if (section.content() == Kind.DEPARTMENT_GOALS) {
            field(goals, DepartmentField.OVERALL, text, canvas);
        } else if (section.content() == Kind.SUB_GOAL) {
            goals.subGoals().forEach(subGoal -> subGoal(subGoal, lead, text, canvas));
        } else {
            goals.safeguards().forEach(safeguard -> safeguard(safeguard, text, canvas));
        }
    }

    /** One paragraph for each line of the field; nothing where it is blank. */
    private static void field(Element element, Field field, ParagraphStyle style, Canvas canvas) {
        if (!element.text(field).isEmpty()) {
            for (String line : element.text(field).split("\n", -1)) {
                canvas.paragraph(List.of(new Run(line, false)), style, element.place(field));
            }
        }
    }

    private static void subGoal(SubGoal subGoal, ParagraphStyle lead, ParagraphStyle text, Canvas canvas) {
        String heading = subGoal.text(SubGoalField.NUMBER) + subGoal.text(SubGoalField.HEADING);
        if (!heading.isEmpty()) {
            for (String line : heading.split("\n", -1)) {
                canvas.paragraph(List.of(new Run(line, false)), lead, subGoal.place(SubGoalField.HEADING));
            }
        }
        String group = "";
        for (GoalPair pair : subGoal.pairs()) {
            if (!pair.text(GoalPairField.GROUP).equals(group)) {
                group = pair.text(GoalPairField.GROUP);
                field(pair, GoalPairField.GROUP, text, canvas);
            }
            field(pair, GoalPairField.GOAL, text, canvas);
            field(pair, GoalPairField.INDICATOR, text, canvas);
        }
    }

    /** The catch phrase stands bold before its text, ended by a full stop. */
    private static void safeguard(Safeguard safeguard, ParagraphStyle style, Canvas canvas) {
        String title = safeguard.text(SafeguardField.TITLE);
        String[] lines = safeguard.text(SafeguardField.TEXT).split("\n", -1);
        List<Run> first = title.isEmpty()
                ? List.of(new Run(lines[0], false))
                : List.of(new Run(title + "。", true), new Run(lines[0], false));
        canvas.paragraph(first, style, safeguard.place(SafeguardField.TEXT));
        for (int index = 1; index < lines.length; index++) {
            canvas.paragraph(List.of(new Run(lines[index], false)), style, safeguard.place(SafeguardField.TEXT));
        }
    }
}
