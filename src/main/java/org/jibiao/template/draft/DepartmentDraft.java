package org.jibiao.template.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jibiao.change.Draft;
import org.jibiao.change.Edit;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.DepartmentGoals;
import org.jibiao.model.GoalPair;
import org.jibiao.model.Indicator;
import org.jibiao.model.KeyTask;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.Secrecy;
import org.jibiao.model.SubGoal;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.DepartmentField;
import org.jibiao.model.field.GoalPairField;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.KeyTaskField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.field.SubGoalField;
import org.jibiao.model.value.Amount;
import org.jibiao.model.value.MoneyUnit;

/**
 * Proposes what the department goals can take from the projects: the overall goal, a sub-goal with its indicators or a
 * main task for each project. What is withheld (涉密) in a project is not proposed; what stands in the goals stays.
 */
public final class DepartmentDraft {

    private static final String NUMBERS = "一二三四五六七八九十";
    private static final int MOST_INDICATORS = 4;
    private static final int FIRST_WORDS = 3;

    private final Book book;
    private final Declaration declaration;
    private final DepartmentGoals goals;
    private final boolean tables;

    /** For {@code declaration} of {@code book}; {@code tables} if its form has tasks in a table, not sub-goals. */
    public DepartmentDraft(Book book, Declaration declaration, boolean tables) {
        this.book = book;
        this.declaration = declaration;
        this.goals = declaration.goals();
        this.tables = tables;
    }

    /** The projects with a name that neither main tasks nor sub-goals name yet, as the form has them. */
    public List<Project> unnamed() {
        Set<String> tasks = goals.tasks().stream()
                .flatMap(task -> Stream.of(task.text(KeyTaskField.PROJECT), task.text(KeyTaskField.WORK)))
                .map(String::strip)
                .collect(Collectors.toSet());
        String texts = goals.subGoals().stream()
                .flatMap(SubGoal::withDescendants)
                .flatMap(each -> each.values().filled().stream().map(each::text))
                .collect(Collectors.joining("\n"));
        return declaration.projects().stream()
                .filter(project -> !project.text(ProjectField.NAME).isBlank())
                .filter(project -> !Secrecy.of(project).whole())
                .filter(project ->
                        tables ? !tasks.contains(project.text(ProjectField.NAME).strip()) : !isNamed(project, texts))
                .toList();
    }

    /** By its name, or by the first words of it where there are sub-goals enough for all. */
    private boolean isNamed(Project project, String texts) {
        String line = line(project);
        String first = line.substring(0, Math.min(FIRST_WORDS, line.length()));
        boolean enough = goals.subGoals().size() >= declaration.projects().size();
        return texts.contains(line) || enough && texts.contains(first);
    }

    /** The field of the goals that holds them all in words. */
    public DepartmentField overall() {
        return tables ? DepartmentField.GOALS : DepartmentField.OVERALL;
    }

    /** True if that field holds something typed. */
    public boolean isWritten() {
        return !goals.values().isBlank(overall());
    }

    /**
     * Adds what is missing, as one step to undo.
     *
     * @param anew true to write the overall goal anew even if something stands there
     */
    public Edit edit(boolean anew) {
        Draft draft = new Draft(book);
        List<Project> projects = unnamed();
        if (anew || !isWritten()) {
            draft.set(goals.ref(), overall(), overallText());
        }
        int number = goals.subGoals().size();
        for (Project project : projects) {
            draft.append(goals.ref(), tables ? task(project) : subGoal(project, number++));
        }
        return draft.edit("由项目起草部门目标");
    }

    /** The goals of all projects, a numbered paragraph each, and what they cost together. */
    String overallText() {
        List<String> paragraphs = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO;
        List<Project> projects = declaration.projects().stream()
                .filter(project -> !Secrecy.of(project).whole())
                .toList();
        for (Project project : projects) {
            List<String> lines = goalLines(project);
            String text = lines.isEmpty() ? "" : "：" + String.join("；", lines);
            paragraphs.add(number(paragraphs.size()) + line(project) + text + "。");
            total = total.add(
                    Amount.parse(Secrecy.open(project, ProjectField.TOTAL)).orElse(BigDecimal.ZERO));
        }
        String money = Amount.printed(total.toPlainString(), MoneyUnit.WAN_YUAN);
        paragraphs.add("全年安排项目 " + projects.size() + " 个，预算合计 " + money + " 万元。");
        return String.join("\n", paragraphs);
    }

    /** A main task of the year with the money of {@code project}. */
    public KeyTask task(Project project) {
        String year = declaration.text(DeclarationField.YEAR).strip();
        String name = project.text(ProjectField.NAME).strip();
        return KeyTask.fresh()
                .with(KeyTaskField.WORK, name)
                .with(KeyTaskField.CONTENT, Secrecy.open(project, ProjectField.PURPOSE))
                .with(KeyTaskField.PROJECT, name)
                .with(KeyTaskField.AMOUNT, Secrecy.open(project, ProjectField.TOTAL))
                .with(KeyTaskField.FISCAL, Secrecy.open(project, ProjectField.FISCAL))
                .with(KeyTaskField.OTHER, Secrecy.open(project, ProjectField.OTHER))
                .with(KeyTaskField.DEADLINE, year.isEmpty() ? "" : year + "年12月");
    }

    private SubGoal subGoal(Project project, int number) {
        List<String> lines = goalLines(project);
        List<GoalPair> pairs = new ArrayList<>();
        String output = indicators(project, true);
        String effect = indicators(project, false);
        int last = output.isEmpty() || effect.isEmpty() ? 1 : Math.min(2, Math.max(1, lines.size()));
        for (int index = 0; index < last; index++) {
            String goal = index < lines.size() ? lines.get(index) : "完成" + line(project);
            boolean both = last == 1;
            String told = both
                    ? Stream.of(output, effect).filter(each -> !each.isEmpty()).collect(Collectors.joining("；"))
                    : index == 0 ? output : effect;
            pairs.add(GoalPair.fresh()
                    .with(GoalPairField.GOAL, "绩效目标" + (index + 1) + "：" + goal + "。")
                    .with(GoalPairField.INDICATOR, "绩效指标" + (index + 1) + "：" + told + (told.isEmpty() ? "" : "。")));
        }
        return SubGoal.fresh()
                .with(SubGoalField.NUMBER, number(number))
                .with(SubGoalField.HEADING, line(project))
                .withChildren(Kind.GOAL_PAIR, pairs);
    }

    private static String number(int index) {
        return index < NUMBERS.length() ? "（" + NUMBERS.charAt(index) + "）" : "（" + (index + 1) + "）";
    }

    /** What the project is about: its name without year and the word for money. */
    static String line(Project project) {
        return project.text(ProjectField.NAME)
                .strip()
                .replaceFirst("^20\\d\\d\\s*年(度)?", "")
                .replaceFirst("(专项)?(经费|资金)$", "");
    }

    private static List<String> goalLines(Project project) {
        return Secrecy.open(project, ProjectField.GOALS)
                .lines()
                .map(line ->
                        line.strip().replaceFirst("^(\\d+|[一二三四五六七八九十]+)\\s*[.．、]\\s*|^[（(][^（()）]{1,3}[）)]\\s*", ""))
                .map(line -> line.replaceFirst("[。；;.]+$", ""))
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** The first indicators of output, or of effect, as words: {@code 办理案件数≥320件、补贴按时支付率100%}. */
    private static String indicators(Project project, boolean output) {
        return project.indicators().stream()
                .filter(row -> row.text(IndicatorField.LEVEL1).startsWith("产出") == output)
                .filter(row -> !row.text(IndicatorField.LEVEL2).contains("成本"))
                .filter(row -> !row.text(IndicatorField.NAME).isBlank() && !Secrecy.marksAnythingIn(row))
                .limit(MOST_INDICATORS)
                .map(DepartmentDraft::words)
                .collect(Collectors.joining("、"));
    }

    private static String words(Indicator row) {
        return row.text(IndicatorField.NAME).strip()
                + row.text(IndicatorField.VALUE).strip();
    }
}
