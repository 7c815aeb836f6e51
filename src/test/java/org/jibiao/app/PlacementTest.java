package org.jibiao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class PlacementTest {

    private static final Rectangle2D LARGE = new Rectangle2D(0, 0, 1920, 1040);
    private static final Rectangle2D SMALL = new Rectangle2D(0, 0, 911, 482);
    private static final Rectangle2D NEVER = new Rectangle2D(-1, -1, 1366, 740);

    private static Rectangle2D bounds(double x, double y, double width, double height) {
        return new Rectangle2D(x, y, width, height);
    }

    @Test
    void theFirstWindowIsInTheMiddle() {
        assertEquals(new Placement(bounds(277, 150, 1366, 740), false), Placement.on(LARGE, NEVER, false));
    }

    @Test
    void whereItWasLastItIsAgain() {
        Rectangle2D last = bounds(100, 50, 1200, 700);
        assertEquals(new Placement(last, false), Placement.on(LARGE, last, false));
        assertEquals(new Placement(last, true), Placement.on(LARGE, last, true));
    }

    @Test
    void aWindowLargerThanTheScreenFillsIt() {
        assertEquals(new Placement(SMALL, true), Placement.on(SMALL, NEVER, false));
        assertEquals(new Placement(SMALL, true), Placement.on(SMALL, bounds(300, 200, 1366, 768), false));
    }

    @Test
    void aWindowThatHangsOverTheEdgeIsPulledIn() {
        assertEquals(
                new Placement(bounds(720, 340, 1200, 700), false),
                Placement.on(LARGE, bounds(1500, 900, 1200, 700), false));
    }

    @Test
    void aWindowFromAScreenThatIsGoneComesToTheMiddle() {
        assertEquals(
                new Placement(bounds(360, 170, 1200, 700), false),
                Placement.on(LARGE, bounds(4000, 100, 1200, 700), false));
    }
}
