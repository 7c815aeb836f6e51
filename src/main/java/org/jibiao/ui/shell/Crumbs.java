package org.jibiao.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jibiao.model.Declaration;
import org.jibiao.model.DepartmentGoals;
import org.jibiao.model.Element;
import org.jibiao.model.Project;
import org.jibiao.model.Ref;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.ui.kit.Session;

/** Where the user is, in words: {@code 2027年度 › 清河县司法局 › 1 法律援助经费}. */
final class Crumbs {

    private Crumbs() {}

    static String of(Session session) {
        List<String> words = new ArrayList<>();
        for (Ref step : session.book().path(session.place().ref())) {
            Optional<? extends Element> element = session.book().find(step);
            element.map(each -> word(session, each))
                    .filter(word -> !word.isEmpty())
                    .ifPresent(words::add);
        }
        return String.join(" › ", words);
    }

    private static String word(Session session, Element element) {
        return switch (element) {
            case Declaration declaration ->
                declaration.text(DeclarationField.YEAR) + "年度 › "
                        + declaration.text(DeclarationField.DEPARTMENT) + " "
                        + declaration.text(DeclarationField.ROUND);
            case Project project -> number(session, project) + " " + project.text(ProjectField.NAME);
            case DepartmentGoals goals -> "部门整体绩效目标";
            default -> "";
        };
    }

    private static int number(Session session, Project project) {
        return session.book()
                .declarationOf(project.ref())
                .map(declaration -> declaration.projects().indexOf(project) + 1)
                .orElse(0);
    }
}
