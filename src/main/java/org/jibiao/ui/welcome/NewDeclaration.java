package org.jibiao.ui.welcome;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.jibiao.change.Draft;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.model.Declaration;
import org.jibiao.model.Ref;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.ui.kit.Dialogs;
import org.jibiao.ui.kit.Session;
import org.jibiao.ui.kit.pick.Labels;

/** Asks what a new declaration is about, and makes it. */
public final class NewDeclaration {

    private static final List<String> ROUNDS = List.of("一上", "二上", "批复");

    private final Session session;
    private final Dialogs dialogs;
    private final StringProperty year;
    private final StringProperty department = new SimpleStringProperty("");
    private final StringProperty round = new SimpleStringProperty(ROUNDS.getFirst());
    private FormSpec form;

    public NewDeclaration(Session session, Dialogs dialogs) {
        this.session = session;
        this.dialogs = dialogs;
        this.year = new SimpleStringProperty(String.valueOf(LocalDate.now().getYear() + 1));
        this.form = offered().getFirst();
        session.book().declarations().stream()
                .findFirst()
                .ifPresent(each -> department.set(each.text(DeclarationField.DEPARTMENT)));
    }

    /** Shows the form; makes the declaration and goes there if it was confirmed. */
    public void ask() {
        if (dialogs.form("新建申报", content(), "新建申报", department.isNotEmpty().and(year.isNotEmpty()))) {
            make();
        }
    }

    private void make() {
        Declaration made = Declaration.fresh()
                .with(DeclarationField.YEAR, year.get().strip())
                .with(DeclarationField.DEPARTMENT, department.get().strip())
                .with(DeclarationField.ROUND, round.get())
                .with(DeclarationField.FORM, form.id())
                .with(DeclarationField.MONEY_UNIT, form.moneyUnit().label());
        if (session.apply(new Draft(session.book()).append(Ref.BOOK, made).edit("新建申报"))) {
            session.place().go(made.ref());
        }
    }

    private Node content() {
        GridPane grid = new GridPane();
        grid.setHgap(12);
        grid.setVgap(10);
        grid.getStyleClass().add("form-fields");
        TextField departmentField = new TextField();
        departmentField.setId("new-department");
        departmentField.textProperty().bindBidirectional(department);
        departmentField.setPromptText("例如 清河县司法局");
        departmentField.setPrefColumnCount(24);
        TextField yearField = new TextField();
        yearField.setId("new-year");
        yearField.textProperty().bindBidirectional(year);
        ComboBox<String> rounds = new ComboBox<>();
        rounds.getItems().setAll(ROUNDS);
        rounds.valueProperty().bindBidirectional(round);
        rounds.setMaxWidth(Double.MAX_VALUE);
        grid.addRow(0, label("部门"), departmentField);
        grid.addRow(1, label("年度"), yearField);
        grid.addRow(2, label("轮次"), rounds);
        grid.addRow(3, label("表样"), forms());
        return grid;
    }

    private static Label label(String text) {
        Label label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** A new declaration is to have projects. */
    private List<FormSpec> offered() {
        return session.forms().all().stream().filter(FormSpec::holdsProjects).toList();
    }

    private ComboBox<FormSpec> forms() {
        ComboBox<FormSpec> forms = new ComboBox<>();
        forms.setId("new-form");
        forms.setMaxWidth(Double.MAX_VALUE);
        forms.getItems().setAll(offered());
        forms.setConverter(Labels.of(FormSpec::title, () -> form));
        forms.setValue(form);
        forms.valueProperty().addListener((observed, before, now) -> form = now);
        return forms;
    }
}
