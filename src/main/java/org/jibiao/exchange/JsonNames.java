package org.jibiao.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jibiao.model.Project;
import org.jibiao.model.field.Extra;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.ProjectField;

/** What reading and writing of the schema share: which fields stand in its nested members. */
final class JsonNames {

    /** The operator a form prints apart where the value's text does not tell it: 定性. */
    static final Extra OPERATOR = new Extra("operator");

    static final List<ProjectField> PLAN = List.of(
            ProjectField.PLAN_MARCH, ProjectField.PLAN_JUNE, ProjectField.PLAN_OCTOBER, ProjectField.PLAN_DECEMBER);

    private static final List<ProjectField> BY_SOURCE =
            List.of(ProjectField.SPECIAL_ACCOUNT, ProjectField.UNIT_FUNDS, ProjectField.SOCIAL, ProjectField.BANK_LOAN);

    static final List<ProjectField> MONEY = List.of(ProjectField.values()).stream()
            .filter(field -> field.type() == Field.Type.MONEY)
            .toList();

    /** Project fields that are not members of the project itself. */
    static final Set<ProjectField> ELSEWHERE = elsewhere();

    private static final String TITLE_END = "绩效目标表";

    private JsonNames() {}

    private static Set<ProjectField> elsewhere() {
        Set<ProjectField> all = EnumSet.copyOf(PLAN);
        all.addAll(MONEY);
        all.add(ProjectField.TITLE);
        return all;
    }

    /** Total and fiscal funds always, the rest of the split that the project's form prints, then what else is filled. */
    static List<ProjectField> budgetOf(Project project) {
        List<ProjectField> shown = new ArrayList<>(List.of(ProjectField.TOTAL, ProjectField.FISCAL));
        boolean bySource =
                BY_SOURCE.stream().anyMatch(field -> !project.values().isBlank(field));
        shown.addAll(bySource ? BY_SOURCE : List.of(ProjectField.OTHER));
        for (ProjectField field : MONEY) {
            if (!shown.contains(field) && !project.values().isBlank(field)) {
                shown.add(field);
            }
        }
        return shown;
    }

    /** The heading as printed, which the book keeps only where it differs from the usual one. */
    static String title(Project project) {
        String own = project.text(ProjectField.TITLE);
        String name = project.text(ProjectField.NAME);
        return own.isEmpty() && !name.isEmpty() ? name + TITLE_END : own;
    }

    /** What the book keeps of {@code title}. */
    static String kept(String title, String name) {
        return title.equals(name + TITLE_END) ? "" : title;
    }
}
