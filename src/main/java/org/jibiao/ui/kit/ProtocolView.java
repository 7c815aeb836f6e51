package org.jibiao.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;

/** The list of what another form takes. As high when it is empty, so that a dialog stays as it is. */
public final class ProtocolView extends ListView<ProtocolModel.Line> {

    private static final double HEIGHT = 168;

    public ProtocolView(ProtocolModel model) {
        setId("protocol");
        setAccessibleText("换表样的取舍");
        setPrefHeight(HEIGHT);
        setItems(model.lines());
        setCellFactory(view -> new LineCell());
        Label calm = new Label();
        calm.getStyleClass().add("hint");
        calm.setWrapText(true);
        calm.textProperty().bind(model.calmProperty());
        setPlaceholder(calm);
    }

    /** A heading or a sentence, in as many lines as it needs. */
    private static final class LineCell extends ListCell<ProtocolModel.Line> {

        private final Label label = new Label();

        LineCell() {
            setPrefWidth(0);
            getStyleClass().add("protocol-line");
            label.setWrapText(true);
        }

        @Override
        protected void updateItem(ProtocolModel.Line line, boolean empty) {
            super.updateItem(line, empty);
            label.getStyleClass().remove("side-title");
            if (empty || line == null) {
                setGraphic(null);
                return;
            }
            label.setText(line.text());
            if (line.heading()) {
                label.getStyleClass().add("side-title");
            }
            setGraphic(label);
        }
    }
}
