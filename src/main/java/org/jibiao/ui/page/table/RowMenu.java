package org.jibiao.ui.page.table;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCombination;

/** What can be done to the selected lines, under the second mouse button. */
final class RowMenu {

    private final IndicatorTableModel model;
    private final IndicatorTableView table;
    private final ContextMenu menu = new ContextMenu();

    RowMenu(IndicatorTableModel model, IndicatorTableView table) {
        this.model = model;
        this.table = table;
        menu.getStyleClass().add("row-menu");
        table.setOnContextMenuRequested(this::show);
    }

    private void show(ContextMenuEvent event) {
        event.consume();
        if (model.lines().isEmpty()) {
            return;
        }
        int row = table.rowAt(
                table.sceneToLocal(event.getSceneX(), event.getSceneY()).getY());
        table.editor().commit();
        if (!model.selection().hasLine(row)) {
            model.selectLine(row);
        }
        table.editor().requestFocus();
        int count = (int) model.selection().lines().stream()
                .filter(each -> model.element(each).isPresent())
                .count();
        String lines = model.spec().count(Math.max(1, count));
        menu.getItems()
                .setAll(
                        item("在下面增加" + model.spec().count(1), "Shortcut+Enter", model::addRow),
                        item("删除" + lines, "Shortcut+Minus", model::deleteRows),
                        new SeparatorMenuItem(),
                        item("上移", "Alt+Shift+Up", () -> model.moveRows(-1)),
                        item("下移", "Alt+Shift+Down", () -> model.moveRows(1)),
                        new SeparatorMenuItem(),
                        item("向下填充", "Shortcut+D", model::fillDown));
        menu.show(table, event.getScreenX(), event.getScreenY());
    }

    private static MenuItem item(String text, String key, Runnable run) {
        MenuItem item = new MenuItem(text);
        item.setAccelerator(KeyCombination.valueOf(key));
        item.setOnAction(event -> run.run());
        return item;
    }
}
