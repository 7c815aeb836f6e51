package org.jibiao.ui.page.table;

import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jibiao.form.spec.IndicatorClass;
import org.jibiao.intake.clip.Clipping;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.template.words.Suggestion;
import org.jibiao.ui.kit.GrowingText;
import org.jibiao.ui.kit.cell.ClickElsewhere;
import org.jibiao.ui.kit.cell.TabStop;
import org.jibiao.ui.kit.deadline.DeadlinePicker;
import org.jibiao.ui.kit.found.MarkTip;
import org.jibiao.ui.page.table.line.Line;

/**
 * The one live editor of a table. It always holds the focus of the table and lies on the cursor's cell, unseen until
 * something is typed: so the first key, and the first key of an input method, arrive in it like all others. Leaving
 * it in any way commits.
 */
public final class CellEditor extends StackPane implements TabStop {

    private final IndicatorTableModel model;
    private final IndicatorTableView table;
    private final GrowingText text = new GrowingText();
    private final Completion completion;
    private final DeadlinePicker deadline;
    private final ClickElsewhere elsewhere = new ClickElsewhere(this, this::commit);
    private boolean editing;
    private boolean setting;

    CellEditor(IndicatorTableModel model, IndicatorTableView table) {
        this.model = model;
        this.table = table;
        this.completion = new Completion(model, this, text, this::take);
        this.deadline = new DeadlinePicker(this, text, () -> model.deadline(text.getText()), this::write);
        getStyleClass().add("cell-editor");
        text.setId("cell-editor");
        text.setAccessibleText(model.spec().kind().label() + "单元格");
        getChildren().addAll(text, deadline.opener());
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        text.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        text.textProperty().addListener((observed, before, now) -> written());
        text.focusedProperty().addListener((observed, before, now) -> {
            if (!now) {
                commit();
            }
            look();
        });
        sceneProperty().addListener((observed, before, now) -> listen(before, now));
        look();
    }

    private void listen(Scene before, Scene now) {
        if (before != null) {
            commit();
        }
        elsewhere.move(before, now);
    }

    /** True while a text is being typed that is not committed. */
    public boolean isEditing() {
        return editing;
    }

    @Override
    public void requestFocus() {
        text.requestFocus();
    }

    @Override
    public void enter(boolean back) {
        model.enter(back);
        requestFocus();
    }

    /** Begins to edit what the cell holds. */
    public void edit() {
        Field field = model.field(column());
        if (field == IndicatorField.LEVEL1 || field == IndicatorField.LEVEL2) {
            choose();
            return;
        }
        set(model.place(row(), column()).isEmpty() ? "" : model.text(row(), column()));
        editing = true;
        text.end();
        look();
        table.requestLayout();
    }

    /** Makes what was typed durable; nothing happens if nothing was. */
    public void commit() {
        if (editing) {
            editing = false;
            String typed = text.getText();
            int row = row();
            int column = column();
            set("");
            if (!model.commit(row, column, typed)) {
                set(typed);
                editing = true;
            }
            look();
            table.requestLayout();
        }
    }

    private void cancel() {
        editing = false;
        set("");
        look();
        table.requestLayout();
    }

    /** Puts what was offered into the cell; a template's indicator fills a row that is blank but for its class. */
    private void take(Suggestion chosen) {
        editing = true;
        if (chosen.template().filter(whole -> model.fill(row(), whole)).isPresent()) {
            cancel();
        } else {
            write(chosen.text());
        }
    }

    private void write(String chosen) {
        editing = true;
        set(chosen);
        text.end();
        look();
        table.requestLayout();
    }

    /** The cursor has moved, or the lines have changed. */
    void follow() {
        deadline.follow();
        MarkTip.show(this, model.mark(row(), column()));
        look();
    }

    private int row() {
        return model.cursorProperty().get().row();
    }

    private int column() {
        return model.cursorProperty().get().column();
    }

    private void set(String now) {
        completion.close();
        setting = true;
        text.setText(now);
        setting = false;
    }

    /** Something came into the empty editor: a key, or an input method's text. */
    private void written() {
        if (!setting && !editing && !text.getText().isEmpty()) {
            editing = true;
            look();
        }
        if (editing) {
            table.reveal();
        }
        if (!setting) {
            completion.typed();
        }
        table.requestLayout();
    }

    private void look() {
        boolean shown = editing || text.isComposing();
        text.setOpacity(shown ? 1 : 0);
        text.setMouseTransparent(!shown);
        getStyleClass().removeAll("editing", "at-cursor");
        if (shown) {
            getStyleClass().add("editing");
        } else if (text.isFocused()) {
            getStyleClass().add("at-cursor");
        }
    }

    /**
     * A choice is not typed over, but level 2 is found by typing; a line break or tab typed with a key that was handled
     * is not text.
     */
    private void typed(KeyEvent event) {
        boolean choice = model.columns().get(column()).merged() && model.field(column()) != IndicatorField.LEVEL2;
        boolean control = event.getCharacter().isEmpty() || event.getCharacter().charAt(0) < ' ';
        if (!editing && choice && !control) {
            event.consume();
            choose();
        } else if (control || model.lines().isEmpty()) {
            event.consume();
        }
    }

    private void choose() {
        ContextMenu menu = new ContextMenu();
        menu.getStyleClass().add("class-menu");
        for (IndicatorClass each : model.classes()) {
            MenuItem item = new MenuItem(each.level2());
            item.setOnAction(event -> model.choose(row(), each));
            menu.getItems().add(item);
        }
        menu.show(this, javafx.geometry.Side.BOTTOM, 0, 4);
    }

    private void key(KeyEvent event) {
        if (text.isComposing()) {
            text.keepFromText(event);
            return;
        }
        if (!editing && event.isAltDown() && event.getCode() == KeyCode.ENTER) {
            // Alt+Enter puts right what was found in the cell.
            return;
        }
        boolean taken = !editing && movesRows(event)
                || deadline.key(event)
                || (editing ? completion.key(event) || editingKey(event) : restingKey(event) || movingKey(event));
        if (taken) {
            event.consume();
        }
    }

    /** With Shift always; without it where lines are selected, for in a single cell Alt+Down offers words. */
    private boolean movesRows(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean lines = model.selection().isWhole() || model.selection().lines().size() > 1;
        boolean moves =
                event.isAltDown() && (event.isShiftDown() || lines) && (code == KeyCode.UP || code == KeyCode.DOWN);
        if (moves) {
            model.moveRows(code == KeyCode.UP ? -1 : 1);
        }
        return moves;
    }

    private boolean editingKey(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                if (event.isAltDown()) {
                    text.insertText(text.getCaretPosition(), "\n");
                } else {
                    commit();
                    model.moveTo(row() + (event.isShiftDown() ? -1 : 1), column());
                }
            }
            case TAB -> tab(event);
            case ESCAPE -> cancel();
            case DOWN -> {
                if (!event.isAltDown()) {
                    return false;
                }
                completion.open();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** With Ctrl out of the table, as from its first cell backward. */
    private void tab(KeyEvent event) {
        boolean back = event.isShiftDown();
        commit();
        if (event.isControlDown() || back && model.isAtStart()) {
            TabStop.move(this, back);
        } else if (back) {
            model.previous();
        } else if (model.isAtEnd()) {
            model.addRow();
        } else {
            model.next();
        }
    }

    private boolean restingKey(KeyEvent event) {
        boolean control = event.isShortcutDown();
        boolean alone = control && !event.isShiftDown();
        KeyCode code = event.getCode();
        if (code == KeyCode.F2) {
            edit();
        } else if (event.isAltDown() && code == KeyCode.DOWN) {
            edit();
            if (editing) {
                completion.open();
            }
        } else if (control && code == KeyCode.ENTER) {
            model.addRow();
        } else if (control && (code == KeyCode.MINUS || code == KeyCode.SUBTRACT || code == KeyCode.DELETE)) {
            model.deleteRows();
        } else if (code == KeyCode.DELETE || code == KeyCode.BACK_SPACE) {
            model.clear();
        } else if (alone && code == KeyCode.A) {
            model.selectAll();
        } else if (alone && code == KeyCode.C) {
            copy();
        } else if (alone && code == KeyCode.X) {
            copy();
            model.clear();
        } else if (alone && code == KeyCode.V) {
            paste();
        } else if (alone && code == KeyCode.D) {
            model.fillDown();
        } else if (control && code == KeyCode.Z && !event.isShiftDown()) {
            model.session().undo();
        } else if (control && (code == KeyCode.Y || code == KeyCode.Z)) {
            model.session().redo();
        } else {
            return false;
        }
        return true;
    }

    private boolean movingKey(KeyEvent event) {
        int down = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        int right = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        switch (event.getCode()) {
            case ENTER -> down(event.isShiftDown());
            case TAB -> tab(event);
            case UP, DOWN, LEFT, RIGHT -> go(event, row() + down, column() + right);
            case PAGE_UP -> go(event, table.page(row(), -1), column());
            case PAGE_DOWN -> go(event, table.page(row(), 1), column());
            case HOME -> go(event, event.isShortcutDown() ? 0 : row(), 1);
            case END ->
                go(
                        event,
                        event.isShortcutDown() ? Integer.MAX_VALUE : row(),
                        model.columns().size() - 1);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Moves the cursor, or with Shift the corner of the block. */
    private void go(KeyEvent event, int row, int column) {
        if (event.isShiftDown()) {
            model.extendTo(row, column);
        } else {
            model.moveTo(row, column);
        }
    }

    /** Enter goes down; on the ghost of a missing class it makes the indicator. */
    private void down(boolean up) {
        if (row() < model.lines().size() && model.lines().get(row()) instanceof Line.Ghost) {
            model.addRow();
        } else {
            model.moveTo(row() + (up ? -1 : 1), column());
        }
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(Clipping.text(model.block()));
        content.putHtml(Clipping.html(model.block(), model.mergedInBlock()));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        String html = Objects.requireNonNullElse(clipboard.getHtml(), "");
        String plain = Objects.requireNonNullElse(clipboard.getString(), "");
        Clipping pasted = Clipping.of(html, plain);
        if (!pasted.isEmpty()) {
            model.paste(pasted);
        }
    }
}
