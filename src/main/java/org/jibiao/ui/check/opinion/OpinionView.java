package org.jibiao.ui.check.opinion;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jibiao.check.pack.Severity;
import org.jibiao.ui.kit.Command;
import org.jibiao.ui.kit.Dialogs;
import org.jibiao.ui.kit.Session;
import org.jibiao.ui.kit.destination.DestinationFields;
import org.jibiao.ui.kit.form.Questions;

/** The form of the dialog that writes the sheet of comments: one column of questions, all answered already. */
public final class OpinionView extends GridPane {

    /** What the deed is called, on its button and in tests. */
    public static final String DEED = "导出";

    private static final double WIDTH = 520;

    private final OpinionModel model;

    public OpinionView(OpinionModel model, Dialogs dialogs) {
        setId("opinion");
        Questions form = new Questions(this, WIDTH);
        this.model = model;
        DestinationFields destination = new DestinationFields(model.destination(), "opinion", dialogs);
        form.askAtTop("意见", told());
        form.askAtTop("涉密", secret());
        form.ask("格式", format());
        form.ask("文件名", destination.name());
        form.ask("文件夹", destination.folder());
        Label hint = sentence("opinion-hint");
        hint.textProperty().bind(model.destination().hintProperty());
        form.answer(hint);
    }

    /** The command that opens the dialog for the declaration the user is in; {@code commit} keeps what is being typed. */
    public static Command command(Session session, Dialogs dialogs, OpinionModel.Tools tools, Runnable commit) {
        return new Command(
                "check.opinions",
                "导出审核意见…",
                "",
                Bindings.createBooleanBinding(
                        () -> !session.book().declarations().isEmpty(), session.bookProperty()),
                () -> {
                    commit.run();
                    session.declaration()
                            .ifPresent(declaration -> open(new OpinionModel(session, declaration, tools), dialogs));
                });
    }

    private static void open(OpinionModel model, Dialogs dialogs) {
        if (dialogs.form("导出审核意见", new OpinionView(model, dialogs), DEED, model.completeProperty())) {
            model.start();
        }
    }

    private static Label sentence(String id) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().addAll("hint", "two-lines");
        label.setWrapText(true);
        label.setAlignment(Pos.TOP_LEFT);
        return label;
    }

    private Node told() {
        HBox chosen = new HBox(16);
        for (Severity severity : Severity.values()) {
            CheckBox box = new CheckBox(severity.label());
            box.setId("opinion-" + severity.key());
            box.selectedProperty().bindBidirectional(model.severityProperty(severity));
            chosen.getChildren().add(box);
        }
        CheckBox waived = new CheckBox("也列出已说明理由、不再算问题的");
        waived.setId("opinion-waived");
        waived.selectedProperty().bindBidirectional(model.waivedProperty());
        Label summary = sentence("opinion-summary");
        summary.textProperty().bind(model.summaryProperty());
        return new VBox(6, chosen, waived, summary);
    }

    private Node secret() {
        CheckBox box = new CheckBox("引用涉密内容（只供内部用）");
        box.setId("opinion-secret");
        box.selectedProperty().bindBidirectional(model.secretProperty());
        box.setDisable(!model.hasSecrets());
        Label sentence = sentence("opinion-secrecy");
        sentence.textProperty().bind(model.secrecyProperty());
        return new VBox(6, box, sentence);
    }

    private Node format() {
        ChoiceBox<OpinionModel.Format> box = new ChoiceBox<>();
        box.setId("opinion-format");
        box.setAccessibleText("格式");
        box.getItems().setAll(OpinionModel.Format.values());
        box.valueProperty().bindBidirectional(model.formatProperty());
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }
}
