package org.jibiao.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jibiao.export.Pages;
import org.jibiao.ui.kit.Printing;
import org.junit.jupiter.api.Test;

class PrintPlanTest {

    private static final Pages.Size UPRIGHT = new Pages.Size(595.3, 841.9);
    private static final Pages.Size LYING = new Pages.Size(841.9, 595.3);

    private static Printing.Area sheet(double width, double height, double edge) {
        return new Printing.Area(width, height, edge, edge, edge, edge);
    }

    private static void assertPlan(boolean landscape, double scale, double x, double y, PrintPlan plan) {
        assertEquals(landscape, plan.landscape());
        assertEquals(scale, plan.scale(), 0.001);
        assertEquals(x, plan.x(), 0.5);
        assertEquals(y, plan.y(), 0.5);
    }

    @Test
    void onItsOwnPaperAPageHasItsTrueSizeAndPlace() {
        assertPlan(false, 1, -12, -12, PrintPlan.of(UPRIGHT, sheet(595, 842, 12)));
        assertPlan(true, 1, -12, -12, PrintPlan.of(LYING, sheet(842, 595, 12)));
    }

    @Test
    void onOtherPaperItIsAsLargeAsItCanBe() {
        assertPlan(false, 1.414, -10, -10, PrintPlan.of(UPRIGHT, sheet(842, 1190.5, 10)));
        assertPlan(false, 0.941, 26, 0, PrintPlan.of(UPRIGHT, sheet(612, 792, 0)));
    }

    @Test
    void aPrinterThatNeedsAWideEdgeGetsTheWholePageWithinIt() {
        assertPlan(false, 0.909, 0, 11.2, PrintPlan.of(UPRIGHT, sheet(595.3, 841.9, 27)));
    }
}
