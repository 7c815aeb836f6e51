package org.jibiao.export;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jibiao.model.Declaration;
import org.jibiao.model.Element;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.Secrecy;
import org.jibiao.model.field.KeyTaskField;
import org.jibiao.model.field.ProjectField;

/**
 * What is 涉密 because something else is: a table's own title with the project's name, the main task (主要任务) of the
 * department that a project carries out with the project.
 */
final class Entailed {

    private Entailed() {}

    /** {@code declaration} with a mark on each. */
    static Declaration in(Declaration declaration) {
        List<Project> projects =
                declaration.projects().stream().map(Entailed::withTitle).toList();
        List<? extends Element> tasks = declaration.goals().tasks().stream()
                .map(task -> withProjects(task, projects))
                .toList();
        return declaration
                .withChildren(Kind.PROJECT, projects)
                .withChildren(Kind.DEPARTMENT_GOALS, List.of(declaration.goals().withChildren(Kind.KEY_TASK, tasks)));
    }

    private static Project withTitle(Project project) {
        Secrecy secrecy = Secrecy.of(project);
        return secrecy.covers(ProjectField.NAME)
                ? project.with(
                        ProjectField.SECRECY, secrecy.with(ProjectField.TITLE).text())
                : project;
    }

    private static Element withProjects(Element task, List<Project> projects) {
        Set<String> named =
                new HashSet<>(Stream.of(task.text(KeyTaskField.PROJECT).split("[、,，;；\n]"))
                        .map(String::strip)
                        .collect(Collectors.toSet()));
        named.remove("");
        Secrecy secrecy = Secrecy.of(task);
        for (Project project : projects) {
            if (named.contains(project.text(ProjectField.NAME).strip())) {
                secrecy = with(secrecy, Secrecy.of(project));
            }
        }
        return task.with(KeyTaskField.SECRECY, secrecy.text());
    }

    private static Secrecy with(Secrecy task, Secrecy project) {
        if (project.whole()) {
            return Secrecy.WHOLE;
        }
        Secrecy more = project.covers(ProjectField.NAME) ? task.with(KeyTaskField.PROJECT) : task;
        more = project.covers(ProjectField.TOTAL) ? more.with(KeyTaskField.AMOUNT) : more;
        more = project.covers(ProjectField.FISCAL) ? more.with(KeyTaskField.FISCAL) : more;
        return project.covers(ProjectField.OTHER) ? more.with(KeyTaskField.OTHER) : more;
    }
}
