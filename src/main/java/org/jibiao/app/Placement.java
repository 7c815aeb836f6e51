package org.jibiao.app;

import javafx.geometry.Rectangle2D;
import org.jibiao.ui.kit.Preferences;

/**
 * Where the window opens: where it was last, as far as that is on the screen, with all of it to be seen.
 *
 * @param whole whether it fills the screen
 */
record Placement(Rectangle2D bounds, boolean whole) {

    private static final double WIDTH = 1366;
    private static final double HEIGHT = 740;
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 560;

    /** The bounds the window had; at {@code -1}, {@code -1} if it never had any. */
    static Rectangle2D last(Preferences preferences) {
        return new Rectangle2D(
                preferences.number("x", -1),
                preferences.number("y", -1),
                Math.max(LEAST_WIDTH, preferences.number("width", WIDTH)),
                Math.max(LEAST_HEIGHT, preferences.number("height", HEIGHT)));
    }

    /** The part of its title by which it can be caught. */
    static Rectangle2D handle(Rectangle2D window) {
        return new Rectangle2D(window.getMinX() + 40, window.getMinY() + 10, Math.max(1, window.getWidth() - 80), 40);
    }

    /** On a screen of which windows may take {@code room}: in the middle if {@code last} is elsewhere or nowhere. */
    static Placement on(Rectangle2D room, Rectangle2D last, boolean whole) {
        double width = Math.min(last.getWidth(), room.getWidth());
        double height = Math.min(last.getHeight(), room.getHeight());
        boolean there = last.getMinX() >= 0 && last.getMinY() >= 0 && room.intersects(handle(last));
        double x = there ? last.getMinX() : room.getMinX() + (room.getWidth() - width) / 2;
        double y = there ? last.getMinY() : room.getMinY() + (room.getHeight() - height) / 2;
        boolean tight = width < last.getWidth() && height < last.getHeight();
        return new Placement(
                new Rectangle2D(
                        Math.clamp(x, room.getMinX(), room.getMaxX() - width),
                        Math.clamp(y, room.getMinY(), room.getMaxY() - height),
                        width,
                        height),
                whole || tight);
    }
}
