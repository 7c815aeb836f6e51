package org.jibiao.ui.page;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jibiao.change.Draft;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.model.Declaration;
import org.jibiao.model.Project;
import org.jibiao.model.Ref;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.ui.kit.CurrentPlace;
import org.jibiao.ui.kit.EmptyState;
import org.jibiao.ui.kit.FieldCell;
import org.jibiao.ui.kit.Session;
import org.jibiao.ui.page.carried.CarriedNote;

/** The page of a declaration: what it is, and its projects with their money. */
final class DeclarationView extends VBox implements Page {

    private final Session session;
    private final Ref ref;
    private final CarriedNote carried;
    private final VBox projects = new VBox();
    private final VBox units = new VBox(4);
    private final HBox adding = new HBox();
    private List<Project> shown = List.of();

    DeclarationView(Session session, Ref ref, Runnable switchForm) {
        super(12);
        this.session = session;
        this.ref = ref;
        this.carried = new CarriedNote(session, ref);
        getStyleClass().add("page");
        setId("declaration-page");
        Label title = new Label("申报");
        title.getStyleClass().add("page-title");
        Button add = new Button("＋ 项目");
        add.getStyleClass().addAll(Styles.FLAT, Styles.ACCENT, "add-button");
        add.setOnAction(event -> addProject(session, ref));
        adding.getChildren().add(add);
        adding.managedProperty().bind(adding.visibleProperty());
        getChildren().addAll(title, carried, head(switchForm), projects, adding, units);
        list();
    }

    /** Adds a blank project at the end and goes to its name. */
    static void addProject(Session session, Ref declaration) {
        Project project = Project.fresh();
        if (session.apply(new Draft(session.book()).append(declaration, project).edit("新建项目"))) {
            session.place().go(project.place(ProjectField.NAME));
        }
    }

    private Declaration declaration() {
        return session.book().find(ref, Declaration.class).orElseThrow();
    }

    private FormSpec spec() {
        return session.formOf(declaration());
    }

    private Node head(Runnable switchForm) {
        GridPane head = new GridPane();
        head.getStyleClass().add("form-head");
        for (double percent : new double[] {12, 38, 12, 38}) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(percent);
            head.getColumnConstraints().add(column);
        }
        head.add(label("年度"), 0, 0);
        head.add(cell(DeclarationField.YEAR), 1, 0);
        head.add(label("轮次"), 2, 0);
        head.add(cell(DeclarationField.ROUND), 3, 0);
        head.add(label("部门"), 0, 1);
        head.add(cell(DeclarationField.DEPARTMENT), 1, 1);
        head.add(label("表样"), 2, 1);
        head.add(form(switchForm), 3, 1);
        return head;
    }

    private Node form(Runnable switchForm) {
        Label title = plain(spec().title());
        title.setId("declaration-form");
        title.getStyleClass().setAll("label");
        title.setWrapText(true);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button change = new Button("换表样…");
        change.setId("declaration-form-switch");
        change.setMinWidth(Region.USE_PREF_SIZE);
        change.getStyleClass().addAll(Styles.FLAT, Styles.ACCENT, Styles.SMALL);
        change.setOnAction(event -> switchForm.run());
        HBox cell = new HBox(8, title, change);
        cell.setAlignment(Pos.CENTER_LEFT);
        cell.getStyleClass().add("form-note-text");
        return cell;
    }

    private FieldCell cell(DeclarationField field) {
        FieldCell cell = new FieldCell(session, declaration().place(field), spec().moneyUnit());
        cell.getStyleClass().addAll("words", "framed");
        cell.setMinHeight(32);
        return cell;
    }

    private static Label label(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("form-label", "form-label-text");
        label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return label;
    }

    private void list() {
        shown = declaration().projects();
        projects.getChildren().clear();
        units.getChildren().clear();
        adding.setVisible(!shown.isEmpty());
        if (shown.isEmpty()) {
            projects.getChildren()
                    .add(new EmptyState("还没有项目。可以新建，或从右边的模板库插入。", "新建项目", () -> addProject(session, ref)));
            return;
        }
        FundsTable funds = FundsTable.of(shown);
        projects.getChildren().add(new FundsPane(session, spec().moneyUnit()).projects(funds));
        if (funds.units().size() > 1) {
            Label title = new Label("按预算单位");
            title.getStyleClass().add("section-title");
            units.getChildren().addAll(title, new FundsPane(session, spec().moneyUnit()).units(funds));
        }
    }

    private static Label plain(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("form-note-text");
        label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return label;
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void refresh() {
        if (session.book().contains(ref.id()) && declaration().projects() != shown) {
            list();
        }
        carried.refresh();
    }

    @Override
    public Optional<Node> show(CurrentPlace.Spot spot) {
        return lookupAll(".form-cell").stream()
                .filter(FieldCell.class::isInstance)
                .map(FieldCell.class::cast)
                .filter(cell -> cell.place().ref().equals(spot.ref()))
                .filter(cell ->
                        spot.field().filter(cell.place().field()::equals).isPresent())
                .map(Node.class::cast)
                .findFirst();
    }

    @Override
    public void commit() {
        Page.commitCells(this);
    }
}
