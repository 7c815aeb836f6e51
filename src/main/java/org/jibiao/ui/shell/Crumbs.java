package org.jibiao.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jibiao.model.Declaration;
import org.jibiao.model.DepartmentGoals;
import org.jibiao.model.Element;
import org.jibiao.model.Project;
import org.jibiao.model.Ref;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.ui.kit.Session;

/** Where the user is, in words: {@code 2027年度 › 清河县司法局 › 1 法律援助经费}. The page itself is told from the way to it. */
final class Crumbs extends HBox {

    private static final String STEP = " › ";

    private final Session session;
    private final Label way = new Label();
    private final Label here = new Label();

    Crumbs(Session session) {
        this.session = session;
        getStyleClass().add("crumbs");
        way.getStyleClass().add("crumbs-way");
        here.getStyleClass().add("crumbs-here");
        way.setMinWidth(0);
        here.setMinWidth(0);
        getChildren().addAll(way, here);
    }

    /** Shows where the user is now. */
    void show() {
        String words = String.join(STEP, of(session));
        int last = words.lastIndexOf(STEP);
        int begin = last < 0 ? 0 : last + STEP.length();
        way.setText(words.substring(0, begin));
        here.setText(words.substring(begin));
    }

    static List<String> of(Session session) {
        List<String> words = new ArrayList<>();
        for (Ref step : session.book().path(session.place().ref())) {
            Optional<? extends Element> element = session.book().find(step);
            element.map(each -> word(session, each))
                    .filter(word -> !word.isEmpty())
                    .ifPresent(words::add);
        }
        return words;
    }

    private static String word(Session session, Element element) {
        return switch (element) {
            case Declaration declaration ->
                declaration.text(DeclarationField.YEAR) + "年度" + STEP + department(declaration) + " "
                        + declaration.text(DeclarationField.ROUND);
            case Project project -> number(session, project) + " " + project.text(ProjectField.NAME);
            case DepartmentGoals goals -> "部门整体绩效目标";
            default -> "";
        };
    }

    private static String department(Declaration declaration) {
        String name = declaration.text(DeclarationField.DEPARTMENT);
        return name.isBlank() ? "未填部门" : name;
    }

    private static int number(Session session, Project project) {
        return session.book()
                .declarationOf(project.ref())
                .map(declaration -> declaration.projects().indexOf(project) + 1)
                .orElse(0);
    }
}
