package org.jibiao.ui.page;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.jibiao.ui.kit.Tasks;

/** What the page is scrolled in: shows a cell of it, and knows how far down a cell is seen. */
final class PageScroll extends ScrollPane {

    private static final double MARGIN = 40;

    PageScroll() {
        setFitToWidth(true);
        getStyleClass().add("page-scroll");
    }

    /** Scrolls as little as is needed to show {@code node}. */
    void reveal(Node node) {
        if (node.getScene() == null || getContent() == null) {
            return;
        }
        layout();
        Bounds spot = spot(node);
        double seen = getViewportBounds().getHeight();
        double top = getVvalue() * hidden();
        if (spot.getMinY() < top) {
            scrollBy(spot.getMinY() - MARGIN - top);
        } else if (spot.getMaxY() > top + seen) {
            scrollBy(spot.getMaxY() - seen + MARGIN - top);
        }
    }

    /** How far below the upper edge of what is seen a node of the page begins. */
    double offset(Node node) {
        return spot(node).getMinY() - getVvalue() * hidden();
    }

    /** Once the window is laid out and all that waits now is done, scrolls so that what it is told is so far down. */
    void bringTo(Supplier<Optional<Node>> node, double offset) {
        Tasks.afterwards(() -> {
            Scene scene = getScene();
            if (scene != null) {
                scene.addPostLayoutPulseListener(new Runnable() {
                    @Override
                    public void run() {
                        if (getViewportBounds().getHeight() > 0) {
                            scene.removePostLayoutPulseListener(this);
                            node.get().ifPresent(there -> scrollBy(offset(there) - offset));
                        }
                    }
                });
                requestLayout();
            }
        });
    }

    private Bounds spot(Node node) {
        return getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
    }

    /** How much of the page has no room. */
    private double hidden() {
        return Math.max(
                0,
                getContent().getBoundsInLocal().getHeight()
                        - getViewportBounds().getHeight());
    }

    private void scrollBy(double by) {
        if (hidden() > 0) {
            setVvalue(Math.clamp(getVvalue() + by / hidden(), 0, 1));
        }
    }
}
