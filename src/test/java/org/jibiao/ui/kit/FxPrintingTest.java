package org.jibiao.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.print.PageRange;
import org.junit.jupiter.api.Test;

class FxPrintingTest {

    @Test
    void onlyPagesWithinTheRangesArePrinted() {
        assertEquals(List.of(0, 1, 2), FxPrinting.within(List.of(), 3));
        assertEquals(List.of(1, 2), FxPrinting.within(List.of(new PageRange(2, 3)), 5));
        assertEquals(List.of(0, 3, 4), FxPrinting.within(List.of(new PageRange(1, 1), new PageRange(4, 9999)), 5));
    }
}
