package org.jibiao.template.carry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jibiao.model.Declaration;
import org.jibiao.model.DepartmentGoals;
import org.jibiao.model.Element;
import org.jibiao.model.Id;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.Ref;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.ProjectField;

/**
 * Several declarations, as from a folder of papers with one project each, put together into one: the first that says
 * something about the head or the department goals is believed.
 *
 * @param origins where each project comes from
 * @param doubts of projects that are better left out, and why: one of the same name stands before it, or it is of
 *     another year than the newest
 */
public record Together(Declaration declaration, Map<Ref, String> origins, Map<Ref, String> doubts) {

    public Together {
        origins = Map.copyOf(origins);
        doubts = Map.copyOf(doubts);
    }

    /** A declaration and where it comes from: the name of a file. */
    public record Part(String origin, Declaration declaration) {}

    /** All of {@code parts} in their order, under fresh identities. */
    public static Together of(List<Part> parts) {
        OptionalInt newest = parts.stream()
                .map(part -> CarryOver.yearOf(part.declaration()))
                .flatMapToInt(OptionalInt::stream)
                .max();
        Element whole = Declaration.fresh();
        List<Project> projects = new ArrayList<>();
        DepartmentGoals goals = DepartmentGoals.fresh();
        Map<Ref, String> origins = new HashMap<>();
        Map<Ref, String> doubts = new HashMap<>();
        for (Part part : parts) {
            OptionalInt year = CarryOver.yearOf(part.declaration());
            boolean old = year.isPresent() && year.getAsInt() < newest.orElse(0);
            for (DeclarationField field : DeclarationField.values()) {
                boolean wanted = whole.values().isBlank(field) && (field != DeclarationField.YEAR || !old);
                whole = wanted ? whole.with(field, part.declaration().text(field)) : whole;
            }
            goals = goals.isBlank() && !old
                    ? (DepartmentGoals) renewed(part.declaration().goals())
                    : goals;
            for (Project each : part.declaration().projects()) {
                Project project = (Project) renewed(each);
                origins.put(project.ref(), part.origin());
                if (old) {
                    doubts.put(project.ref(), year.getAsInt() + " 年的");
                } else if (projects.stream().anyMatch(before -> isSame(before, project))) {
                    doubts.put(project.ref(), "与前面的同名");
                }
                projects.add(project);
            }
        }
        Element made = whole.withChildren(Kind.DEPARTMENT_GOALS, List.of(goals)).withChildren(Kind.PROJECT, projects);
        return new Together((Declaration) made, origins, doubts);
    }

    private static boolean isSame(Project one, Project other) {
        return one.text(ProjectField.NAME)
                        .strip()
                        .equals(other.text(ProjectField.NAME).strip())
                && one.text(ProjectField.UNIT)
                        .strip()
                        .equals(other.text(ProjectField.UNIT).strip());
    }

    private static Element renewed(Element element) {
        Element now = element.withId(Id.fresh());
        for (Kind kind : element.kind().children()) {
            now = now.withChildren(
                    kind, element.children(kind).stream().map(Together::renewed).toList());
        }
        return now;
    }
}
