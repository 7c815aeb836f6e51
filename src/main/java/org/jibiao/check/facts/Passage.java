package org.jibiao.check.facts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jibiao.model.DepartmentGoals;
import org.jibiao.model.Element;
import org.jibiao.model.Place;
import org.jibiao.model.Project;
import org.jibiao.model.field.DepartmentField;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.GoalPairField;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.KeyTaskField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.field.SafeguardField;
import org.jibiao.model.field.SubGoalField;

/**
 * A text somebody wrote in words: no code, name of a person, amount or opinion.
 *
 * @param text as it stands, not blank
 */
public record Passage(Element element, Field field, String text) {

    private static final Set<ProjectField> PROJECT =
            EnumSet.of(ProjectField.NAME, ProjectField.PURPOSE, ProjectField.PERIOD_GOALS, ProjectField.GOALS);
    private static final Set<IndicatorField> INDICATOR = EnumSet.of(
            IndicatorField.NAME,
            IndicatorField.DESCRIPTION,
            IndicatorField.VALUE,
            IndicatorField.ANNUAL_VALUE,
            IndicatorField.BASIS);
    private static final Set<Field> DEPARTMENT = Set.of(
            DepartmentField.OVERALL,
            DepartmentField.DUTIES,
            DepartmentField.GOALS,
            SubGoalField.HEADING,
            SafeguardField.TITLE,
            SafeguardField.TEXT,
            KeyTaskField.WORK,
            KeyTaskField.CONTENT,
            GoalPairField.GOAL,
            GoalPairField.INDICATOR);

    /** Those of a project and its indicators, in printed order. */
    static List<Passage> of(Project project) {
        return of(Stream.concat(Stream.of(project), project.indicators().stream()));
    }

    /** Those of the department's own part. */
    static List<Passage> of(DepartmentGoals goals) {
        return of(goals.withDescendants());
    }

    private static List<Passage> of(Stream<? extends Element> elements) {
        List<Passage> passages = new ArrayList<>();
        elements.forEach(element -> {
            for (Field field : element.kind().fields()) {
                if (isWords(field) && !element.text(field).isBlank()) {
                    passages.add(new Passage(element, field, element.text(field)));
                }
            }
        });
        return passages;
    }

    private static boolean isWords(Field field) {
        return switch (field) {
            case ProjectField it -> PROJECT.contains(it);
            case IndicatorField it -> INDICATOR.contains(it);
            default -> DEPARTMENT.contains(field);
        };
    }

    /** The places of {@code passages}. */
    public static List<Place> places(List<Passage> passages) {
        return passages.stream().map(Passage::place).toList();
    }

    public Place place() {
        return element.place(field);
    }

    /** True if it stands in one of these fields. */
    public boolean is(Field one, Field... others) {
        return field == one || List.of(others).contains(field);
    }
}
