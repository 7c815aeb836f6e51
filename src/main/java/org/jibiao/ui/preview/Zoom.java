package org.jibiao.ui.preview;

import java.util.List;
import org.jibiao.export.Pages;

/**
 * How large pages are shown.
 *
 * @param fit whether the size follows the room there is
 * @param factor 1 for the size on paper, as far as screens keep to 96 dots an inch
 */
record Zoom(Fit fit, double factor) {

    /** What the size follows. */
    enum Fit {
        /** The page is as wide as the room. */
        WIDTH,
        /** The whole page is seen. */
        PAGE,
        /** It was chosen. */
        NONE
    }

    private static final double DOTS_A_POINT = 96.0 / 72;
    private static final double LEAST = 0.1;
    private static final double MOST = 4;
    private static final List<Double> STEPS = List.of(0.25, 0.5, 0.75, 0.9, 1.0, 1.25, 1.5, 2.0, 3.0, MOST);

    /** A little more or less is the same step. */
    private static final double ALIKE = 0.005;

    /** Screen pixels a point of paper. */
    double scale() {
        return factor * DOTS_A_POINT;
    }

    /** The next larger step. */
    Zoom larger() {
        return chosen(
                STEPS.stream().filter(step -> step > factor + ALIKE).findFirst().orElse(MOST));
    }

    /** The next smaller step. */
    Zoom smaller() {
        return chosen(STEPS.reversed().stream()
                .filter(step -> step < factor - ALIKE)
                .findFirst()
                .orElse(STEPS.getFirst()));
    }

    static Zoom chosen(double factor) {
        return new Zoom(Fit.NONE, Math.clamp(factor, LEAST, MOST));
    }

    /** The same rule in a room of this size, in pixels. */
    Zoom in(double width, double height, Pages.Size page) {
        double wide = width / (page.width() * DOTS_A_POINT);
        double high = height / (page.height() * DOTS_A_POINT);
        return switch (fit) {
            case NONE -> this;
            case WIDTH -> new Zoom(fit, Math.clamp(wide, LEAST, MOST));
            case PAGE -> new Zoom(fit, Math.clamp(Math.min(wide, high), LEAST, MOST));
        };
    }

    /** In percent. */
    String text() {
        return Math.round(factor * 100) + "%";
    }
}
