package org.jibiao.ui.find;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jibiao.ui.find.Choices.Line;

/** Proposals to take or leave: the space bar toggles all lines selected, Enter or a double click goes to the place. */
final class ChoiceList extends ListView<Line> {

    private static final double WHERE = 250;

    private final Choices choices;
    private final Consumer<Proposal> go;

    ChoiceList(String id, Choices choices, String empty, Consumer<Proposal> go) {
        super(choices.lines());
        this.choices = choices;
        this.go = go;
        setId(id);
        getStyleClass().add("choice-list");
        setAccessibleText("要改的各处，空格键勾选或取消");
        setPlaceholder(new Label(empty));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setCellFactory(list -> new ChoiceCell());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        choices.takenProperty().addListener((observed, before, now) -> refresh());
    }

    /** Gives it the focus, at the first line unless it is at one already. */
    void enter() {
        if (getSelectionModel().isEmpty()) {
            getSelectionModel().select(0);
        }
        requestFocus();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE && !event.isControlDown()) {
            event.consume();
            choices.toggle(getSelectionModel().getSelectedItems().stream()
                    .flatMap(line -> line.proposals().stream())
                    .toList());
        } else if (event.getCode() == KeyCode.ENTER && !event.isControlDown()) {
            event.consume();
            go(getSelectionModel().getSelectedItem());
        }
    }

    private void go(Line line) {
        if (line instanceof Choices.Entry entry) {
            go.accept(entry.proposal());
        }
    }

    /** A heading, or a proposal with its check box. */
    private final class ChoiceCell extends ListCell<Line> {

        private final CheckBox box = new CheckBox();
        private final Label where = new Label();
        private final Tooltip tip = new Tooltip();
        private final HBox before = new HBox();
        private final HBox after = new HBox();
        private final Label arrow = new Label("→");
        private final HBox line = new HBox(8, box, where, before, arrow, after);

        ChoiceCell() {
            setPrefWidth(0);
            box.setFocusTraversable(false);
            box.setOnAction(event -> choices.toggle(getItem().proposals()));
            box.setMinWidth(USE_PREF_SIZE);
            arrow.setMinWidth(USE_PREF_SIZE);
            line.setAlignment(Pos.CENTER_LEFT);
            for (HBox side : List.of(before, after)) {
                side.setAlignment(Pos.CENTER_LEFT);
                side.setMinWidth(0);
                side.setPrefWidth(100);
                HBox.setHgrow(side, Priority.ALWAYS);
            }
            setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && getItem() != null) {
                    go(getItem());
                }
            });
        }

        @Override
        protected void updateItem(Line item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            boolean heading = item instanceof Choices.Heading;
            long taken = item.proposals().stream().filter(choices::isTaken).count();
            box.setSelected(taken == item.proposals().size());
            box.setIndeterminate(taken > 0 && taken < item.proposals().size());
            for (Region part : List.of(before, arrow, after)) {
                part.setVisible(!heading);
                part.setManaged(!heading);
            }
            where.getStyleClass().setAll("label", heading ? "side-title" : "hint");
            where.setMinWidth(heading ? USE_PREF_SIZE : WHERE);
            where.setMaxWidth(heading ? Double.MAX_VALUE : WHERE);
            switch (item) {
                case Choices.Heading it ->
                    where.setText(it.title() + "（" + it.proposals().size() + " 处）");
                case Choices.Entry it -> show(it);
            }
            setGraphic(line);
        }

        private void show(Choices.Entry entry) {
            where.setText(entry.where());
            tip.setText(entry.where());
            where.setTooltip(tip);
            fill(before, entry.proposal().before(), "text-before");
            fill(after, entry.proposal().after(), "text-after");
            box.setAccessibleText(
                    entry.where() + "：" + entry.proposal().before().text() + "，改成"
                            + entry.proposal().after().text());
        }

        private static void fill(HBox side, Passage passage, String style) {
            Label head = new Label(passage.head());
            Label middle = new Label(passage.middle());
            Label tail = new Label(passage.tail());
            middle.getStyleClass().add(style);
            head.setMinWidth(USE_PREF_SIZE);
            middle.setMinWidth(0);
            tail.setMinWidth(0);
            side.getChildren().setAll(head, middle, tail);
            side.getChildren().removeIf(part -> ((Label) part).getText().isEmpty());
        }
    }
}
