package org.jibiao.app;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.jibiao.ui.kit.ScreenFixture;

/** The real pointer of the screen: what it does goes through the window as a user's mouse does. */
final class Mouse {

    private static final int STEPS = 8;
    private static final int DETECTED = 24;

    private final OpenWindow window;
    private final Robot robot = ScreenFixture.onScreen(Robot::new);
    private Point2D at = Point2D.ZERO;
    private Point2D along = Point2D.ZERO;

    Mouse(OpenWindow window) {
        this.window = window;
    }

    /** Presses the button on a node, at a part of its height. */
    Mouse press(Node node, double part) {
        at = point(node, part);
        Bounds bounds = node.getLayoutBounds();
        along = bounds.getWidth() > bounds.getHeight() ? new Point2D(1, 0) : new Point2D(0, 1);
        step(() -> robot.mouseMove(at));
        step(() -> robot.mousePress(MouseButton.PRIMARY));
        return this;
    }

    /** Draws on to a node, at a part of its height, in small steps as a hand does. */
    Mouse drag(Node node, double part) {
        Point2D from = at;
        // The headless screen forgets the button with the first move, so that must be too small to begin a drag, and
        // the
        // second must still be on the node where the drag begins.
        step(() -> robot.mouseMove(from.add(along.multiply(1))));
        step(() -> robot.mouseMove(from.add(along.multiply(DETECTED))));
        at = point(node, part);
        for (int step = 1; step <= STEPS; step++) {
            Point2D next = from.interpolate(at, (double) step / STEPS);
            step(() -> robot.mouseMove(next));
        }
        return this;
    }

    Mouse release() {
        step(() -> robot.mouseRelease(MouseButton.PRIMARY));
        return this;
    }

    Mouse click(Node node) {
        return press(node, 0.5).release();
    }

    /** Holds a key down while the mouse goes on. */
    Mouse hold(KeyCode key) {
        step(() -> robot.keyPress(key));
        return this;
    }

    Mouse letGo(KeyCode key) {
        step(() -> robot.keyRelease(key));
        return this;
    }

    private void step(Runnable deed) {
        window.doOnScreen(deed);
    }

    private static Point2D point(Node node, double part) {
        return ScreenFixture.onScreen(() -> {
            Bounds bounds = node.getLayoutBounds();
            return node.localToScreen(
                    bounds.getMinX() + Math.min(60, bounds.getWidth() / 2),
                    bounds.getMinY() + bounds.getHeight() * part);
        });
    }
}
