package org.jibiao.ui.export;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jibiao.export.Order;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.Ref;
import org.jibiao.model.Secrecy;
import org.jibiao.model.field.ProjectField;
import org.jibiao.ui.kit.Command;
import org.jibiao.ui.kit.Dialogs;
import org.jibiao.ui.kit.ProtocolView;
import org.jibiao.ui.kit.Session;
import org.jibiao.ui.kit.destination.DestinationFields;
import org.jibiao.ui.kit.form.Questions;
import org.jibiao.ui.kit.pick.Labels;

/** The form of the export dialog: one column of questions, all answered already. */
public final class ExportView extends GridPane {

    private static final double WIDTH = 560;
    /** The dialog does not grow when the sentence does. */
    private static final double THREE_LINES = 56;

    private final ExportModel model;

    public ExportView(ExportModel model, Dialogs dialogs) {
        setId("export");
        Questions form = new Questions(this, WIDTH);
        this.model = model;
        DestinationFields destination = new DestinationFields(model.destination(), "export", dialogs);
        form.ask("内容", scope());
        form.ask("格式", format());
        form.ask("表样", form());
        form.ask("取舍", protocol());
        form.ask("稿本", copy());
        form.ask("文件名", destination.name());
        form.ask("文件夹", destination.folder());
        Label hint = new Label();
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        hint.setId("export-hint");
        hint.textProperty().bind(model.destination().hintProperty());
        form.answer(hint);
    }

    /**
     * The command that opens the dialog for what the user is at.
     *
     * @param seen what he looks at in the preview, empty if it is not open
     */
    public static Command command(
            Session session, Dialogs dialogs, ExportModel.Tools tools, Supplier<Optional<Order>> seen) {
        return new Command(
                "file.export",
                "导出…",
                "Shortcut+E",
                Bindings.createBooleanBinding(
                        () -> !session.book().declarations().isEmpty(), session.bookProperty()),
                () -> session.declaration().ifPresent(declaration -> {
                    ExportModel model = new ExportModel(session, declaration, project(session), tools);
                    seen.get().ifPresent(model::ask);
                    open(model, dialogs);
                }));
    }

    private static void open(ExportModel model, Dialogs dialogs) {
        if (dialogs.form("导出", new ExportView(model, dialogs), "导出", model.completeProperty())) {
            model.start();
        }
    }

    private static Optional<Project> project(Session session) {
        Ref here = session.place().ref();
        return session.book().path(here).stream()
                .filter(ref -> ref.kind() == Kind.PROJECT)
                .findFirst()
                .flatMap(ref -> session.book().find(ref, Project.class));
    }

    private Node scope() {
        ToggleGroup group = new ToggleGroup();
        RadioButton all =
                new RadioButton("整份申报（" + model.declaration().projects().size() + " 个项目"
                        + (model.declaration().goals().isBlank() ? "）" : "和部门整体绩效目标）"));
        all.setId("export-all");
        all.setToggleGroup(group);
        all.setSelected(true);
        VBox choices = new VBox(6, all);
        model.project().ifPresent(project -> {
            RadioButton one = new RadioButton("只导出“" + project.text(ProjectField.NAME) + "”");
            one.setId("export-one");
            one.setToggleGroup(group);
            one.selectedProperty().bindBidirectional(model.onlyProjectProperty());
            choices.getChildren().add(one);
        });
        return choices;
    }

    private Node format() {
        ChoiceBox<ExportFormat> box = new ChoiceBox<>();
        box.setId("export-format");
        box.setAccessibleText("格式");
        box.getItems().setAll(ExportFormat.values());
        box.valueProperty().bindBidirectional(model.formatProperty());
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }

    private Node form() {
        ChoiceBox<FormSpec> box = new ChoiceBox<>();
        box.setId("export-form");
        box.setAccessibleText("表样");
        box.setConverter(Labels.of(FormSpec::title, box::getValue));
        box.getItems().setAll(model.session().forms().all());
        box.valueProperty().bindBidirectional(model.formProperty());
        box.setMaxWidth(Double.MAX_VALUE);
        box.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !model.formatProperty().get().printed(), model.formatProperty()));
        return box;
    }

    private Node protocol() {
        CheckBox round = new CheckBox("金额取整到两位小数");
        round.setId("export-round");
        round.selectedProperty().bindBidirectional(model.roundingProperty());
        round.visibleProperty().bind(model.roundableProperty());
        round.managedProperty().bind(model.roundableProperty());
        ProtocolView list = new ProtocolView(model.protocol());
        list.setId("export-protocol");
        return new VBox(6, list, round);
    }

    private Node copy() {
        ToggleGroup group = new ToggleGroup();
        RadioButton internal = new RadioButton("内部稿");
        internal.setId("export-internal");
        internal.setToggleGroup(group);
        internal.setSelected(true);
        RadioButton everybody = new RadioButton("公开稿");
        everybody.setId("export-public");
        everybody.setToggleGroup(group);
        everybody.selectedProperty().bindBidirectional(model.publicCopyProperty());
        Label withheld = new Label();
        withheld.setId("export-withheld");
        withheld.getStyleClass().add("hint");
        withheld.setWrapText(true);
        withheld.setMinHeight(Secrecy.marksAnythingIn(model.declaration()) ? THREE_LINES : USE_PREF_SIZE);
        withheld.setAlignment(Pos.TOP_LEFT);
        withheld.textProperty().bind(model.withheldProperty());
        return new VBox(6, new HBox(16, internal, everybody), withheld);
    }
}
