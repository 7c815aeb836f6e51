package org.jibiao.ui.page.table.scroll;

import javafx.animation.AnimationTimer;

/** Scrolls, frame by frame, while something is dragged near or past an edge of what is seen. */
public final class EdgeScroll {

    private static final double ZONE = 28;
    private static final double SLOWER = 4;
    private static final double FASTEST = 40;

    private final Viewport viewport;
    private final Runnable scrolled;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            step();
        }
    };
    private double sceneY;

    /** {@code scrolled} is told after each step: other lines are under the pointer now. */
    public EdgeScroll(Viewport viewport, Runnable scrolled) {
        this.viewport = viewport;
        this.scrolled = scrolled;
    }

    /** The pointer is at this height of the scene. */
    public void drag(double y) {
        sceneY = y;
        if (viewport.beyond(y, ZONE) == 0) {
            timer.stop();
        } else {
            timer.start();
        }
    }

    /** Nothing is dragged any more. */
    public void stop() {
        timer.stop();
    }

    private void step() {
        double by = viewport.beyond(sceneY, ZONE) / SLOWER;
        if (by != 0) {
            viewport.scrollBy(Math.clamp(by, -FASTEST, FASTEST));
            scrolled.run();
        }
    }
}
