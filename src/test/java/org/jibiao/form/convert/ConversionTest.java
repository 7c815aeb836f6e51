package org.jibiao.form.convert;

import static org.jibiao.form.convert.Cases.convert;
import static org.jibiao.form.convert.Cases.declaration;
import static org.jibiao.form.convert.Cases.lines;
import static org.jibiao.form.convert.Cases.only;
import static org.jibiao.form.convert.Cases.project;
import static org.jibiao.form.convert.Cases.row;
import static org.jibiao.form.convert.Cases.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jibiao.model.BudgetLine;
import org.jibiao.model.Declaration;
import org.jibiao.model.DepartmentGoals;
import org.jibiao.model.Indicator;
import org.jibiao.model.KeyTask;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.Ref;
import org.jibiao.model.SubGoal;
import org.jibiao.model.field.BudgetLineField;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.DepartmentField;
import org.jibiao.model.field.Extra;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.KeyTaskField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.field.SubGoalField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversionTest {

    @Test
    void theSameFormChangesNothing() {
        Declaration declaration = declaration(project("甲").with(ProjectField.TITLE, "另题"));
        Conversion conversion = convert(declaration, Sketch.HEBEI, Sketch.HEBEI);
        assertSame(declaration, conversion.declaration());
        assertEquals(List.of(), conversion.protocol());
    }

    @Test
    void aDeclarationOfUnknownFormIsAskedByItsOwnWord() {
        Declaration declaration = declaration(project("甲")).with(DeclarationField.FORM, "tianjin");
        assertSame(
                declaration,
                Conversion.of(declaration, Optional.empty(), Sketch.TIANJIN, Rounding.EXACT)
                        .declaration());
    }

    @Test
    void formAndUnitAreThoseOfTheTargetAndIdentitiesStay() {
        Declaration before = declaration(with(project("甲"), row("产出指标", "数量指标", "件数", "3件")));
        Declaration after = convert(before, Sketch.TIANJIN, Sketch.LIAONING).declaration();
        assertEquals("liaoning", after.text(DeclarationField.FORM));
        assertEquals("万元", after.text(DeclarationField.MONEY_UNIT));
        assertEquals(
                before.withDescendants().map(element -> element.ref()).toList(),
                after.withDescendants().map(element -> element.ref()).toList());
    }

    @Test
    void whatHasNoPlaceIsOneLineForEachField() {
        Project first = with(
                project("甲").with(ProjectField.CODE, "13").with(ProjectField.TITLE, "另题"),
                row("产出指标", "数量指标", "件数", "≥3件").with(IndicatorField.BASIS, "法"),
                row("产出指标", "质量指标", "合格率", "≥95%").with(IndicatorField.BASIS, "规"));
        Project second = project("乙").with(ProjectField.CODE, "14").with(new Extra("附注"), "另纸");
        Conversion conversion = convert(declaration(first, second), Sketch.HEBEI, Sketch.TIANJIN);
        assertEquals(
                List.of(
                        "DROPPED “甲”的“指标值确定依据”（2 行）在这种表样里没有位置，不印出，库里仍保留。",
                        "DROPPED “甲”的“表标题”按这种表样的标题印，原来的不用，库里仍保留。",
                        "DROPPED “项目编码”（2 个项目）在这种表样里没有位置，不印出，库里仍保留。",
                        "DROPPED “乙”的“附注”在这种表样里没有位置，不印出，库里仍保留。"),
                lines(conversion));
        assertEquals(
                List.of(
                        Optional.of(first.ref()),
                        Optional.of(first.ref()),
                        Optional.<Ref>empty(),
                        Optional.of(second.ref())),
                conversion.protocol().stream().map(Step::ref).toList());
        assertEquals("", only(conversion).text(ProjectField.CODE));
        assertEquals("", only(conversion).text(ProjectField.TITLE));
    }

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource({
        "100%, =100%",
        "3辆, =3辆",
        "=3辆, =3辆",
        "≥95%, ≥95%",
        "10次以上, ≥10次",
        "控制在2%以下, ≤2%",
        "减少10%, 减少10%",
        "约5万元, 约5万元",
        "80-90%, 80-90%",
        "效果显著, 效果显著",
        "2027年12月31日前, 2027年12月31日前",
        "涉密, 涉密",
        "≥95%%, ≥95%%"
    })
    void whereSignAndUnitStandApart(String before, String after) {
        Project project = with(project("甲"), row("产出指标", "质量指标", "率", before));
        assertEquals(after, value(convert(declaration(project), Sketch.TIANJIN, Sketch.LIAONING)));
    }

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource({"=100%, 100%", "＝3辆, 3辆", "100%, 100%", "≥95%, ≥95%", "等于3辆, 等于3辆", "效果显著, 效果显著"})
    void whereEqualsIsPrintedAsNothing(String before, String after) {
        Project project = with(project("甲"), row("产出指标", "质量指标", "率", before));
        assertEquals(after, value(convert(declaration(project), Sketch.LIAONING, Sketch.TIANJIN)));
    }

    private static String value(Conversion conversion) {
        return only(conversion).indicators().getFirst().text(IndicatorField.VALUE);
    }

    @Test
    void aDoubledPercentSignIsAskedAboutNotRepaired() {
        Project project = with(project("甲"), row("产出指标", "质量指标", "合格率", "≥95%%"));
        assertEquals(
                List.of("“甲”里“合格率”的“指标值”写了两个百分号，照原样保留，请核对。"),
                lines(convert(declaration(project), Sketch.LIAONING, Sketch.TIANJIN), Step.Kind.ASK).stream()
                        .filter(line -> line.contains("指标值"))
                        .toList());
    }

    @Test
    void aSignWithoutANumberIsAskedAbout() {
        Project project = with(project("甲"), row("产出指标", "数量指标", "件数", "=个"));
        assertTrue(lines(convert(declaration(project), Sketch.LIAONING, Sketch.TIANJIN), Step.Kind.ASK)
                .contains("“甲”里“件数”的“指标值”只有符号和单位，没有数值，请补上。"));
    }

    @Test
    void oneColumnOfValuesFillsTwo() {
        Project project = with(project("甲"), row("产出指标", "数量指标", "件数", "≥3件"));
        Conversion conversion = convert(declaration(project), Sketch.TIANJIN, Sketch.SICHUAN);
        assertEquals("3", only(conversion).indicators().getFirst().text(IndicatorField.ANNUAL_VALUE));
        Step filled = conversion.protocol().stream()
                .filter(step -> step.field().equals("本年绩效指标值"))
                .findFirst()
                .orElseThrow();
        assertEquals("“甲”里“件数”的“本年绩效指标值”原来没有，先照“指标值”填上，请核对。", filled.text());
        assertEquals(List.of("", "3"), List.of(filled.before(), filled.after()));
    }

    @ParameterizedTest(name = "{0} and {1} are {2}: {3}")
    @CsvSource({
        "≥3件, 3, ≥3件, CHANGED",
        "≥90%, 95, ≥95%, ASK",
        "=月, 12, 12月, CHANGED",
        "'', ≤7天, ≤7天, CHANGED",
        "≥3件, '', ≥3件, NONE",
        "优良中低差, 优, 优, ASK",
        "=5万元, 5, 5万元, CHANGED",
        "≥95%%, 95%, ≥95%%, CHANGED",
        "≥90%, 95%, ≥95%, ASK",
        "80-90%, 85-90, 85-90%, ASK"
    })
    void twoColumnsOfValuesBecomeOneAndTheYearCounts(String whole, String annual, String now, String kind) {
        Indicator row = row("产出指标", "数量指标", "件数", whole).with(IndicatorField.ANNUAL_VALUE, annual);
        Conversion conversion = convert(declaration(with(project("甲"), row)), Sketch.SICHUAN, Sketch.TIANJIN);
        List<String> told = conversion.protocol().stream()
                .filter(step -> step.field().equals("指标值、本年绩效指标值"))
                .map(step -> step.kind().name())
                .toList();
        assertEquals(List.of(now, kind), List.of(value(conversion), told.isEmpty() ? "NONE" : told.getFirst()));
    }

    @Test
    void differentValuesAreToldInOneSentence() {
        Indicator row = row("产出指标", "质量指标", "合格率", "≥90%").with(IndicatorField.ANNUAL_VALUE, "95");
        Conversion conversion = convert(declaration(with(project("甲"), row)), Sketch.SICHUAN, Sketch.TIANJIN);
        assertTrue(
                lines(conversion, Step.Kind.ASK).contains("“甲”里“合格率”的“指标值、本年绩效指标值”是“≥90%”和“≥95%”，这种表样只有一栏，印本年的，请核对。"));
    }

    @Test
    void spendingPlanPeriodAndDeadlinesAreOffered() {
        Project project = with(project("甲"), row("产出指标", "数量指标", "件数", "≥3件"));
        Project hebei = only(convert(declaration(project), Sketch.TIANJIN, Sketch.HEBEI));
        Project liaoning = only(convert(declaration(project), Sketch.TIANJIN, Sketch.LIAONING));
        assertEquals(
                List.of("25.00%", "50.00%", "75.00%", "100.00%", "2027年1月—2027年12月", "2027年12月"),
                List.of(
                        hebei.text(ProjectField.PLAN_MARCH),
                        hebei.text(ProjectField.PLAN_JUNE),
                        hebei.text(ProjectField.PLAN_OCTOBER),
                        hebei.text(ProjectField.PLAN_DECEMBER),
                        liaoning.text(ProjectField.PERIOD),
                        liaoning.indicators().getFirst().text(IndicatorField.DEADLINE)));
    }

    @Test
    void withoutAYearPeriodAndDeadlinesAreAskedFor() {
        Declaration declaration = declaration(with(project("甲"), row("产出指标", "数量指标", "件数", "≥3件")))
                .with(DeclarationField.YEAR, "");
        List<String> asked = lines(convert(declaration, Sketch.TIANJIN, Sketch.LIAONING), Step.Kind.ASK);
        assertEquals(List.of("“甲”的“实施期”是空的，请补上。", "“甲”里“件数”的“完成时限”是空的，请补上。", "“甲”的“主管部门”是空的，请补上。"), asked);
    }

    @Test
    void departmentTextsAreNeverTurnedIntoTables() {
        DepartmentGoals goals = DepartmentGoals.fresh()
                .with(DepartmentField.OVERALL, "做好工作。")
                .withChildren(Kind.SUB_GOAL, List.of(SubGoal.fresh().with(SubGoalField.HEADING, "法律援助。")));
        Declaration declaration = declaration(project("甲"))
                .with(DeclarationField.DEPARTMENT, "某县司法局")
                .withChildren(Kind.DEPARTMENT_GOALS, List.of(goals));
        Conversion conversion = convert(declaration, Sketch.HEBEI, Sketch.DEPARTMENT_TABLE);
        assertEquals(
                List.of(
                        "ASK 部门整体绩效目标的“部门职能概述”是空的，请补上。",
                        "ASK 部门整体绩效目标的“年度绩效目标”是空的，请补上。",
                        "ASK 部门整体绩效目标的“分项绩效目标”是文字，这种表样要填表格（收支科目、主要任务），不能自动改写，请照原文填写。",
                        "DROPPED 部门整体绩效目标的“总体绩效目标”在这种表样里没有位置，不印出，库里仍保留。",
                        "DROPPED 部门整体绩效目标的“分项绩效目标” 1 项在这种表样里没有位置，不印出，库里仍保留。",
                        "DROPPED “项目”有 1 个，这种表样只有部门整体绩效目标，不印出，库里仍保留。",
                        "FILLED 部门整体绩效目标的“部门(单位)名称”先填申报的部门，请核对。"),
                lines(conversion));
        assertEquals(List.of(), conversion.declaration().projects());
        assertEquals(
                Set.of(DepartmentField.NAME),
                conversion.declaration().goals().values().filled());
    }

    @Test
    void departmentTablesAreNeverTurnedIntoTexts() {
        DepartmentGoals goals = DepartmentGoals.fresh()
                .withChildren(Kind.BUDGET_LINE, List.of(BudgetLine.fresh().with(BudgetLineField.LABEL, "财政拨款收入")))
                .withChildren(Kind.KEY_TASK, List.of(KeyTask.fresh().with(KeyTaskField.WORK, "法律援助")));
        Declaration declaration = declaration().withChildren(Kind.DEPARTMENT_GOALS, List.of(goals));
        assertEquals(
                List.of("部门整体绩效目标的“总体绩效目标”是空的，请补上。", "部门整体绩效目标的“收支科目、主要任务”是表格，这种表样要写文字（分项绩效目标、工作保障措施），不能自动改写，请照原表撰写。"),
                lines(convert(declaration, Sketch.DEPARTMENT_TABLE, Sketch.HEBEI), Step.Kind.ASK));
        assertEquals(
                List.of("DROPPED “部门整体绩效目标”（收支科目 1 项、主要任务 1 项）在这种表样里没有位置，不印出，库里仍保留。"),
                lines(convert(declaration, Sketch.DEPARTMENT_TABLE, Sketch.TIANJIN)));
    }
}
