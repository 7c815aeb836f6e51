package org.jibiao.ui.kit.deadline;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * Opens under the cell of a deadline with F4 or Alt+Down. The cell keeps the focus and hands its keys on; whatever is
 * typed closes it and stays free text.
 */
public final class DeadlinePicker {

    private final Region cell;
    private final TextInputControl text;
    private final Supplier<Optional<Deadlines.Asked>> asked;
    private final Consumer<String> take;
    /** Made when it is first opened: most cells never ask for a deadline. */
    private Optional<DeadlinePopup> popup = Optional.empty();

    private final Label opener = new Label("▾");
    private DeadlineModel model = new DeadlineModel(new Deadlines.Asked("", 0));

    /** {@code asked} is empty while {@code cell} is not one of a deadline; {@code take} puts the chosen text into it. */
    public DeadlinePicker(
            Region cell, TextInputControl text, Supplier<Optional<Deadlines.Asked>> asked, Consumer<String> take) {
        this.cell = cell;
        this.text = text;
        this.asked = asked;
        this.take = take;
        opener.getStyleClass().add("deadline-opener");
        opener.setAccessibleText("选择完成时限");
        opener.setOnMouseClicked(event -> open());
        StackPane.setAlignment(opener, Pos.CENTER_RIGHT);
        text.textProperty().addListener((observed, before, now) -> close());
        text.focusedProperty().addListener((observed, before, now) -> {
            if (!now) {
                close();
            }
            follow();
        });
        follow();
    }

    /** A sign to click on, to be put over the cell. */
    public Label opener() {
        return opener;
    }

    /** The cell may have become another. */
    public void follow() {
        opener.setVisible(text.isFocused() && asked.get().isPresent());
    }

    /** True if the key was for the picker alone; Enter and Tab take what is chosen and remain to be handled. */
    public boolean key(KeyEvent event) {
        return isShowing() ? choosing(event) : isOpening(event) && opened();
    }

    private boolean isShowing() {
        return popup.filter(DeadlinePopup::isShowing).isPresent();
    }

    private void show() {
        popup.orElseThrow().show(cell, model);
    }

    private static boolean isOpening(KeyEvent event) {
        return event.getCode() == KeyCode.F4 && !event.isAltDown()
                || event.getCode() == KeyCode.DOWN && event.isAltDown() && !event.isShiftDown();
    }

    private boolean opened() {
        open();
        return isShowing();
    }

    private void open() {
        asked.get().ifPresent(now -> {
            model = new DeadlineModel(now);
            popup = popup.or(() -> Optional.of(new DeadlinePopup(this::take, this::turn)));
            show();
        });
    }

    private boolean choosing(KeyEvent event) {
        int page = event.isShiftDown() ? 12 : 1;
        switch (event.getCode()) {
            case DOWN -> model.down(1);
            case UP -> model.down(-1);
            case RIGHT -> model.right(1);
            case LEFT -> model.right(-1);
            case PAGE_DOWN -> model.months(page);
            case PAGE_UP -> model.months(-page);
            case HOME -> model.toEdge(false);
            case END -> model.toEdge(true);
            case ENTER, TAB -> {
                take(event.isShortcutDown() ? model.month() : model.chosen());
                return false;
            }
            case ESCAPE, F4 -> {
                close();
                return true;
            }
            default -> {
                return false;
            }
        }
        show();
        return true;
    }

    private void turn(int months) {
        model.months(months);
        show();
    }

    private void take(String chosen) {
        close();
        take.accept(chosen);
    }

    /** The cell is left. */
    public void close() {
        popup.filter(DeadlinePopup::isShowing).ifPresent(DeadlinePopup::hide);
    }
}
