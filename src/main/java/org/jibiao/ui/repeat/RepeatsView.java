package org.jibiao.ui.repeat;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jibiao.check.repeat.Repeat;
import org.jibiao.ui.kit.EmptyState;
import org.jibiao.ui.kit.Tasks;

/** Repeated texts with their places, the original named. Enter or a double click goes to a place. */
public final class RepeatsView extends VBox {

    private static final String ALL = "全部";

    private final RepeatsModel model;
    private final Runnable enterPage;
    private final Runnable close;
    private final ListView<RepeatLine> list = new ListView<>();
    private final ToggleGroup reach = new ToggleGroup();

    /** {@code enterPage} leads to the cell the user is at by then, {@code close} back to where he was. */
    public RepeatsView(RepeatsModel model, Runnable enterPage, Runnable close) {
        super(10);
        this.model = model;
        this.enterPage = enterPage;
        this.close = close;
        setId("repeats");
        getStyleClass().add("screen");
        list.setId("repeats-list");
        list.setAccessibleText("重复的文字");
        list.getStyleClass().add("findings-list");
        list.setItems(model.lines());
        model.lines().addListener((ListChangeListener<RepeatLine>) change -> first());
        list.setCellFactory(view -> new LineCell());
        list.setPlaceholder(new EmptyState("在不同项目、年度或部门里重复的长文字列在这里，第一次出现的是原文。", "返回", close));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(title(), filter(), list);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private Node title() {
        Label title = new Label("重复的文字");
        title.getStyleClass().add("screen-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button again = new Button("重新查找");
        again.setOnAction(event -> model.look());
        Button back = new Button("返回");
        back.setId("repeats-close");
        back.setOnAction(event -> close.run());
        HBox bar = new HBox(8, title, gap, again, back);
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private Node filter() {
        HBox bar = new HBox();
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getChildren().add(toggle(ALL, Optional.empty(), Styles.LEFT_PILL));
        Repeat.Across[] all = Repeat.Across.values();
        for (int index = 0; index < all.length; index++) {
            String pill = index == all.length - 1 ? Styles.RIGHT_PILL : Styles.CENTER_PILL;
            bar.getChildren().add(toggle(all[index].label(), Optional.of(all[index]), pill));
        }
        Label state = new Label();
        state.setId("repeats-state");
        state.getStyleClass().add("hint");
        state.textProperty().bind(model.stateProperty());
        Region gap = new Region();
        gap.setMinWidth(12);
        Label keys = new Label("↑↓ 选，回车去看，Esc 返回");
        keys.getStyleClass().add("hint");
        Region wide = new Region();
        HBox.setHgrow(wide, Priority.ALWAYS);
        bar.getChildren().addAll(gap, state, wide, keys);
        return bar;
    }

    private ToggleButton toggle(String text, Optional<Repeat.Across> across, String pill) {
        ToggleButton button = new ToggleButton(text);
        button.setId("repeats-"
                + across.map(each -> each.name().toLowerCase(java.util.Locale.ROOT))
                        .orElse("all"));
        button.setToggleGroup(reach);
        button.getStyleClass().addAll("filter-chip", pill);
        button.setSelected(model.acrossProperty().get().equals(across));
        button.setOnAction(event -> {
            button.setSelected(true);
            model.acrossProperty().set(across);
        });
        return button;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close.run();
        } else if (event.getCode() == KeyCode.ENTER && list.isFocused()) {
            event.consume();
            go();
        }
    }

    private void go() {
        if (list.getSelectionModel().getSelectedItem() instanceof RepeatLine.Spot spot && model.go(spot.paragraph())) {
            enterPage.run();
        }
    }

    /** Whoever comes for the list goes on from the first original. */
    private void first() {
        if (model.lines().size() > 1) {
            Tasks.afterwards(() -> list.getSelectionModel().select(1));
        }
    }

    /** Looks through the library and puts the focus into the list. */
    public void begin() {
        model.look();
        list.requestFocus();
    }

    /** A text, or one of its places. */
    private final class LineCell extends ListCell<RepeatLine> {

        LineCell() {
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                    go();
                }
            });
        }

        @Override
        protected void updateItem(RepeatLine line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().remove("finding-heading");
            setAccessibleText("");
            if (empty || line == null) {
                setGraphic(null);
                return;
            }
            setGraphic(
                    switch (line) {
                        case RepeatLine.Heading heading -> text(heading.repeat());
                        case RepeatLine.Spot spot -> spot(spot);
                    });
        }

        private Node text(Repeat repeat) {
            getStyleClass().add("finding-heading");
            Label text = new Label(repeat.original().text());
            text.setWrapText(true);
            text.setMinHeight(Region.USE_PREF_SIZE);
            HBox.setHgrow(text, Priority.ALWAYS);
            text.setMaxWidth(Double.MAX_VALUE);
            Label across =
                    new Label(repeat.across().stream().map(Repeat.Across::label).collect(Collectors.joining("、")) + "，"
                            + IntStream.rangeClosed(0, repeat.copies().size()).count() + " 处");
            across.getStyleClass().add("hint");
            across.setMinWidth(Region.USE_PREF_SIZE);
            setAccessibleText(across.getText() + "：" + text.getText());
            return new HBox(12, text, across);
        }

        private Node spot(RepeatLine.Spot spot) {
            Label note = new Label(spot.note());
            note.getStyleClass().add("severity");
            note.getStyleClass().add(spot.note().equals("原文") ? "found-original" : "found-hint");
            note.setMinWidth(Region.USE_PREF_SIZE);
            Label where = new Label(model.where(spot.paragraph()));
            where.setMinWidth(0);
            HBox line = new HBox(8, note, where);
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add("repeat-spot");
            setAccessibleText(spot.note() + "，" + where.getText());
            return line;
        }
    }
}
