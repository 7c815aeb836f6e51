package org.jibiao.ui.template;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jibiao.template.Search;
import org.jibiao.ui.kit.Dialogs;

/** What can be done with a template of the list beside inserting it. */
final class OwnActions {

    private final LibrariesModel libraries;
    private final Dialogs dialogs;

    OwnActions(LibrariesModel libraries, Dialogs dialogs) {
        this.libraries = libraries;
        this.dialogs = dialogs;
    }

    ContextMenu menu(Search.Hit hit) {
        ContextMenu menu = new ContextMenu();
        if (libraries.isOwn(hit.library())) {
            menu.getItems()
                    .addAll(
                            item("改名…　F2", () -> rename(hit)),
                            item("标签…", () -> tag(hit)),
                            item("修改内容…　F4", () -> edit(hit)),
                            item("删除　Delete", () -> delete(hit)));
        } else {
            menu.getItems().add(item("复制为自建", () -> copy(hit)));
        }
        return menu;
    }

    private static MenuItem item(String label, Runnable run) {
        MenuItem item = new MenuItem(label);
        item.setOnAction(event -> run.run());
        return item;
    }

    void rename(Search.Hit hit) {
        if (isOwn(hit)) {
            TextField field = new TextField(hit.template().title());
            field.setId("template-name");
            VBox form = new VBox(8, new Label("列表里显示的名称"), field);
            boolean yes = dialogs.form("改名", form, "改名", field.textProperty().isNotEmpty());
            if (yes && !field.getText().isBlank()) {
                libraries.replace(
                        hit.library(), hit.template().withTitle(field.getText().strip()));
            }
        }
    }

    void tag(Search.Hit hit) {
        TextField field = new TextField(String.join("、", hit.template().marks().tags()));
        field.setId("template-tags");
        VBox form = new VBox(8, new Label("标签，用顿号分开；查找时能找到"), field);
        boolean yes = dialogs.form("标签", form, "保存", new javafx.beans.property.SimpleBooleanProperty(true));
        if (yes) {
            libraries.replace(hit.library(), hit.template().withTags(SavingModel.words(field.getText())));
        }
    }

    void edit(Search.Hit hit) {
        if (isOwn(hit)) {
            EditingModel model = new EditingModel(hit.template());
            String title = "修改“" + hit.template().title() + "”";
            boolean yes = dialogs.form(
                    title, new EditingView(model), "保存", new javafx.beans.property.SimpleBooleanProperty(true));
            if (yes && !model.edited().equals(hit.template())) {
                libraries.replace(hit.library(), model.edited());
            }
        }
    }

    void delete(Search.Hit hit) {
        if (isOwn(hit)) {
            libraries.remove(hit);
        }
    }

    void copy(Search.Hit hit) {
        libraries.save(
                libraries.own().isEmpty()
                        ? LibrariesModel.FIRST
                        : libraries.own().getFirst().title(),
                List.of(hit.template()));
    }

    private boolean isOwn(Search.Hit hit) {
        boolean own = libraries.isOwn(hit.library());
        if (!own) {
            dialogs.tell("随程序的模板", "它不能改。请先“复制为自建”，再改自己的那一份。");
        }
        return own;
    }
}
