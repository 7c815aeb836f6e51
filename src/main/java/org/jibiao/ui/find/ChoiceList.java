package org.jibiao.ui.find;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
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
    private static final double TITLE = 420;
    /** So much of what is marked is shown at any size; what is round it gives way. */
    private static final int SHORT = 14;

    private final Choices choices;
    private final Function<Line, String> called;
    private final Consumer<Proposal> go;

    /** {@code called} says what a line is about; {@code go} is told which place to go to. */
    ChoiceList(String id, Choices choices, Function<Line, String> called, Consumer<Proposal> go) {
        super(choices.lines());
        this.choices = choices;
        this.called = called;
        this.go = go;
        setId(id);
        getStyleClass().add("choice-list");
        setAccessibleText("要改的各处，空格键勾选或取消");
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setCellFactory(list -> new ChoiceCell());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
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
        private final Side before = new Side("text-before");
        private final Side after = new Side("text-after");
        private final Label arrow = new Label("→");
        private final HBox line = new HBox(8, box, where, before, arrow, after);
        private final InvalidationListener marking = observed -> mark();

        ChoiceCell() {
            setPrefWidth(0);
            box.setFocusTraversable(false);
            box.setOnAction(event -> choices.toggle(getItem().proposals()));
            box.setMinWidth(USE_PREF_SIZE);
            arrow.setMinWidth(USE_PREF_SIZE);
            line.setAlignment(Pos.CENTER_LEFT);
            choices.takenProperty().addListener(new WeakInvalidationListener(marking));
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
            boolean bare = heading && !choices.collapsedProperty().get();
            for (Region part : List.of(before, arrow, after)) {
                part.setVisible(!bare);
                part.setManaged(!bare);
            }
            where.getStyleClass().setAll("label", heading ? "side-title" : "hint");
            where.setMinWidth(bare ? USE_PREF_SIZE : heading ? TITLE : WHERE);
            where.setMaxWidth(bare ? Double.MAX_VALUE : heading ? TITLE : WHERE);
            where.setText(called.apply(item));
            mark();
            if (!bare) {
                show(item.proposals().getFirst());
            }
            setGraphic(line);
        }

        private void show(Proposal proposal) {
            Passage now = proposal.after();
            tip.setText(where.getText());
            where.setTooltip(tip);
            before.show(proposal.before());
            after.show(now);
            box.setAccessibleText(where.getText() + "：" + proposal.before().text() + "，改成" + now.text());
        }

        /** The box shows what is taken of the line. */
        private void mark() {
            if (getItem() != null) {
                List<Proposal> all = getItem().proposals();
                long taken = all.stream().filter(choices::isTaken).count();
                box.setSelected(taken == all.size());
                box.setIndeterminate(taken > 0 && taken < all.size());
            }
        }
    }

    /** A text on one line, with a stretch of it marked. */
    private static final class Side extends HBox {

        private final Label head = new Label();
        private final Label middle = new Label();
        private final Label tail = new Label();

        Side(String style) {
            setAlignment(Pos.CENTER_LEFT);
            setMinWidth(0);
            setPrefWidth(100);
            HBox.setHgrow(this, Priority.ALWAYS);
            head.setMinWidth(0);
            head.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
            middle.getStyleClass().add(style);
            tail.setMinWidth(0);
            getChildren().addAll(head, middle, tail);
        }

        void show(Passage passage) {
            head.setText(passage.head());
            middle.setText(passage.middle());
            middle.setMinWidth(passage.middle().length() > SHORT ? 0 : USE_PREF_SIZE);
            tail.setText(passage.tail());
        }
    }
}
