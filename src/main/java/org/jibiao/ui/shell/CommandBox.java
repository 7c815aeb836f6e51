package org.jibiao.ui.shell;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jibiao.model.Declaration;
import org.jibiao.model.Project;
import org.jibiao.model.field.ProjectField;
import org.jibiao.template.Initials;
import org.jibiao.ui.kit.Command;
import org.jibiao.ui.kit.Commands;
import org.jibiao.ui.kit.Session;

/** Finds every command, and every project to go to, by words or pinyin initials. Esc closes it. */
final class CommandBox extends VBox {

    private static final int SHOWN = 200;

    private final Commands commands;
    private final Session session;
    private final Runnable onClose;
    private final TextField words = new TextField();
    private final ListView<Command> found = new ListView<>();

    CommandBox(Commands commands, Session session, Runnable onClose) {
        super(6);
        this.commands = commands;
        this.session = session;
        this.onClose = onClose;
        setId("command-box");
        getStyleClass().add("command-box");
        setMaxSize(520, 380);
        words.setId("command-words");
        words.setPromptText("命令或项目名称，也可输入拼音首字母");
        words.textProperty().addListener((observed, before, now) -> search());
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        found.setFocusTraversable(false);
        found.setCellFactory(view -> new CommandCell());
        found.setOnMouseClicked(event -> give());
        VBox.setVgrow(found, Priority.ALWAYS);
        getChildren().addAll(words, found);
        commands.look();
        search();
    }

    /** A command with its key. */
    private static final class CommandCell extends ListCell<Command> {
        @Override
        protected void updateItem(Command command, boolean empty) {
            super.updateItem(command, empty);
            if (empty || command == null) {
                setGraphic(null);
                return;
            }
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            String reason = command.reason().get();
            Label key = new Label(reason.isEmpty() ? command.keyText() : reason);
            key.getStyleClass().add("hint");
            HBox line = new HBox(new Label(command.label()), gap, key);
            line.setDisable(!command.enabled().get());
            setGraphic(line);
        }
    }

    void begin() {
        words.requestFocus();
    }

    private void search() {
        String wanted = words.getText().strip().toLowerCase(Locale.ROOT);
        List<Command> all = commands.all();
        session.declaration().ifPresent(declaration -> addProjects(declaration, all));
        found.getItems()
                .setAll(all.stream()
                        .filter(each -> wanted.isEmpty()
                                || Look.lower(each.label()).contains(wanted)
                                || Initials.match(each.label(), wanted))
                        .limit(SHOWN)
                        .toList());
        found.getSelectionModel().selectFirst();
    }

    private void addProjects(Declaration declaration, List<Command> all) {
        int number = 1;
        for (Project project : declaration.projects()) {
            String label = "转到 " + number++ + " " + project.text(ProjectField.NAME);
            all.add(Command.of(
                    "go." + project.id(), label, "", () -> session.place().go(project.ref())));
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            onClose.run();
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            give();
        } else if (event.getCode() == KeyCode.DOWN) {
            event.consume();
            found.getSelectionModel().selectNext();
            found.scrollTo(found.getSelectionModel().getSelectedIndex());
        } else if (event.getCode() == KeyCode.UP) {
            event.consume();
            found.getSelectionModel().selectPrevious();
            found.scrollTo(found.getSelectionModel().getSelectedIndex());
        }
    }

    private void give() {
        Command command = found.getSelectionModel().getSelectedItem();
        if (command != null && command.enabled().get()) {
            onClose.run();
            command.run().run();
        }
    }
}
