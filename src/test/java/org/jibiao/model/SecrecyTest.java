package org.jibiao.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;
import org.jibiao.model.field.BudgetLineField;
import org.jibiao.model.field.Extra;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SecrecyTest {

    private static Element fresh(Kind kind) {
        return switch (kind) {
            case INDICATOR -> Indicator.fresh();
            case GOAL_PAIR -> GoalPair.fresh();
            case SUB_GOAL -> SubGoal.fresh();
            case SAFEGUARD -> Safeguard.fresh();
            case BUDGET_LINE -> BudgetLine.fresh();
            case KEY_TASK -> KeyTask.fresh();
            case DEPARTMENT_GOALS -> DepartmentGoals.fresh();
            case PROJECT -> Project.fresh();
            default -> Declaration.fresh();
        };
    }

    private static Secrecy kept(Element element, Secrecy secrecy) {
        return Secrecy.of(element.with(Secrecy.field(element.kind()), secrecy.text()));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BOOK")
    void whatIsMarkedIsKeptByTheElementAndTakenBack(Kind kind) {
        Element element = fresh(kind);
        Secrecy all = Secrecy.NONE;
        for (Field field : kind.fields()) {
            if (!field.equals(Secrecy.field(kind))) {
                Secrecy one = Secrecy.NONE.with(field);
                all = all.with(field);
                assertEquals(one, kept(element, one));
                assertEquals(Secrecy.NONE, one.without(field));
                assertEquals(all, kept(element, all));
                assertTrue(kept(element, all).covers(field));
                assertFalse(all.without(field).covers(field));
            }
        }
        assertEquals(Secrecy.WHOLE, kept(element, Secrecy.WHOLE));
        assertEquals(Secrecy.NONE, kept(element, Secrecy.NONE));
        assertEquals("", Secrecy.NONE.text());
        assertEquals("全部", Secrecy.WHOLE.text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|",
                "' '|",
                "name|name",
                "name、valueText|name,valueText",
                "valueText, name|name,valueText",
                "指标值；三级指标|name,valueText",
                "name、|name"
            })
    void aMarkIsReadHoweverItIsPunctuated(String text, String keys) {
        Indicator indicator = Indicator.fresh().with(IndicatorField.SECRECY, text);
        Set<String> expected = keys == null ? Set.of() : Set.copyOf(Arrays.asList(keys.split(",")));
        assertEquals(new Secrecy(false, expected), Secrecy.of(indicator));
    }

    @ParameterizedTest
    @CsvSource({"全部", "是", "机密", "name、nmae", "secrecy", "name、全部"})
    void whatIsNotUnderstoodWithholdsEverything(String text) {
        assertEquals(Secrecy.WHOLE, Secrecy.of(Indicator.fresh().with(IndicatorField.SECRECY, text)));
    }

    @Test
    void anExtraCanBeMarkedToo() {
        Extra place = new Extra("实施地点");
        Project project = Project.fresh()
                .with(place, "某地")
                .with(ProjectField.SECRECY, Secrecy.NONE.with(place).text());
        assertEquals(Set.of("实施地点"), Secrecy.of(project).keys());
        BudgetLine line = BudgetLine.fresh().with(Secrecy.field(Kind.BUDGET_LINE), "amount");
        assertTrue(Secrecy.of(line).covers(BudgetLineField.AMOUNT));
        assertFalse(Secrecy.of(line).covers(BudgetLineField.LABEL));
    }

    @Test
    void aFieldOfWhatIsWithheldAsAWholeCannotBeTakenOut() {
        assertEquals(Secrecy.WHOLE, Secrecy.WHOLE.with(IndicatorField.NAME).without(IndicatorField.NAME));
    }
}
