package org.jibiao.app;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.jibiao.change.Draft;
import org.jibiao.exchange.Example;
import org.jibiao.model.Declaration;
import org.jibiao.model.DepartmentGoals;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.Ref;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.DepartmentField;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.template.Filling;
import org.jibiao.template.Insertion;
import org.jibiao.template.Library;
import org.jibiao.ui.kit.ScreenFixture;

/** Drafting: department goals from the projects, numbers that follow from another, the keys, rows being dragged. */
final class DraftTour {

    private final OpenWindow window;
    private final RulesTour.Pictures pictures;

    DraftTour(OpenWindow window, RulesTour.Pictures pictures) {
        this.window = window;
        this.pictures = pictures;
    }

    void walk() throws IOException {
        goals();
        recalculation();
        window.give("help.keys");
        pictures.take("38-keys");
        window.doOnScreen(() -> window.wiring().main().closeScreen());
    }

    private void add(Declaration declaration) {
        window.doOnScreen(() -> window.session()
                .apply(new Draft(window.session().book())
                        .append(Ref.BOOK, declaration)
                        .edit("新建申报")));
    }

    private void goals() throws IOException {
        Declaration made = Example.declaration()
                .with(DeclarationField.YEAR, "2029")
                .withChildren(Kind.DEPARTMENT_GOALS, List.of(DepartmentGoals.fresh()));
        add(made);
        window.doOnScreen(() -> window.session().place().go(made.goals().ref()));
        pictures.take("35-goals-empty");
        window.doOnScreen(((Button) window.node("propose-texts"))::fire);
        window.doOnScreen(((Button) window.node("usual-safeguards"))::fire);
        window.doOnScreen(() -> window.session()
                .apply(new Draft(window.session().book())
                        .set(made.goals().ref(), DepartmentField.OVERALL, "全年项目支出150万元，其中财政资金143.64万元。")
                        .edit("修改 总体绩效目标")));
        pictures.take("36-goals-drafted");
    }

    private void recalculation() throws IOException {
        Declaration made = Declaration.fresh().with(DeclarationField.YEAR, "2030");
        add(made);
        window.doOnScreen(() -> window.session()
                .apply(Insertion.project(
                        window.session().book(),
                        made.ref(),
                        Library.builtIn().getFirst().projects().getFirst(),
                        new Filling(Map.of("案件数", "320", "补贴标准", "1500", "满意度", "90")))));
        Project project = window.session()
                .book()
                .find(made.ref(), Declaration.class)
                .orElseThrow()
                .projects()
                .getFirst();
        window.doOnScreen(() ->
                window.session().place().go(project.indicators().getFirst().place(IndicatorField.VALUE)));
        window.doOnScreen(() -> window.wiring().page().enter());
        window.type("400");
        window.press(KeyCode.ENTER);
        pictures.take("37-recalculation");
    }

    /** The first row of the project that is shown, over another project in the tree; then nothing is moved. */
    void drag(Project from, int onto) throws IOException {
        window.doOnScreen(
                () -> window.session().place().go(from.indicators().getFirst().place(IndicatorField.NAME)));
        window.doOnScreen(() -> window.wiring().page().enter());
        Mouse mouse = new Mouse(window).press(grip(from), 0.2).drag(window.branch(onto + " "), 0.5);
        pictures.take("39-drag");
        mouse.hold(KeyCode.ESCAPE).letGo(KeyCode.ESCAPE).release();
    }

    private Node grip(Project project) {
        String name = project.indicators().getFirst().text(IndicatorField.NAME);
        return ScreenFixture.onScreen(() -> {
            Node cell = window.scene().getRoot().lookupAll("#indicator-table .grid-cell").stream()
                    .filter(each -> each.isVisible()
                            && each instanceof Label label
                            && label.getText().equals(name))
                    .findFirst()
                    .orElseThrow();
            return window.scene().getRoot().lookupAll("#indicator-table .row-grip").stream()
                    .filter(each -> each.isVisible() && each.getLayoutY() == cell.getLayoutY())
                    .findFirst()
                    .orElseThrow();
        });
    }
}
