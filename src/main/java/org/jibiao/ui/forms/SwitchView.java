package org.jibiao.ui.forms;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.model.Declaration;
import org.jibiao.ui.kit.Command;
import org.jibiao.ui.kit.Dialogs;
import org.jibiao.ui.kit.Notices;
import org.jibiao.ui.kit.ProtocolView;
import org.jibiao.ui.kit.Session;
import org.jibiao.ui.kit.Tasks;
import org.jibiao.ui.kit.form.Questions;
import org.jibiao.ui.kit.pick.Labels;

/** Asks which form a declaration is to have, and says before what that takes. */
public final class SwitchView extends GridPane {

    /** What the deed is called, on its button and in tests. */
    public static final String DEED = "换成这种表样";

    private static final double WIDTH = 560;
    private static final double LIST = 240;
    private static final double TWO_LINES = 40;

    /** What it goes to work with; {@code commit} makes durable what is being typed. */
    public record Tools(Tasks tasks, Notices notices, Runnable commit) {}

    public SwitchView(SwitchModel model) {
        setId("switch");
        Questions form = new Questions(this, WIDTH);
        form.ask("换成", forms(model));
        ProtocolView list = new ProtocolView(model.protocol());
        list.setPrefHeight(LIST);
        list.setMinHeight(LIST);
        form.askAtTop("取舍", list);
        Label kept = new Label("新表样不印的内容留在库里，换回原来的表样又会出现。换错了，按一次“撤销”，全部恢复成原样。");
        kept.getStyleClass().add("hint");
        kept.setWrapText(true);
        kept.setMinHeight(TWO_LINES);
        kept.setAlignment(Pos.TOP_LEFT);
        form.answer(kept);
    }

    /** The command that opens the dialog for the declaration the user is in. */
    public static Command command(Session session, Dialogs dialogs, Tools tools) {
        return new Command(
                "declaration.form",
                "换表样…",
                "",
                Bindings.createBooleanBinding(
                        () -> !session.book().declarations().isEmpty(), session.bookProperty()),
                () -> {
                    tools.commit().run();
                    session.declaration().ifPresent(declaration -> ask(session, declaration, dialogs, tools));
                });
    }

    private static void ask(Session session, Declaration declaration, Dialogs dialogs, Tools tools) {
        SwitchModel model = new SwitchModel(session, declaration, tools.tasks());
        if (dialogs.form("换表样", new SwitchView(model), DEED, model.completeProperty()) && model.apply()) {
            tools.notices().tell("已换成“" + model.formProperty().get().title() + "”。");
        }
    }

    private static ComboBox<FormSpec> forms(SwitchModel model) {
        ComboBox<FormSpec> box = new ComboBox<>();
        box.setId("switch-form");
        box.setAccessibleText("换成哪种表样");
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll(model.forms());
        box.setConverter(Labels.of(FormSpec::title, model.formProperty()::get));
        box.valueProperty().bindBidirectional(model.formProperty());
        return box;
    }
}
