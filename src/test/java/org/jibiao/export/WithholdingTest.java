package org.jibiao.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jibiao.model.Declaration;
import org.jibiao.model.Element;
import org.jibiao.model.GoalPair;
import org.jibiao.model.Indicator;
import org.jibiao.model.KeyTask;
import org.jibiao.model.Kind;
import org.jibiao.model.Place;
import org.jibiao.model.Project;
import org.jibiao.model.RandomDeclarations;
import org.jibiao.model.Secrecy;
import org.jibiao.model.SubGoal;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.DepartmentField;
import org.jibiao.model.field.Extra;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.GoalPairField;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.KeyTaskField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.field.SubGoalField;
import org.junit.jupiter.api.Test;

class WithholdingTest {

    private static final Indicator ROW = Indicator.fresh()
            .with(IndicatorField.LEVEL1, "产出指标")
            .with(IndicatorField.LEVEL2, "数量指标")
            .with(IndicatorField.NAME, "外围监控点建设数量")
            .with(IndicatorField.VALUE, "≥17处")
            .with(IndicatorField.BASIS, "历史经验数据");
    private static final Project PROJECT = Project.fresh()
            .with(ProjectField.NAME, "边界巡防补助经费")
            .with(ProjectField.UNIT, "101001某县委政法委本级")
            .with(ProjectField.TOTAL, "680000.00")
            .with(ProjectField.PURPOSE, "用于外围监控点的日常维护。")
            .with(ProjectField.PLAN_DECEMBER, "100.00%")
            .withChildren(Kind.INDICATOR, List.of(ROW));
    private static final Project OPEN = Project.fresh()
            .with(ProjectField.NAME, "普法宣传经费")
            .with(ProjectField.UNIT, "101001某县委政法委本级")
            .with(ProjectField.PLAN_DECEMBER, "100.00%");

    private static Declaration holding(Project... projects) {
        return Declaration.fresh().withChildren(Kind.PROJECT, List.of(projects));
    }

    private static Element mark(Element element, Secrecy secrecy) {
        return element.with(Secrecy.field(element.kind()), secrecy.text());
    }

    private static Project mark(Project project, Field... fields) {
        Secrecy secrecy = Secrecy.NONE;
        for (Field field : fields) {
            secrecy = secrecy.with(field);
        }
        return (Project) mark(project, fields.length == 0 ? Secrecy.WHOLE : secrecy);
    }

    @Test
    void whereNothingIsMarkedOnlyTheSourceIsLeftOut() {
        IntStream.range(0, 40).forEach(seed -> {
            Declaration declaration = new RandomDeclarations(seed, "hebei-2021").hebei();
            Declaration received = declaration.with(DeclarationField.SOURCE, "D:/收件/2027.docx");
            assertEquals(new PublicCopy(declaration, List.of(), List.of()), Withholding.of(received));
        });
    }

    @Test
    void anInternalCopyIsTheDeclarationItself() {
        Declaration declaration = holding(mark(PROJECT)).with(DeclarationField.SOURCE, "2027.docx");
        assertEquals(
                new PublicCopy(declaration, List.of(), List.of()),
                Withholding.of(declaration, Order.internal("hebei-2021")));
    }

    @Test
    void aFieldGivesWayToTheSignsOfItsPlace() {
        Project marked = mark(PROJECT, ProjectField.PURPOSE, ProjectField.TOTAL);
        Project shown = PROJECT.with(ProjectField.PURPOSE, "内容涉密，按照规定不予公开。").with(ProjectField.TOTAL, "涉密");
        PublicCopy withheld = Withholding.of(holding(marked));
        assertEquals(List.of(shown), withheld.declaration().projects());
        assertEquals(
                List.of(PROJECT.place(ProjectField.TOTAL), PROJECT.place(ProjectField.PURPOSE)), withheld.marked());
    }

    @Test
    void aRowKeepsItsClassAndNothingElse() {
        Element marked = mark(ROW.with(new Extra("实施地点"), "某山口"), Secrecy.WHOLE);
        Indicator shown = ROW.with(IndicatorField.NAME, "涉密")
                .with(IndicatorField.VALUE, "涉密")
                .with(IndicatorField.BASIS, "涉密");
        Project project = PROJECT.withChildren(Kind.INDICATOR, List.of(marked));
        assertEquals(
                List.of(PROJECT.withChildren(Kind.INDICATOR, List.of(shown))),
                Withholding.of(holding(project)).declaration().projects());
    }

    @Test
    void aRowOfAnUncommonClassLosesThatToo() {
        Element row = mark(ROW.with(IndicatorField.LEVEL2, "反制指标"), Secrecy.WHOLE);
        Declaration shown = Withholding.of(holding(PROJECT.withChildren(Kind.INDICATOR, List.of(row))))
                .declaration();
        Indicator only = shown.projects().getFirst().indicators().getFirst();
        assertEquals(
                List.of("产出指标", "涉密"), List.of(only.text(IndicatorField.LEVEL1), only.text(IndicatorField.LEVEL2)));
    }

    @Test
    void aWholeProjectKeepsOneTableOfItsNumberAndTellsNothing() {
        Project marked = mark(PROJECT.withChildren(Kind.INDICATOR, List.of(ROW, ROW.withId(OPEN.id()))));
        Indicator row = Indicator.fresh()
                .with(IndicatorField.LEVEL1, "涉密")
                .with(IndicatorField.LEVEL2, "涉密")
                .with(IndicatorField.NAME, "涉密")
                .with(IndicatorField.VALUE, "涉密")
                .with(IndicatorField.BASIS, "涉密");
        Project shown = Project.fresh()
                .with(ProjectField.NAME, "涉密项目")
                .with(ProjectField.UNIT, "涉密")
                .with(ProjectField.TOTAL, "涉密")
                .with(ProjectField.PURPOSE, "内容涉密，按照规定不予公开。")
                .with(ProjectField.PLAN_DECEMBER, "涉密")
                .withChildren(Kind.INDICATOR, List.of(row.withId(ROW.id())));
        PublicCopy withheld = Withholding.of(holding(marked, OPEN));
        assertEquals(
                List.of(shown.withId(PROJECT.id()), OPEN),
                withheld.declaration().projects());
        assertEquals(15, withheld.marked().size());
        assertEquals(List.of(), withheld.quoted());
    }

    @Test
    void aTaskGoesWithItsProject() {
        KeyTask task = KeyTask.fresh()
                .with(KeyTaskField.WORK, "巡防")
                .with(KeyTaskField.PROJECT, "边界巡防补助经费")
                .with(KeyTaskField.AMOUNT, "680000.00");
        assertEquals(task, task(task, PROJECT));
        assertEquals(task.with(KeyTaskField.PROJECT, "涉密"), task(task, mark(PROJECT, ProjectField.NAME)));
        assertEquals(task.with(KeyTaskField.AMOUNT, "涉密"), task(task, mark(PROJECT, ProjectField.TOTAL)));
        KeyTask nothing = task.with(KeyTaskField.WORK, "涉密")
                .with(KeyTaskField.PROJECT, "涉密")
                .with(KeyTaskField.AMOUNT, "涉密");
        assertEquals(nothing, task(task, mark(PROJECT)));
        KeyTask shared = task.with(KeyTaskField.PROJECT, "普法宣传经费、边界巡防补助经费");
        assertEquals(nothing, task(shared, mark(PROJECT)));
    }

    private static KeyTask task(KeyTask task, Project project) {
        Declaration declaration = holding(project, OPEN);
        Declaration whole = declaration.withChildren(
                Kind.DEPARTMENT_GOALS, List.of(declaration.goals().withChildren(Kind.KEY_TASK, List.of(task))));
        return Withholding.of(whole).declaration().goals().tasks().getFirst();
    }

    @Test
    void aPartOfTheDepartmentTextSaysWhyItIsMissing() {
        GoalPair pair = GoalPair.fresh()
                .with(GoalPairField.GROUP, "1、建立队伍")
                .with(GoalPairField.GOAL, "绩效目标1：队伍到位。")
                .with(GoalPairField.INDICATOR, "绩效指标1：到位40人。");
        SubGoal subGoal = SubGoal.fresh()
                .with(SubGoalField.NUMBER, "（一）")
                .with(SubGoalField.HEADING, "巡防体系建设")
                .withChildren(Kind.GOAL_PAIR, List.of(pair));
        SubGoal hidden = subGoal.with(SubGoalField.HEADING, "内容涉密，按照规定不予公开。").withChildren(Kind.GOAL_PAIR, List.of());
        assertEquals(hidden, subGoal((SubGoal) mark(subGoal, Secrecy.WHOLE)));
        GoalPair half = pair.with(GoalPairField.INDICATOR, "内容涉密，按照规定不予公开。");
        Element marked = mark(pair, Secrecy.NONE.with(GoalPairField.INDICATOR));
        assertEquals(
                subGoal.withChildren(Kind.GOAL_PAIR, List.of(half)),
                subGoal(subGoal.withChildren(Kind.GOAL_PAIR, List.of(marked))));
    }

    private static SubGoal subGoal(SubGoal subGoal) {
        Declaration declaration = holding(OPEN);
        Declaration whole = declaration.withChildren(
                Kind.DEPARTMENT_GOALS, List.of(declaration.goals().withChildren(Kind.SUB_GOAL, List.of(subGoal))));
        return Withholding.of(whole).declaration().goals().subGoals().getFirst();
    }

    @Test
    void whatRepeatsSomethingWithheldLosesThatPassageAndIsReported() {
        Project open = OPEN.with(ProjectField.PURPOSE, "与边界巡防 补助经费\n合并使用").with(new Extra("附：边界巡防补助"), "见另表");
        Declaration declaration = holding(mark(PROJECT), open);
        Declaration goals = declaration.withChildren(
                Kind.DEPARTMENT_GOALS,
                List.of(declaration.goals().with(DepartmentField.OVERALL, "保持稳定。\n用于外围监控点的日常维护等。")));
        PublicCopy withheld = Withholding.of(goals);
        assertEquals("保持稳定。\n涉密等。", withheld.declaration().goals().text(DepartmentField.OVERALL));
        assertEquals(
                OPEN.with(ProjectField.PURPOSE, "与涉密\n合并使用"),
                withheld.declaration().projects().getLast());
        assertEquals(
                List.of(
                        goals.goals().place(DepartmentField.OVERALL),
                        open.place(ProjectField.PURPOSE),
                        open.place(new Extra("附：边界巡防补助"))),
                withheld.quoted());
    }

    @Test
    void anAmountWithheldGoesFromTheSentencesOfItsProject() {
        Indicator cost = ROW.with(IndicatorField.VALUE, "≤68.00万元");
        String purpose = "预算数68万元，其中财政资金680,000元；人均6.8万元，上年168万元，计68件。";
        Project project = PROJECT.with(ProjectField.PURPOSE, purpose).withChildren(Kind.INDICATOR, List.of(cost));
        PublicCopy withheld = Withholding.of(holding(mark(project, ProjectField.TOTAL), OPEN));
        Project shown = PROJECT.with(ProjectField.TOTAL, "涉密")
                .with(ProjectField.PURPOSE, "预算数涉密，其中财政资金涉密；人均6.8万元，上年168万元，计68件。")
                .withChildren(Kind.INDICATOR, List.of(ROW.with(IndicatorField.VALUE, "涉密")));
        assertEquals(List.of(shown, OPEN), withheld.declaration().projects());
        assertEquals(List.of(project.place(ProjectField.PURPOSE), cost.place(IndicatorField.VALUE)), withheld.quoted());
    }

    @Test
    void whatManyRowsHaveStaysInThoseThatAreNoSecret() {
        Indicator usual = ROW.with(IndicatorField.NAME, "服务对象满意度");
        Project open = OPEN.withChildren(Kind.INDICATOR, List.of(usual.withId(OPEN.id())));
        Project whole = mark(PROJECT.withChildren(Kind.INDICATOR, List.of(usual)));
        assertEquals(List.of(), Withholding.of(holding(whole, open)).quoted());
        Element byItself = mark(usual, Secrecy.NONE.with(IndicatorField.NAME));
        Project part = PROJECT.withChildren(Kind.INDICATOR, List.of(byItself));
        assertEquals(
                List.of(open.indicators().getFirst().place(IndicatorField.NAME)),
                Withholding.of(holding(part, open)).quoted());
    }

    @Test
    void oneProjectAloneIsReportedAlone() {
        Declaration declaration = holding(mark(PROJECT), mark(OPEN, ProjectField.PLAN_DECEMBER));
        Order order = new Order("hebei-2021", Optional.of(OPEN.ref()), Copy.PUBLIC);
        PublicCopy withheld = Withholding.of(declaration, order);
        assertEquals(List.of(new Place(OPEN.ref(), ProjectField.PLAN_DECEMBER)), withheld.marked());
        assertEquals("涉密项目", withheld.declaration().projects().getFirst().text(ProjectField.NAME));
    }

    @Test
    void aPublicCopyOfAPublicCopyIsTheSame() {
        IntStream.range(0, 40).forEach(seed -> {
            Declaration declaration = new RandomDeclarations(seed, "hebei-2021").hebei();
            Project first = declaration.projects().getFirst();
            Declaration marked = declaration.withChildren(
                    Kind.PROJECT,
                    declaration.projects().stream()
                            .map(each -> each == first ? mark(first) : each)
                            .toList());
            Declaration shown = Withholding.of(marked).declaration();
            assertEquals(shown, Withholding.of(shown).declaration());
            assertTrue(!Secrecy.marksAnythingIn(shown));
        });
    }
}
