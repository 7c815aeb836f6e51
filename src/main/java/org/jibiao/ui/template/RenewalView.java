package org.jibiao.ui.template;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jibiao.model.Declaration;
import org.jibiao.template.Basis;
import org.jibiao.template.Library;
import org.jibiao.template.carry.Outdated;
import org.jibiao.ui.kit.Command;
import org.jibiao.ui.kit.Dialogs;
import org.jibiao.ui.kit.Notices;
import org.jibiao.ui.kit.Session;
import org.jibiao.ui.kit.Tasks;
import org.jibiao.ui.kit.pick.PickList;

/** The form of 更新依据: each outdated document with the sentence before and after. */
final class RenewalView extends VBox {

    private static final double WIDTH = 680;
    private static final double LIST = 360;

    RenewalView(RenewalModel model, int year) {
        super(8);
        setId("renewal");
        setPrefWidth(WIDTH);
        Label head = hint("下面这些依据，" + year + " 年不在有效期内。打勾的换成新的，不打勾的照旧。");
        PickList<Outdated> list = new PickList<>("renewal-list", model.picks(), "");
        list.setAccessibleText("要更新的依据");
        list.setPrefHeight(LIST);
        list.setMinHeight(LIST);
        list.getSelectionModel().selectFirst();
        list.sceneProperty().addListener((observed, before, now) -> Tasks.afterwards(list::requestFocus));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                confirm();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, list, hint("空格键打勾或去掉，Ctrl+A 选中全部，回车更新。条款号可能变了，换过以后请核对原文。"));
    }

    /** A list keeps Enter to itself; here it does what it does in a field. */
    private void confirm() {
        getScene().getRoot().lookupAll(".button").stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(Button::isDefaultButton)
                .forEach(Button::fire);
    }

    private static Label hint(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("hint");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** The command that opens it for the declaration the user is in. */
    static Command command(
            Session session, Dialogs dialogs, Notices notices, Supplier<LibrariesModel> libraries, Runnable commit) {
        return new Command(
                "template.bases",
                "更新依据…",
                "Shortcut+Shift+U",
                Bindings.createBooleanBinding(
                        () -> !session.book().declarations().isEmpty(), session.bookProperty()),
                () -> {
                    commit.run();
                    List<Basis> known = new ArrayList<>(Library.documents());
                    libraries.get().own().forEach(each -> known.addAll(each.bases()));
                    session.declaration().ifPresent(each -> ask(session, each, known, dialogs, notices));
                });
    }

    private static void ask(
            Session session, Declaration declaration, List<Basis> known, Dialogs dialogs, Notices notices) {
        int year = TemplateModel.yearOf(declaration);
        RenewalModel model = new RenewalModel(session.book(), declaration.ref(), year, known);
        if (model.picks().isEmpty()) {
            dialogs.tell("依据都有效", "这份申报引用的依据里，没有发现 " + year + " 年已经失效或被取代的。模板库里没有收录的文件，请自己核对。");
        } else if (dialogs.form("更新依据", new RenewalView(model, year), "更新", model.anyTaken())) {
            if (session.apply(model.edit())) {
                notices.tell("已更新依据，条款号请核对原文。", "撤销", session::undo);
            } else {
                dialogs.tell("没有更新", session.failureProperty().get());
            }
        }
    }
}
