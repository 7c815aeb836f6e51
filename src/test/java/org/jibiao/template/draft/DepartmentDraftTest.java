package org.jibiao.template.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jibiao.change.Draft;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.DepartmentGoals;
import org.jibiao.model.Indicator;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.Secrecy;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.DepartmentField;
import org.jibiao.model.field.GoalPairField;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.KeyTaskField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.field.SafeguardField;
import org.jibiao.model.field.SubGoalField;
import org.junit.jupiter.api.Test;

class DepartmentDraftTest {

    private final Project aid = Project.fresh()
            .with(ProjectField.NAME, "2027年法律援助办案补贴经费")
            .with(ProjectField.TOTAL, "480000.00")
            .with(ProjectField.GOALS, "1.办理案件不少于320件\n2.补贴按时支付，受援人满意。")
            .withChildren(
                    Kind.INDICATOR,
                    List.of(
                            row("产出指标", "数量指标", "办理案件数", "≥320件"),
                            row("产出指标", "成本指标", "每件补贴", "≤1500元/件"),
                            row("满意度指标", "服务对象满意度指标", "受援人满意度", "≥90%")));
    private final Project other =
            Project.fresh().with(ProjectField.NAME, "人民调解").with(ProjectField.TOTAL, "20000");
    private final Declaration declaration =
            Declaration.fresh().with(DeclarationField.YEAR, "2027").withChildren(Kind.PROJECT, List.of(aid, other));
    private final Book book = Book.of(List.of(declaration));

    private static Indicator row(String level1, String level2, String name, String value) {
        return Indicator.fresh()
                .with(IndicatorField.LEVEL1, level1)
                .with(IndicatorField.LEVEL2, level2)
                .with(IndicatorField.NAME, name)
                .with(IndicatorField.VALUE, value);
    }

    private DepartmentGoals drafted(Book of, boolean tables, boolean anew) {
        Declaration in = of.declarations().getFirst();
        return new DepartmentDraft(of, in, tables)
                .edit(anew)
                .applyTo(of)
                .declarations()
                .getFirst()
                .goals();
    }

    @Test
    void theOverallGoalNamesEachProjectAndWhatTheyCostTogether() {
        assertEquals(
                "（一）法律援助办案补贴：办理案件不少于320件；补贴按时支付，受援人满意。\n（二）人民调解。\n全年安排项目 2 个，预算合计 50.00 万元。",
                drafted(book, false, false).text(DepartmentField.OVERALL));
    }

    @Test
    void eachProjectBecomesASubGoalWithItsIndicators() {
        DepartmentGoals goals = drafted(book, false, false);

        assertEquals(
                List.of("法律援助办案补贴", "人民调解"),
                goals.subGoals().stream()
                        .map(each -> each.text(SubGoalField.HEADING))
                        .toList());
        assertEquals(
                List.of("绩效指标1：办理案件数≥320件。", "绩效指标2：受援人满意度≥90%。"),
                goals.subGoals().getFirst().pairs().stream()
                        .map(each -> each.text(GoalPairField.INDICATOR))
                        .toList());
    }

    @Test
    void aFormWithTablesGetsTasksWithTheirMoney() {
        DepartmentGoals goals = drafted(book, true, false);

        assertEquals(
                List.of("480000.00", "20000"),
                goals.tasks().stream()
                        .map(each -> each.text(KeyTaskField.AMOUNT))
                        .toList());
        assertEquals(List.of(), goals.subGoals());
        assertTrue(goals.text(DepartmentField.GOALS).startsWith("（一）法律援助办案补贴"));
    }

    @Test
    void whatWasTypedStaysUnlessItIsWantedAnewAndNothingComesTwice() {
        Book typed = new Draft(book)
                .set(declaration.goals().ref(), DepartmentField.OVERALL, "自己写的。")
                .book();
        Book once = new DepartmentDraft(typed, typed.declarations().getFirst(), false)
                .edit(false)
                .applyTo(typed);

        assertEquals("自己写的。", once.declarations().getFirst().goals().text(DepartmentField.OVERALL));
        assertTrue(new DepartmentDraft(once, once.declarations().getFirst(), false)
                .edit(false)
                .isEmpty());
        assertTrue(drafted(once, false, true).text(DepartmentField.OVERALL).startsWith("（一）法律"));
    }

    @Test
    void whatIsSecretIsNotTold() {
        Book secret = new Draft(book)
                .set(other.ref(), Secrecy.field(Kind.PROJECT), Secrecy.WHOLE.text())
                .set(
                        aid.ref(),
                        Secrecy.field(Kind.PROJECT),
                        Secrecy.NONE.with(ProjectField.GOALS).text())
                .book();
        DepartmentGoals goals = drafted(secret, false, false);

        assertEquals(1, goals.subGoals().size());
        assertFalse(goals.text(DepartmentField.OVERALL).contains("320"));
        assertFalse(goals.text(DepartmentField.OVERALL).contains("人民调解"));
    }

    @Test
    void usualSafeguardsAreAddedOnceEach() {
        DepartmentGoals goals = UsualSafeguards.edit(book, declaration.goals())
                .applyTo(book)
                .declarations()
                .getFirst()
                .goals();

        assertEquals(7, goals.safeguards().size());
        assertEquals("完善制度建设", goals.safeguards().getFirst().text(SafeguardField.TITLE));
        assertEquals(List.of(), UsualSafeguards.missing(goals));
    }
}
