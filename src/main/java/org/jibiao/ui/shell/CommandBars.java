package org.jibiao.ui.shell;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jibiao.ui.kit.Command;
import org.jibiao.ui.kit.Commands;
import org.jibiao.ui.kit.Session;

/** Menu bar and toolbar, made from the list of commands. */
final class CommandBars {

    /** Menus and the commands in them; a dash is a line. */
    private static final List<List<String>> MENUS = List.of(
            List.of(
                    "文件",
                    "file.new",
                    "file.carry",
                    "file.open",
                    "file.example",
                    "-",
                    "file.preview",
                    "file.print",
                    "file.export",
                    "-",
                    "file.forms",
                    "file.backups",
                    "-",
                    "file.quit"),
            List.of(
                    "编辑",
                    "edit.undo",
                    "edit.redo",
                    "-",
                    "find.show",
                    "find.next",
                    "find.previous",
                    "find.replace",
                    "find.goto",
                    "find.bulk",
                    "-",
                    "row.add",
                    "row.delete",
                    "row.up",
                    "row.down",
                    "-",
                    "secrecy.cell",
                    "secrecy.row",
                    "secrecy.whole",
                    "-",
                    "carry.next",
                    "carry.confirm",
                    "carry.confirmPage",
                    "carry.confirmAll",
                    "-",
                    "declaration.form",
                    "project.delete"),
            List.of(
                    "插入",
                    "project.add",
                    "project.paste",
                    "template.show",
                    "goals.draft",
                    "template.fill",
                    "template.recalculate",
                    "-",
                    "template.save",
                    "template.saveRows",
                    "-",
                    "template.import",
                    "template.export"),
            List.of(
                    "检查",
                    "check.show",
                    "check.next",
                    "check.previous",
                    "-",
                    "check.fix",
                    "check.fixAll",
                    "check.waive",
                    "check.restore",
                    "-",
                    "check.repeats",
                    "check.opinions",
                    "check.rules",
                    "-",
                    "template.bases"),
            List.of(
                    "视图",
                    "view.back",
                    "view.forward",
                    "-",
                    "view.inspector",
                    "view.columns",
                    "view.dark",
                    "view.larger",
                    "view.smaller",
                    "view.usual",
                    "-",
                    "view.commands"),
            List.of("帮助", "help.show", "help.keys", "help.about"));

    private static final List<String> ROWS = List.of(
            "row.add",
            "row.delete",
            "row.up",
            "row.down",
            "-",
            "find.bulk",
            "find.replace",
            "-",
            "secrecy.cell",
            "secrecy.row",
            "carry.confirm",
            "-",
            "template.saveRows");

    /** Buttons beside which their key stands, to be learnt. */
    private static final Set<String> KEY_SHOWN = Set.of("row.add", "check.show");

    private final Commands commands;
    private final Session session;

    CommandBars(Commands commands, Session session) {
        this.commands = commands;
        this.session = session;
    }

    MenuBar menu() {
        MenuBar bar = new MenuBar();
        for (List<String> entries : MENUS) {
            Menu menu = new Menu(entries.getFirst());
            menu.setOnShowing(event -> commands.look());
            fill(menu.getItems(), entries.subList(1, entries.size()));
            if (!menu.getItems().isEmpty()) {
                bar.getMenus().add(menu);
            }
        }
        return bar;
    }

    /** What can be done with the rows selected in a table. */
    ContextMenu rows() {
        ContextMenu menu = new ContextMenu();
        menu.setId("row-menu");
        fill(menu.getItems(), ROWS);
        commands.look();
        return menu;
    }

    private void fill(List<MenuItem> items, List<String> entries) {
        for (String id : entries) {
            boolean afterLine = !items.isEmpty() && !(items.getLast() instanceof SeparatorMenuItem);
            if (id.equals("-") && afterLine) {
                items.add(new SeparatorMenuItem());
            }
            commands.find(id).ifPresent(command -> items.add(item(command)));
        }
    }

    private MenuItem item(Command command) {
        MenuItem item = new MenuItem();
        item.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> command.reason().get().isEmpty()
                                ? command.label()
                                : command.label() + "（" + command.reason().get() + "）",
                        command.reason()));
        item.setId("menu-" + command.id());
        item.setOnAction(event -> commands.run(command.id()));
        item.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> !command.enabled().get(), command.enabled()));
        if (!command.key().isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(command.key()));
        }
        if (command.id().equals("edit.undo")) {
            item.textProperty().bind(Bindings.concat("撤销 ", session.undoLabelProperty()));
        } else if (command.id().equals("edit.redo")) {
            item.textProperty().bind(Bindings.concat("重做 ", session.redoLabelProperty()));
        }
        return item;
    }

    HBox toolbar() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(4);
        bar.getStyleClass().add("tool-bar-line");
        bar.getChildren()
                .addAll(
                        button("project.add", "＋ 项目"),
                        button("row.add", "＋ 指标"),
                        button("template.show", "从模板"),
                        line(),
                        button("edit.undo", "↶ 撤销"),
                        button("edit.redo", "↷ 重做"),
                        line(),
                        button("check.show", "检查"),
                        button("file.preview", "预览"));
        Button export = button("file.export", "导出…");
        export.getStyleClass().setAll("button", Styles.ACCENT);
        bar.getChildren().addAll(export, gap, opener());
        bar.getChildren().removeIf(node -> node instanceof Button button && button.getId() == null);
        return bar;
    }

    /** Looks like a field to type into and opens the command box; its key stands at the right. */
    private Node opener() {
        TextField box = new TextField();
        box.setPromptText("查找，或输入命令");
        box.setId("command-box-opener");
        box.setEditable(false);
        box.setFocusTraversable(false);
        box.setOnMouseClicked(event -> commands.run("view.commands"));
        Label key =
                new Label(commands.find("view.commands").map(Command::keyText).orElse(""));
        key.getStyleClass().add("hint");
        key.setMouseTransparent(true);
        StackPane.setAlignment(key, Pos.CENTER_RIGHT);
        StackPane opener = new StackPane(box, key);
        opener.getStyleClass().add("command-opener");
        opener.setPrefWidth(300);
        opener.setMinWidth(230);
        return opener;
    }

    private static Node line() {
        return new Separator(Orientation.VERTICAL);
    }

    private Button button(String id, String text) {
        Button button = new Button(text);
        button.getStyleClass().add(Styles.FLAT);
        button.setFocusTraversable(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        commands.find(id).ifPresent(command -> {
            button.setId("tool-" + id);
            button.setOnAction(event -> commands.run(id));
            button.disableProperty()
                    .bind(Bindings.createBooleanBinding(() -> !command.enabled().get(), command.enabled()));
            button.setTooltip(new Tooltip(command.label() + (command.key().isEmpty() ? "" : "　" + command.keyText())));
            if (!command.key().isEmpty() && KEY_SHOWN.contains(id)) {
                Label key = new Label(command.keyText());
                key.getStyleClass().add("hint");
                button.setGraphic(key);
                button.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
            }
        });
        return button;
    }
}
