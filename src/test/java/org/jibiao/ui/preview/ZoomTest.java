package org.jibiao.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.jibiao.export.Pages;
import org.junit.jupiter.api.Test;

class ZoomTest {

    private static final Pages.Size WIDE = new Pages.Size(900, 600);

    @Test
    void itGoesUpAndDownInSteps() {
        List<String> up = Stream.iterate(Zoom.chosen(0.8), Zoom::larger)
                .limit(8)
                .map(Zoom::text)
                .toList();
        assertEquals(List.of("80%", "90%", "100%", "125%", "150%", "200%", "300%", "400%"), up);
        List<String> down = Stream.iterate(Zoom.chosen(1.1), Zoom::smaller)
                .limit(7)
                .map(Zoom::text)
                .toList();
        assertEquals(List.of("110%", "100%", "90%", "75%", "50%", "25%", "25%"), down);
    }

    @Test
    void itFollowsTheRoomWhereItShould() {
        Zoom width = new Zoom(Zoom.Fit.WIDTH, 1);
        Zoom page = new Zoom(Zoom.Fit.PAGE, 1);
        assertEquals(new Zoom(Zoom.Fit.WIDTH, 0.5), width.in(600, 200, WIDE));
        assertEquals(new Zoom(Zoom.Fit.PAGE, 0.25), page.in(600, 200, WIDE));
        assertEquals(Zoom.chosen(3), Zoom.chosen(3).in(600, 200, WIDE));
    }

    @Test
    void aStepChosenByHandNoLongerFollowsTheRoom() {
        Zoom fitting = new Zoom(Zoom.Fit.WIDTH, 1.3);
        assertEquals(Zoom.chosen(1.5), fitting.larger());
        assertEquals(Zoom.chosen(1.25), fitting.smaller());
    }

    @Test
    void aPointIsALittleMoreThanADotOfTheScreen() {
        assertEquals(96.0, Zoom.chosen(1).scale() * 72, 1e-9);
    }
}
