package org.jibiao.ui.kit.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jibiao.ui.kit.cell.CellPopup;

/** The usual deadlines and a month of days under a cell. It never has the focus; no key reaches it. */
final class DeadlinePopup {

    private static final String DAYS = "一二三四五六日";
    private static final int LINES = 6;
    private static final double HEIGHT = 276;

    private final VBox usual = new VBox();
    private final GridPane days = new GridPane();
    private final Label month = new Label();
    private final BorderPane pane = new BorderPane();
    private final CellPopup popup = new CellPopup(pane).closingOnClick();
    private final Consumer<String> take;

    /** {@code take} gets what is clicked on, {@code turn} by how many months to turn. */
    DeadlinePopup(Consumer<String> take, IntConsumer turn) {
        this.take = take;
        pane.setId("deadlines");
        pane.getStyleClass().addAll("suggestions", "deadlines");
        pane.setAccessibleRole(AccessibleRole.DATE_PICKER);
        usual.getStyleClass().add("deadline-usual");
        days.getStyleClass().add("deadline-days");
        month.setId("deadline-month");
        month.setMaxWidth(Double.MAX_VALUE);
        month.setAlignment(Pos.CENTER);
        HBox.setHgrow(month, Priority.ALWAYS);
        HBox head = new HBox(turning("‹", "上一月", -1, turn), month, turning("›", "下一月", 1, turn));
        head.setAlignment(Pos.CENTER);
        Label note = new Label("回车填入　Ctrl+回车 填到月底前　PageUp / PageDown 换月");
        note.getStyleClass().add("suggestion-note");
        pane.setLeft(usual);
        pane.setCenter(new VBox(head, days));
        pane.setBottom(note);
    }

    private static Label turning(String text, String name, int by, IntConsumer turn) {
        Label label = new Label(text);
        label.getStyleClass().add("deadline-turn");
        label.setAccessibleText(name);
        label.setOnMouseClicked(event -> turn.accept(by));
        return label;
    }

    /** Shows what there is to choose and what is chosen. */
    void show(Region cell, DeadlineModel model) {
        fill(model);
        popup.show(cell, HEIGHT);
    }

    private void fill(DeadlineModel model) {
        List<Label> rows = new ArrayList<>();
        for (int index = 0; index < model.usual().size(); index++) {
            String text = model.usual().get(index);
            boolean chosen =
                    model.place().filter(Integer.valueOf(index)::equals).isPresent();
            Label row = choice(text, text, chosen);
            row.setMaxWidth(Double.MAX_VALUE);
            rows.add(row);
        }
        usual.getChildren().setAll(rows);
        LocalDate day = model.day();
        month.setText(day.getYear() + "年" + day.getMonthValue() + "月");
        month.setOnMouseClicked(event -> take.accept(model.month()));
        days.getChildren().clear();
        for (int column = 0; column < DeadlineModel.WEEK; column++) {
            Label name = new Label(DAYS.substring(column, column + 1));
            name.getStyleClass().add("deadline-weekday");
            days.add(name, column, 0);
        }
        for (int index = 0; index < LINES * DeadlineModel.WEEK; index++) {
            LocalDate each = model.firstShown().plusDays(index);
            boolean chosen = model.place().isEmpty() && each.equals(day);
            Label label = choice(String.valueOf(each.getDayOfMonth()), Deadlines.before(each), chosen);
            label.getStyleClass().add("deadline-day");
            if (each.getMonthValue() != day.getMonthValue()) {
                label.getStyleClass().add("deadline-other");
            }
            days.add(label, index % DeadlineModel.WEEK, 1 + index / DeadlineModel.WEEK);
        }
    }

    private Label choice(String shown, String text, boolean chosen) {
        Label label = new Label(shown);
        label.getStyleClass().add("suggestion");
        if (chosen) {
            label.getStyleClass().add("chosen");
        }
        label.setAccessibleText(text);
        label.setOnMouseClicked(event -> take.accept(text));
        return label;
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    void hide() {
        popup.hide();
    }
}
