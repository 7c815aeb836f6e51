package org.jibiao.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jibiao.model.BudgetLine;
import org.jibiao.model.Declaration;
import org.jibiao.model.DepartmentGoals;
import org.jibiao.model.Element;
import org.jibiao.model.GoalPair;
import org.jibiao.model.Indicator;
import org.jibiao.model.KeyTask;
import org.jibiao.model.Kind;
import org.jibiao.model.Place;
import org.jibiao.model.Project;
import org.jibiao.model.Safeguard;
import org.jibiao.model.Secrecy;
import org.jibiao.model.SubGoal;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.Extra;
import org.jibiao.model.field.Field;

/** A declaration with two of every element and, in each field and extra of each, a text found nowhere else. */
final class MarkedEverywhere {

    private static final String DIGITS = "子丑寅卯辰巳午未申酉";
    private static final int EACH = 2;

    private final Map<Place, String> texts = new LinkedHashMap<>();
    private final Declaration declaration;

    MarkedEverywhere(String form) {
        declaration = ((Declaration) filled(Kind.DECLARATION))
                .with(DeclarationField.FORM, form)
                .with(DeclarationField.MONEY_UNIT, "万元");
        texts.remove(declaration.place(DeclarationField.FORM));
        texts.remove(declaration.place(DeclarationField.MONEY_UNIT));
    }

    Declaration declaration() {
        return declaration;
    }

    /** What to look for, by the place that holds it. */
    Map<Place, String> texts() {
        return texts;
    }

    /** The same declaration with the mark that {@code secrecy} gives each element. */
    Declaration with(Function<Element, Secrecy> secrecy) {
        return (Declaration) marked(declaration, secrecy);
    }

    private static Element marked(Element element, Function<Element, Secrecy> secrecy) {
        Element marked = element.with(
                Secrecy.field(element.kind()), secrecy.apply(element).text());
        for (Kind kind : element.kind().children()) {
            List<Element> children = new ArrayList<>();
            element.children(kind).forEach(child -> children.add(marked(child, secrecy)));
            marked = marked.withChildren(kind, children);
        }
        return marked;
    }

    private Element filled(Kind kind) {
        Element element = fresh(kind);
        for (Field field : kind.fields()) {
            if (!field.equals(Secrecy.field(kind))) {
                element = element.with(field, text(element.place(field)));
            }
        }
        Extra named = new Extra("附" + number());
        element = element.with(named, text(element.place(named)));
        for (Kind below : kind.children()) {
            List<Element> children = new ArrayList<>();
            for (int index = 0; index < (below == Kind.DEPARTMENT_GOALS ? 1 : EACH); index++) {
                children.add(filled(below));
            }
            element = element.withChildren(below, children);
        }
        return element;
    }

    private String text(Place place) {
        boolean money = place.field().type() == Field.Type.MONEY;
        String found = money ? "5731" + String.format("%04d", texts.size()) : "标" + number();
        texts.put(place, found);
        return money ? found + "0000.00" : found;
    }

    private String number() {
        StringBuilder out = new StringBuilder();
        String.format("%04d", texts.size()).chars().forEach(digit -> out.append(DIGITS.charAt(digit - '0')));
        return out.toString();
    }

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
            case DECLARATION -> Declaration.fresh();
            case BOOK -> throw new IllegalArgumentException("a book is no element");
        };
    }
}
