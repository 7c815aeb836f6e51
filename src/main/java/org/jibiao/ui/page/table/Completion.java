package org.jibiao.ui.page.table;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.template.words.Suggestion;
import org.jibiao.ui.kit.GrowingText;
import org.jibiao.ui.kit.Tasks;
import org.jibiao.ui.kit.suggest.SuggestionPopup;

/**
 * Offers words under the live editor while one types, never while an input method composes. Down chooses, Enter and Tab
 * take what is chosen and go on as ever, Escape closes.
 */
final class Completion {

    private static final Set<Field> NEVER =
            Set.of(IndicatorField.LEVEL1, IndicatorField.WEIGHT, IndicatorField.ANNUAL_WEIGHT, IndicatorField.SECRECY);

    private final IndicatorTableModel model;
    private final Region cell;
    private final GrowingText text;
    private final Consumer<Suggestion> take;
    private final SuggestionPopup popup;
    private boolean wanted;

    /** {@code take} puts what was chosen into the row of the cursor. */
    Completion(IndicatorTableModel model, Region cell, GrowingText text, Consumer<Suggestion> take) {
        this.model = model;
        this.cell = cell;
        this.text = text;
        this.take = take;
        this.popup = new SuggestionPopup(this::take);
    }

    /** Something was typed: offers what fits once the cell has its new height. */
    void typed() {
        wanted = true;
        Tasks.afterwards(() -> {
            if (wanted && !text.getText().isBlank()) {
                offer(text.getText());
            } else {
                close();
            }
        });
    }

    /** Offers all there is for the cell, whatever stands in it. */
    void open() {
        wanted = true;
        offer("");
    }

    private void offer(String typed) {
        Field field = model.field(model.cursorProperty().get().column());
        if (text.isComposing() || !text.isFocused() || NEVER.contains(field)) {
            close();
            return;
        }
        List<Suggestion> found = model.suggestions(typed, SuggestionPopup.ROWS);
        String note = field.type() == Field.Type.VALUE ? model.reading(typed) : "";
        popup.show(cell, found, note);
    }

    /** The cell is left, or the row is another. */
    void close() {
        wanted = false;
        if (popup.isShowing()) {
            popup.hide();
        }
    }

    /** True if the key was for the popup alone; Enter and Tab take what is chosen and remain to be handled. */
    boolean key(KeyEvent event) {
        boolean plain = !event.isAltDown() && !event.isShiftDown() && !event.isShortcutDown();
        return switch (event.getCode()) {
            case DOWN, UP -> plain && moved(event.getCode() == KeyCode.DOWN ? 1 : -1);
            case ENTER, TAB -> {
                if (plain) {
                    popup.chosen().ifPresent(this::take);
                }
                yield false;
            }
            case ESCAPE -> {
                boolean open = popup.isShowing();
                close();
                yield open;
            }
            default -> false;
        };
    }

    private boolean moved(int by) {
        boolean possible = popup.offersAnything() && (by > 0 || popup.chosen().isPresent());
        if (possible) {
            popup.move(by);
        }
        return possible;
    }

    private void take(Suggestion suggestion) {
        close();
        take.accept(suggestion);
    }
}
