package org.jibiao.ui.kit.suggest;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jibiao.template.words.Suggestion;
import org.jibiao.ui.kit.cell.CellPopup;

/**
 * Texts offered under a cell. It never has the focus and no key reaches it: the cell tells it to go down and up and asks
 * what is chosen. Nothing is chosen until then, so that Enter keeps what was typed.
 */
public final class SuggestionPopup {

    /** So many are offered at most. */
    public static final int ROWS = 8;

    private static final double PADDING = 4;
    private static final double LEAST_WIDTH = 280;
    private static final double MOST_WIDTH = 560;
    private static final double ROW = 28;
    /** So many characters are always shown; of the reason is left out what has no room. */
    private static final int SHORT = 16;

    private final VBox rows = new VBox();
    private final CellPopup popup = new CellPopup(rows);
    private final Consumer<Suggestion> onClick;
    private List<Suggestion> offered = List.of();
    private int chosen = -1;

    /** {@code onClick} gets what is taken with the mouse. */
    public SuggestionPopup(Consumer<Suggestion> onClick) {
        this.onClick = onClick;
        rows.setId("suggestions");
        rows.getStyleClass().add("suggestions");
        rows.setAccessibleRole(AccessibleRole.LIST_VIEW);
        rows.setAccessibleText("可选内容");
    }

    /** Shows {@code suggestions} under {@code cell}, and {@code note} below them; nothing if both are empty. */
    public void show(Region cell, List<Suggestion> suggestions, String note) {
        offered = suggestions.subList(0, Math.min(ROWS, suggestions.size()));
        chosen = -1;
        if (offered.isEmpty() && note.isEmpty()) {
            hide();
            return;
        }
        rows.getChildren().setAll(offered.stream().map(this::row).toList());
        if (!note.isEmpty()) {
            Label line = new Label(note);
            line.setId("suggestion-note");
            line.getStyleClass().add("suggestion-note");
            rows.getChildren().add(line);
        }
        double width = Math.clamp(cell.getWidth(), LEAST_WIDTH, MOST_WIDTH);
        rows.setPrefWidth(width);
        popup.show(cell, ROW * rows.getChildren().size() + 2 * PADDING);
    }

    private HBox row(Suggestion suggestion) {
        Label text = new Label(suggestion.text().replace('\n', ' '));
        Label reason = new Label(suggestion.reason());
        reason.getStyleClass().add("suggestion-reason");
        reason.setMinWidth(0);
        HBox row = new HBox(12, text, reason);
        text.setMaxWidth(Double.MAX_VALUE);
        if (suggestion.text().length() <= SHORT) {
            text.setMinWidth(Region.USE_PREF_SIZE);
        }
        HBox.setHgrow(text, Priority.ALWAYS);
        row.getStyleClass().add("suggestion");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(suggestion.text() + "，" + suggestion.reason());
        row.setOnMouseClicked(event -> onClick.accept(suggestion));
        return row;
    }

    /** Chooses the next one ({@code by} 1) or the one before (-1); above the first none is chosen. */
    public void move(int by) {
        chosen = Math.clamp(chosen + by, -1, offered.size() - 1);
        for (int index = 0; index < offered.size(); index++) {
            var styles = rows.getChildren().get(index).getStyleClass();
            styles.remove("chosen");
            if (index == chosen) {
                styles.add("chosen");
            }
        }
    }

    /** What Enter or Tab would take. */
    public Optional<Suggestion> chosen() {
        return isShowing() && chosen >= 0 ? Optional.of(offered.get(chosen)) : Optional.empty();
    }

    /** True if there is anything to choose from. */
    public boolean offersAnything() {
        return isShowing() && !offered.isEmpty();
    }

    public boolean isShowing() {
        return popup.isShowing();
    }

    /** Closes it. */
    public void hide() {
        chosen = -1;
        popup.hide();
    }
}
