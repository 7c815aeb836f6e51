package org.jibiao.ui.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.StackPane;
import org.jibiao.change.Draft;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Indicator;
import org.jibiao.model.Kind;
import org.jibiao.model.Place;
import org.jibiao.model.Ref;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.ui.kit.Command;
import org.jibiao.ui.kit.CurrentPlace;
import org.jibiao.ui.kit.FieldCell;
import org.jibiao.ui.kit.Notices;
import org.jibiao.ui.kit.Preferences;
import org.jibiao.ui.kit.Session;
import org.jibiao.ui.kit.Tasks;
import org.jibiao.ui.kit.drag.Dropping;
import org.jibiao.ui.page.carried.CarriedCommands;
import org.jibiao.ui.page.table.IndicatorTableModel;
import org.jibiao.ui.page.table.IndicatorTableView;
import org.jibiao.ui.page.table.SecretCells;

/** The middle of the window: follows the current place with the page that shows it. */
public final class PageArea extends StackPane {

    private static final String HERE = "here";

    private final Session session;
    private final PageScroll scroll = new PageScroll();
    private final ReadOnlyBooleanWrapper onProject = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper onTable = new ReadOnlyBooleanWrapper();
    private Ref shown = Ref.BOOK;
    private Optional<Page> page = Optional.empty();
    private String form = "";
    private Optional<Node> lit = Optional.empty();
    private Optional<Node> at = Optional.empty();
    private final TemplateDropping templates;
    private Runnable formSwitch = () -> {};
    private Optional<Preferences> preferences = Optional.empty();

    public PageArea(Session session) {
        this.session = session;
        this.templates = new TemplateDropping(this, session);
        setId("page-area");
        getChildren().add(scroll);
        session.place().spotProperty().addListener((observed, before, now) -> go(now));
        session.bookProperty().addListener((observed, before, now) -> follow());
        session.formsProperty().addListener((observed, before, now) -> anew());
        session.marksProperty().addListener((observed, before, now) -> page.ifPresent(Page::showMarks));
        go(session.place().spotProperty().get());
    }

    private void follow() {
        if (!shown.equals(Ref.BOOK) && !session.book().contains(shown.id())) {
            shown = Ref.BOOK;
            page = Optional.empty();
            go(session.place().spotProperty().get());
        } else {
            page.ifPresent(Page::refresh);
            if (!form.equals(formOf(shown))) {
                Tasks.afterwards(this::inNewForm);
            }
        }
    }

    /** Once all cells show the book as it is now, so that leaving them writes nothing old into it. */
    private void inNewForm() {
        if (!form.equals(formOf(shown))) {
            anew();
        }
    }

    /** The name of the form that {@code ref} is kept in. */
    private String formOf(Ref ref) {
        return session.book()
                .declarationOf(ref)
                .map(declaration -> declaration.text(DeclarationField.FORM))
                .orElse("");
    }

    /** The same page, as the forms now have it. */
    private void anew() {
        commit();
        shown = Ref.BOOK;
        page = Optional.empty();
        go(session.place().spotProperty().get());
    }

    private void go(CurrentPlace.Spot spot) {
        Ref wanted = pageOf(spot.ref());
        boolean inside = isFocusWithin();
        if (!wanted.equals(shown)) {
            page.ifPresent(Page::commit);
            shown = wanted;
            page = make(wanted);
            preferences.ifPresent(kept -> page.ifPresent(each -> each.keepWidths(kept)));
            form = formOf(wanted);
            onProject.set(wanted.kind() == Kind.PROJECT);
            onTable.set(table().isPresent());
            scroll.setContent(page.map(Page::node).orElse(null));
            scroll.setVvalue(0);
        }
        Optional<Node> node = page.flatMap(each -> each.show(spot));
        node.ifPresent(each -> Tasks.afterwards(() -> scroll.reveal(each)));
        light(node);
        if (inside && !isFocusWithin()) {
            Tasks.afterwards(this::enterHere);
        }
    }

    /** The cell one is at is told from the others even while the caret is elsewhere. */
    private void light(Optional<Node> node) {
        lit.ifPresent(cell -> cell.getStyleClass().remove(HERE));
        lit = node.filter(FieldCell.class::isInstance);
        at = node;
        lit.ifPresent(cell -> cell.getStyleClass().add(HERE));
    }

    /** The element whose page shows {@code ref}: its project, its goals, or its declaration. */
    private Ref pageOf(Ref ref) {
        Book book = session.book();
        Ref step = ref;
        while (!step.equals(Ref.BOOK)
                && step.kind() != Kind.PROJECT
                && step.kind() != Kind.DEPARTMENT_GOALS
                && step.kind() != Kind.DECLARATION) {
            step = book.parentOf(step).orElse(Ref.BOOK);
        }
        return step.equals(Ref.BOOK) || book.contains(step.id()) ? step : Ref.BOOK;
    }

    private Optional<Page> make(Ref ref) {
        return switch (ref.kind()) {
            case PROJECT -> Optional.of(new ProjectView(new ProjectModel(session, ref)));
            case DEPARTMENT_GOALS -> Optional.of(goals(ref));
            case DECLARATION -> Optional.of(new DeclarationView(session, ref, () -> formSwitch.run()));
            default -> Optional.empty();
        };
    }

    /** As tables where the form has them, as numbered texts where it has those; what is there is shown in any case. */
    private Page goals(Ref ref) {
        GoalsModel model = new GoalsModel(session, ref);
        FormSpec spec = session.formOf(session.book().declarationOf(ref).orElseThrow());
        Optional<FormSpec> tables = Optional.of(spec)
                .filter(form -> form.department().isPresent())
                .or(() -> session.forms().all().stream()
                        .filter(form -> model.hasTables() && form.department().isPresent())
                        .findFirst());
        if (tables.isEmpty()) {
            return new GoalsView(model, Optional.of(spec));
        }
        boolean texts = model.hasTexts() || spec.department().isEmpty();
        Optional<GoalsView> below = texts ? Optional.of(new GoalsView(model, Optional.empty())) : Optional.empty();
        return new DepartmentView(model, tables.get(), below);
    }

    /** From now on column widths that are dragged come back with the next page, also after the next start. */
    public void keepWidths(Preferences kept) {
        preferences = Optional.of(kept);
    }

    /** Remembers where the user is and what he sees of the page. */
    public void remember(Preferences kept) {
        new LastPlace(session, kept).remember(anchor().map(scroll::offset).orElse(0.0));
    }

    /** Goes to what was last remembered, as far down the page, or where there is but one way to begin; true if so. */
    public boolean begin(Preferences kept) {
        LastPlace last = new LastPlace(session, kept);
        if (last.goBack()) {
            scroll.bringTo(this::anchor, last.offset());
            return true;
        }
        return last.goToOnly();
    }

    /** What the user is at, the page as a whole if that is nothing of it. */
    private Optional<Node> anchor() {
        return at.or(() -> Optional.ofNullable(scroll.getContent()));
    }

    /** Shows what {@code menu} makes where the menu of a table's rows is asked for. */
    public void onRowMenu(Supplier<ContextMenu> menu) {
        addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            Node node = event.getTarget() instanceof Node target ? target : this;
            while (node != null && !(node instanceof IndicatorTableView)) {
                node = node.getParent();
            }
            if (node instanceof IndicatorTableView table && !table.editor().isEditing()) {
                event.consume();
                menu.get().show(table, event.getScreenX(), event.getScreenY());
            }
        });
    }

    /** What asks for another form of the declaration. */
    public void onFormSwitch(Runnable ask) {
        formSwitch = ask;
    }

    /** What puts templates into the book that are dropped on the page. */
    public void onTemplateDrop(Dropping dropping) {
        templates.use(dropping);
    }

    /** Commits what is being typed anywhere on the page. */
    public void commit() {
        page.ifPresent(Page::commit);
    }

    /** Gives the focus to the page: to its table, or its first cell. */
    public void enter() {
        // A page that was opened this moment has no cells yet.
        applyCss();
        layout();
        Node table = lookup("#indicator-table #cell-editor");
        if (table != null) {
            table.requestFocus();
        } else if (lookup(".form-cell") instanceof FieldCell cell) {
            cell.edit();
        }
    }

    /** Gives the focus to the cell the user is at; to the page if he is at none. */
    public void enterHere() {
        if (lit.isPresent() && lit.get() instanceof FieldCell cell) {
            cell.edit();
        } else if (at.isPresent()) {
            at.get().requestFocus();
        } else {
            enter();
        }
    }

    /** True while a project's page is shown. */
    public ReadOnlyBooleanProperty onProjectProperty() {
        return onProject.getReadOnlyProperty();
    }

    /** True while a table of indicators is shown. */
    public ReadOnlyBooleanProperty onTableProperty() {
        return onTable.getReadOnlyProperty();
    }

    /** The indicators selected in the table, none if there is no table or the user is in another. */
    public List<Indicator> selectedRows() {
        return here().map(SecretCells::selectedRows).orElse(List.of()).stream()
                .flatMap(ref -> session.book().find(ref, Indicator.class).stream())
                .toList();
    }

    /** The commands that set and lift 涉密; {@code notices} says why that is not possible. */
    public List<Command> secrecyCommands(Notices notices) {
        return new SecrecyCommands(this, session, notices).all();
    }

    /** The commands about 沿用上年; {@code notices} says what came of them. */
    public List<Command> carriedCommands(Notices notices) {
        CarriedCommands.Page here =
                new CarriedCommands.Page(this::selectedCells, () -> shown, this::commit, this::enterHere);
        return new CarriedCommands(session, notices, here).all();
    }

    /** The cells selected in the table the user is in, else the cell he is at. */
    List<Place> selectedCells() {
        CurrentPlace.Spot spot = session.place().spotProperty().get();
        return tableOf(spot.ref())
                .map(SecretCells::selected)
                .orElseGet(() -> spot.field().map(field -> new Place(spot.ref(), field)).stream()
                        .toList());
    }

    /** What the page can be told from menus, toolbar and command box. */
    public List<Command> commands() {
        return List.of(
                Command.of("project.add", "新建项目", "Shortcut+Shift+N", this::addProject),
                new Command(
                        "row.add",
                        "增加一行",
                        "Shortcut+Enter",
                        onTable,
                        () -> here().ifPresent(IndicatorTableModel::addRow)),
                new Command(
                        "row.delete", "删除所选行", "", onTable, () -> here().ifPresent(IndicatorTableModel::deleteRows)),
                new Command("row.up", "所选行上移", "", onTable, () -> here().ifPresent(each -> each.moveRows(-1))),
                new Command("row.down", "所选行下移", "", onTable, () -> here().ifPresent(each -> each.moveRows(1))),
                new Command("view.columns", "列宽恢复原样", "", onTable, () -> page.ifPresent(Page::resetWidths)),
                new Command("project.delete", "删除项目", "", onProject, this::deleteProject));
    }

    /** The element whose page is shown. */
    Ref shown() {
        return shown;
    }

    /** The table of indicators on the page, a project's or the department's. */
    Optional<IndicatorTableModel> table() {
        return page.filter(DepartmentView.class::isInstance)
                .map(DepartmentView.class::cast)
                .map(DepartmentView::table)
                .or(() -> project().map(ProjectModel::table));
    }

    /** The table the user is in, else the one of indicators. */
    private Optional<IndicatorTableModel> here() {
        return page.filter(DepartmentView.class::isInstance)
                .map(DepartmentView.class::cast)
                .flatMap(DepartmentView::focused)
                .or(() -> tableOf(session.place().ref()))
                .or(this::table);
    }

    /** The table that {@code ref} stands in. */
    Optional<IndicatorTableModel> tableOf(Ref ref) {
        return page.filter(DepartmentView.class::isInstance)
                .map(DepartmentView.class::cast)
                .flatMap(view -> view.tables().filter(each -> each.shows(ref)).findFirst())
                .or(() -> project().map(ProjectModel::table).filter(each -> each.shows(ref)));
    }

    private Optional<ProjectModel> project() {
        return page.filter(ProjectView.class::isInstance)
                .map(ProjectView.class::cast)
                .map(ProjectView::model);
    }

    private void addProject() {
        session.declaration().map(Declaration::ref).ifPresent(ref -> DeclarationView.addProject(session, ref));
        Tasks.afterwards(this::enterHere);
    }

    private void deleteProject() {
        if (shown.kind() == Kind.PROJECT) {
            session.apply(new Draft(session.book()).remove(shown).edit("删除项目"));
        }
    }
}
