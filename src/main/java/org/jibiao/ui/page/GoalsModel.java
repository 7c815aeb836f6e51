package org.jibiao.ui.page;

import java.util.List;
import org.jibiao.change.Draft;
import org.jibiao.form.FormWriter;
import org.jibiao.form.Sheet;
import org.jibiao.form.spec.Band;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.model.BudgetLine;
import org.jibiao.model.Declaration;
import org.jibiao.model.DepartmentGoals;
import org.jibiao.model.Element;
import org.jibiao.model.GoalPair;
import org.jibiao.model.Id;
import org.jibiao.model.KeyTask;
import org.jibiao.model.Kind;
import org.jibiao.model.Position;
import org.jibiao.model.Project;
import org.jibiao.model.Ref;
import org.jibiao.model.Safeguard;
import org.jibiao.model.SubGoal;
import org.jibiao.model.field.BudgetLineField;
import org.jibiao.model.field.DepartmentField;
import org.jibiao.model.field.GoalPairField;
import org.jibiao.model.field.SubGoalField;
import org.jibiao.template.draft.DepartmentDraft;
import org.jibiao.template.draft.UsualSafeguards;
import org.jibiao.ui.kit.Session;

/** The department goals: sub-goals with their pairs, safeguards; adding, deleting and moving them. */
final class GoalsModel {

    private static final String NUMBERS = "一二三四五六七八九十";

    private final Session session;
    private final Ref ref;

    GoalsModel(Session session, Ref ref) {
        this.session = session;
        this.ref = ref;
    }

    Session session() {
        return session;
    }

    DepartmentGoals goals() {
        return session.book().find(ref, DepartmentGoals.class).orElseThrow();
    }

    boolean isThere() {
        return session.book().contains(ref.id());
    }

    /** The ids of all that stands here, in order: changes when the page must be built anew. */
    List<Id> shape() {
        return goals().withDescendants().map(Element::id).toList();
    }

    /** The elements that stand in a list of the form's table. */
    List<? extends Element> list(Band.Each each) {
        return goals().children(each.kind()).stream()
                .filter(element -> each.side().isEmpty()
                        || element.text(BudgetLineField.SIDE).equals(each.side()))
                .toList();
    }

    /** True if there is something in the numbered texts of the two-part document. */
    boolean hasTexts() {
        return !goals().values().isBlank(DepartmentField.OVERALL)
                || !goals().subGoals().isEmpty()
                || !goals().safeguards().isEmpty();
    }

    /** True if there is something that only tables show. */
    boolean hasTables() {
        return !goals().budgetLines().isEmpty()
                || !goals().tasks().isEmpty()
                || !goals().indicators().isEmpty()
                || !goals().values().isBlank(DepartmentField.DUTIES)
                || !goals().values().isBlank(DepartmentField.GOALS);
    }

    Declaration declaration() {
        return session.book().declarationOf(ref).orElseThrow();
    }

    String title(FormSpec spec) {
        return FormWriter.goalsTitle(spec, declaration());
    }

    /** The fixed rows of the form's table, a grid for each run of them. */
    Sheet head(FormSpec spec) {
        return FormWriter.goalsHead(spec, declaration());
    }

    /** Adds a row to a list; to an empty one of income or expense all the lines that the form has. */
    void addTo(Band.Each each) {
        Draft draft = new Draft(session.book());
        if (each.kind() == Kind.KEY_TASK) {
            session.apply(draft.append(ref, KeyTask.fresh()).edit("增加主要任务"));
            return;
        }
        List<String> names = list(each).isEmpty() ? each.standard() : List.of("");
        for (String name : names.isEmpty() ? List.of("") : names) {
            draft = draft.append(
                    ref,
                    BudgetLine.fresh().with(BudgetLineField.SIDE, each.side()).with(BudgetLineField.LABEL, name));
        }
        session.apply(draft.edit("增加" + each.side() + "科目"));
    }

    /** The projects that no main task names yet. */
    List<Project> unnamed() {
        return draft(true).unnamed();
    }

    /** The projects that no sub-goal names yet. */
    List<Project> unnamedInTexts() {
        return draft(false).unnamed();
    }

    private DepartmentDraft draft(boolean tables) {
        return new DepartmentDraft(session.book(), declaration(), tables);
    }

    /** Adds a main task for each project that none names: name, purpose, money and the end of the year. */
    void proposeTasks() {
        Draft draft = new Draft(session.book());
        List<Project> projects = unnamed();
        projects.forEach(project -> draft.append(ref, draft(true).task(project)));
        session.apply(draft.edit("由项目列出 " + projects.size() + " 项主要任务"));
    }

    /** Adds a sub-goal for each project that none names, and the overall goal if nothing stands there. */
    void proposeTexts() {
        session.apply(draft(false).edit(false));
    }

    /** How many of the usual safeguards are not there yet. */
    int missingSafeguards() {
        return UsualSafeguards.missing(goals()).size();
    }

    void addUsualSafeguards() {
        session.apply(UsualSafeguards.edit(session.book(), goals()));
    }

    void addSubGoal() {
        int count = goals().subGoals().size();
        String number = count < NUMBERS.length() ? "（" + NUMBERS.charAt(count) + "）" : "";
        SubGoal added =
                SubGoal.fresh().with(SubGoalField.NUMBER, number).withChildren(Kind.GOAL_PAIR, List.of(pair("", 1)));
        session.apply(new Draft(session.book()).append(ref, added).edit("增加分项绩效目标"));
    }

    void addPair(SubGoal subGoal) {
        String group =
                subGoal.pairs().isEmpty() ? "" : subGoal.pairs().getLast().text(GoalPairField.GROUP);
        long same = subGoal.pairs().stream()
                .filter(each -> each.text(GoalPairField.GROUP).equals(group))
                .count();
        GoalPair added = pair(group, (int) same + 1);
        session.apply(new Draft(session.book()).append(subGoal.ref(), added).edit("增加目标与指标"));
    }

    private static GoalPair pair(String group, int number) {
        return GoalPair.fresh()
                .with(GoalPairField.GROUP, group)
                .with(GoalPairField.GOAL, "绩效目标" + number + "：")
                .with(GoalPairField.INDICATOR, "绩效指标" + number + "：");
    }

    void addSafeguard() {
        session.apply(new Draft(session.book()).append(ref, Safeguard.fresh()).edit("增加工作保障措施"));
    }

    void delete(Element element) {
        session.apply(new Draft(session.book())
                .remove(element.ref())
                .edit("删除" + element.kind().label()));
    }

    /** Moves {@code element} one place up (-1) or down (1) among its like. */
    void move(Element element, int by) {
        Ref parent = session.book().parentOf(element.ref()).orElseThrow();
        String side = element.text(BudgetLineField.SIDE);
        List<? extends Element> all = session.book().children(parent, element.kind()).stream()
                .filter(other -> other.text(BudgetLineField.SIDE).equals(side))
                .toList();
        int target = all.indexOf(element) + by;
        if (target >= 0 && target < all.size()) {
            List<Element> others = new java.util.ArrayList<>(all);
            others.remove(element);
            Id after = target == 0 ? Id.NONE : others.get(target - 1).id();
            session.apply(new Draft(session.book())
                    .move(element.ref(), new Position(parent, after))
                    .edit("移动" + element.kind().label()));
        }
    }
}
