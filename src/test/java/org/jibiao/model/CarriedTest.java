package org.jibiao.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.jibiao.change.Draft;
import org.jibiao.change.Edit;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.junit.jupiter.api.Test;

class CarriedTest {

    private static final List<Field> BOTH = List.of(IndicatorField.VALUE, IndicatorField.NOTE);
    private static final Element ROW = Carried.marked(
            Indicator.fresh().with(IndicatorField.VALUE, "≥95%").with(IndicatorField.NAME, "补贴发放及时率"),
            Kind.INDICATOR.fields());

    @Test
    void onlyWhatHoldsSomethingIsMarked() {
        assertEquals(List.of(IndicatorField.NAME, IndicatorField.VALUE), Carried.open(ROW));
        assertEquals(List.of(), Carried.open(Carried.marked(Indicator.fresh(), BOTH)));
        assertEquals("", Carried.marked(Indicator.fresh(), BOTH).text(Carried.FIELD));
    }

    @Test
    void everyChangeTakesTheMarkOffAndTheOldTextPutsItBack() {
        Element typed = ROW.with(IndicatorField.VALUE, "≥96%");

        assertEquals(List.of(IndicatorField.NAME), Carried.open(typed));
        assertEquals(ROW, typed.with(IndicatorField.VALUE, "≥95%"));
        assertEquals(Carried.open(ROW), Carried.open(typed.with(IndicatorField.VALUE, "≥95%")));
        assertEquals(List.of(IndicatorField.NAME), Carried.open(ROW.with(IndicatorField.VALUE, "")));
    }

    @Test
    void undoBringsTheMarkBack() {
        Project project = Project.fresh().withChildren(Kind.INDICATOR, List.of(ROW));
        Book book = Book.of(List.of(Declaration.fresh().withChildren(Kind.PROJECT, List.of(project))));
        Edit typing =
                new Draft(book).set(ROW.ref(), IndicatorField.VALUE, "≥96%").edit("修改 指标值");
        Book after = typing.applyTo(book);

        assertEquals(
                List.of(IndicatorField.NAME), Carried.open(after.find(ROW.ref()).orElseThrow()));
        assertEquals(
                Carried.open(ROW),
                Carried.open(typing.inverse().applyTo(after).find(ROW.ref()).orElseThrow()));
    }

    @Test
    void whatIsConfirmedIsNotMarkedAnyMore() {
        Carried rest = Carried.of(ROW).confirmed(BOTH);

        assertEquals(List.of(IndicatorField.NAME), Carried.open(ROW.with(Carried.FIELD, rest.text())));
        assertEquals("", rest.confirmed(List.of(IndicatorField.NAME)).text());
    }

    @Test
    void wordsThatCannotBeUnderstoodMeanNothing() {
        assertEquals(
                Map.of(), Carried.of(ROW.with(Carried.FIELD, "全部 # #1 name")).checksums());
        assertFalse(Carried.of(ROW.with(Carried.FIELD, "valueText#")).covers(ROW, IndicatorField.VALUE));
    }

    @Test
    void theMarkOfATextIsTheSameInEveryVersionOfTheProgram() {
        Element row = Indicator.fresh().with(IndicatorField.NAME, "a");

        assertEquals(
                "name#e8b7be43",
                Carried.marked(row, List.of(IndicatorField.NAME)).text(Carried.FIELD));
    }

    @Test
    void aPublicCopyForgetsEveryMark() {
        Element project = Project.fresh().withChildren(Kind.INDICATOR, List.of(ROW));
        Element forgotten = Marks.forgotten(project);

        assertTrue(forgotten
                .withDescendants()
                .allMatch(each -> each.text(Carried.FIELD).isEmpty()));
        assertEquals(project.withChildren(Kind.INDICATOR, List.of(ROW.with(Carried.FIELD, ""))), forgotten);
    }
}
