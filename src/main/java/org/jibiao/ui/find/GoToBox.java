package org.jibiao.ui.find;

import java.util.function.Consumer;
import javafx.geometry.Pos;
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

/** Goes to a project or an indicator by what one types of it: arrows choose, Enter goes, Esc closes. */
public final class GoToBox extends VBox {

    private static final int PAGE = 8;

    private final GoToModel model;
    private final Consumer<Target> go;
    private final Runnable close;
    private final TextField words = new TextField();
    private final ListView<Target> found = new ListView<>();

    /** {@code go} is told what was chosen, {@code close} that nothing was. */
    public GoToBox(GoToModel model, Consumer<Target> go, Runnable close) {
        super(6);
        this.model = model;
        this.go = go;
        this.close = close;
        setId("goto");
        getStyleClass().add("command-box");
        setMaxSize(640, 420);
        words.setId("goto-words");
        words.setPromptText("序号、编码、名称或拼音首字母，空格隔开几个词");
        words.setAccessibleText("转到哪个项目或指标");
        words.textProperty().addListener((observed, before, now) -> search());
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        found.setId("goto-list");
        found.setFocusTraversable(false);
        found.setPlaceholder(new Label(FindModel.NOTHING));
        found.setCellFactory(view -> new TargetCell());
        found.setOnMouseClicked(event -> choose());
        VBox.setVgrow(found, Priority.ALWAYS);
        getChildren().addAll(words, found);
        search();
    }

    /** What it is, and in smaller print where. */
    private static final class TargetCell extends ListCell<Target> {

        private final Label title = new Label();
        private final Label more = new Label();
        private final HBox line;

        TargetCell() {
            setPrefWidth(0);
            more.getStyleClass().add("hint");
            more.setMinWidth(120);
            title.setMinWidth(120);
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            line = new HBox(12, title, gap, more);
            line.setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(Target target, boolean empty) {
            super.updateItem(target, empty);
            if (empty || target == null) {
                setGraphic(null);
                return;
            }
            title.setText(target.title());
            more.setText(target.more());
            setGraphic(line);
        }
    }

    /** Puts the caret into it. */
    public void begin() {
        words.requestFocus();
    }

    private void search() {
        found.getItems().setAll(model.find(words.getText()));
        found.getSelectionModel().selectFirst();
        found.scrollTo(0);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case KeyCode.ESCAPE -> close.run();
            case KeyCode.ENTER -> choose();
            case KeyCode.DOWN -> step(1);
            case KeyCode.UP -> step(-1);
            case KeyCode.PAGE_DOWN -> step(PAGE);
            case KeyCode.PAGE_UP -> step(-PAGE);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int by) {
        int last = found.getItems().size() - 1;
        if (last >= 0) {
            int next = Math.clamp(found.getSelectionModel().getSelectedIndex() + by, 0, last);
            found.getSelectionModel().select(next);
            found.scrollTo(Math.max(0, next - PAGE / 2));
        }
    }

    private void choose() {
        Target target = found.getSelectionModel().getSelectedItem();
        if (target != null) {
            go.accept(target);
        }
    }
}
