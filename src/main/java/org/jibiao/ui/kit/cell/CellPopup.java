package org.jibiao.ui.kit.cell;

import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.event.EventDispatcher;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import javafx.stage.PopupWindow.AnchorLocation;
import javafx.stage.Screen;

/**
 * Lies right under a cell, or above it where there is no room, and never covers it. It has never the focus and no key
 * reaches it: whoever types goes on typing into the cell.
 */
public final class CellPopup {

    private static final double GAP = 4;

    private final Popup popup = new Popup();
    private final Region content;

    public CellPopup(Region content) {
        this.content = content;
        popup.getContent().add(content);
        popup.setHideOnEscape(false);
        EventDispatcher usual = popup.getScene().getEventDispatcher();
        popup.getScene()
                .setEventDispatcher(
                        (event, tail) -> event instanceof KeyEvent ? event : usual.dispatchEvent(event, tail));
        // Where windows cannot be seen through a shadow would be a white frame over the cell.
        if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
            content.getStyleClass().add("without-shadow");
        }
    }

    /** A click elsewhere closes it, and does what it does. */
    public CellPopup closingOnClick() {
        popup.setAutoHide(true);
        popup.setConsumeAutoHidingEvents(false);
        return this;
    }

    /** Shows it at {@code cell}, about {@code height} high; nothing happens while the cell is in no window. */
    public void show(Region cell, double height) {
        boolean inWindow = cell.getScene() != null && cell.getScene().getWindow() != null;
        Bounds at = inWindow ? cell.localToScreen(cell.getLayoutBounds()) : null;
        if (at == null) {
            hide();
            return;
        }
        content.setStyle(cell.getScene().getRoot().getStyle());
        Rectangle2D screen = Screen.getScreensForRectangle(at.getMinX(), at.getMinY(), 1, 1).stream()
                .findFirst()
                .orElse(Screen.getPrimary())
                .getVisualBounds();
        boolean below =
                at.getMaxY() + GAP + height <= screen.getMaxY() || at.getMinY() - GAP - height < screen.getMinY();
        popup.setAnchorLocation(below ? AnchorLocation.CONTENT_TOP_LEFT : AnchorLocation.CONTENT_BOTTOM_LEFT);
        double y = below ? at.getMaxY() + GAP : at.getMinY() - GAP;
        if (popup.isShowing()) {
            popup.setAnchorX(at.getMinX());
            popup.setAnchorY(y);
        } else {
            popup.show(cell, at.getMinX(), y);
        }
    }

    public boolean isShowing() {
        return popup.isShowing();
    }

    /** Closes it. */
    public void hide() {
        popup.hide();
    }
}
