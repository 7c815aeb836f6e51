package org.jibiao.ui.kit.pick;

import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A list with a check box in each line; the space bar takes or leaves all lines selected. */
public final class PickList<T> extends ListView<Pick<T>> {

    /** What check box, padding and scroll bar take of the width. */
    private static final double BESIDE = 70;

    /** Shows {@code picks}, or {@code empty} while there are none. */
    public PickList(String id, ObservableList<Pick<T>> picks, String empty) {
        super(picks);
        setId(id);
        setPlaceholder(new Label(empty));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setCellFactory(list -> new PickCell<>(this));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE && !event.isControlDown()) {
                event.consume();
                toggle();
            }
        });
    }

    private void toggle() {
        boolean any = getSelectionModel().getSelectedItems().stream()
                .anyMatch(pick -> !pick.taken().get());
        getSelectionModel().getSelectedItems().stream().toList().stream()
                .filter(pick -> pick.taken().get() != any)
                .forEach(Pick::toggle);
    }

    /** A line: check box, text, and what else there is to know. */
    private static final class PickCell<T> extends ListCell<Pick<T>> {
        private final CheckBox box = new CheckBox();
        private final Label text = new Label();
        private final Label more = new Label();
        private final HBox line;

        PickCell(PickList<T> list) {
            setPrefWidth(0);
            for (Label label : List.of(text, more)) {
                label.setWrapText(true);
                label.setMinHeight(USE_PREF_SIZE);
                label.prefWidthProperty().bind(list.widthProperty().subtract(BESIDE));
            }
            box.setFocusTraversable(false);
            more.getStyleClass().add("hint");
            VBox words = new VBox(2, text, more);
            HBox.setHgrow(words, Priority.ALWAYS);
            line = new HBox(8, box, words);
        }

        @Override
        protected void updateItem(Pick<T> pick, boolean empty) {
            Pick<T> before = getItem();
            super.updateItem(pick, empty);
            if (before != null) {
                box.selectedProperty().unbindBidirectional(before.taken());
            }
            if (empty || pick == null) {
                setGraphic(null);
                return;
            }
            box.selectedProperty().bindBidirectional(pick.taken());
            box.setVisible(pick.possible());
            text.setText(pick.text());
            more.setText(pick.more());
            setGraphic(line);
        }
    }
}
