package org.jibiao.check.rules.relevance;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.DepartmentFacts;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.words.BusinessLine;
import org.jibiao.check.words.Lexicon;
import org.jibiao.model.DepartmentGoals;
import org.jibiao.model.Element;
import org.jibiao.model.field.DepartmentField;
import org.jibiao.model.field.GoalPairField;
import org.jibiao.model.field.KeyTaskField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.field.SubGoalField;

/**
 * {@code GOAL_NOT_COVERED}: every line of business and every activity that the purpose names is measured by an indicator,
 * and every main task stands in the goals of the department. Mild where only the goals name it.
 */
final class GoalCovered implements Check {

    /** 加快依法治县进程 is a phrase, nothing to be measured. */
    private static final Pattern PHRASE = Pattern.compile("(?:加快|推进|推动|促进|深化|助推)[^，。；,;\\n]{0,12}(?:进程|步伐)");

    @Override
    public String rule() {
        return "GOAL_NOT_COVERED";
    }

    @Override
    public void project(ProjectFacts project, Notes notes) {
        if (project.rows().isEmpty()) {
            return;
        }
        String purpose = project.text(ProjectField.PURPOSE);
        boolean hasPurpose = !purpose.isEmpty();
        ProjectField field = hasPurpose ? ProjectField.PURPOSE : ProjectField.GOALS;
        String rows = project.rows().stream()
                .map(row -> row.name() + row.description() + row.printed())
                .collect(Collectors.joining("\n"));
        Set<String> open = open(project.text(field), rows, project.lexicon());
        if (!open.isEmpty()) {
            String names = String.join("、", open);
            Note note = Note.at(project.project(), field)
                    .finding(names)
                    .saying(field.label() + "里写了" + names + "，没有一条指标衡量" + (open.size() > 1 ? "它们" : "它") + "。")
                    .expecting("补上" + names + "的指标");
            notes.add(hasPurpose ? note : note.mild());
        }
    }

    private static Set<String> open(String text, String rows, Lexicon lexicon) {
        boolean phrase = text.contains("进程") || text.contains("步伐");
        String told = phrase ? PHRASE.matcher(text).replaceAll("") : text;
        Set<String> open = new LinkedHashSet<>();
        lexicon.lines().stream()
                .filter(lexicon.linesIn(told)::contains)
                .filter(line -> !line.isMeasuredBy(rows))
                .forEach(line -> open.add(line.terms().first(told).orElse(line.name())));
        lexicon.activitiesIn(told).stream()
                .filter(activity -> !activity.measured().isIn(rows))
                .forEach(activity -> open.add(activity.terms().first(told).orElse(activity.name())));
        return open;
    }

    @Override
    public void department(DepartmentFacts department, Notes notes) {
        DepartmentGoals goals = department.goals();
        String told = told(goals);
        if (goals.tasks().isEmpty() || told.isBlank()) {
            return;
        }
        Lexicon lexicon = department.frame().lexicon();
        String tasks = goals.tasks().stream()
                .map(task -> task.text(KeyTaskField.WORK) + "\n" + task.text(KeyTaskField.PROJECT))
                .collect(Collectors.joining("\n"));
        Set<String> open = lexicon.lines().stream()
                .filter(lexicon.linesIn(tasks)::contains)
                .filter(line -> !line.isMeasuredBy(told))
                .map(BusinessLine::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!open.isEmpty()) {
            String names = String.join("、", open);
            notes.add(Note.at(goals, DepartmentField.GOALS)
                    .finding(names)
                    .saying("主要任务里有" + names + "，部门的绩效目标里没有写。")
                    .expecting("在绩效目标里写上" + names));
        }
    }

    private static String told(DepartmentGoals goals) {
        Stream<String> own = Stream.of(goals.text(DepartmentField.GOALS), goals.text(DepartmentField.OVERALL));
        Stream<String> below = goals.subGoals().stream()
                .flatMap(Element::withDescendants)
                .flatMap(each -> Stream.of(
                        each.text(SubGoalField.HEADING),
                        each.text(GoalPairField.GOAL),
                        each.text(GoalPairField.INDICATOR)));
        return Stream.concat(own, below).collect(Collectors.joining("\n"));
    }
}
