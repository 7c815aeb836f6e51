package org.jibiao.ui.preview;

import org.jibiao.export.Pages;
import org.jibiao.ui.kit.Printing;

/**
 * How a page comes to lie on a sheet.
 *
 * @param landscape true if the sheet is turned
 * @param scale points on the sheet for a point of the page
 * @param x left edge of the page from the first printable point, in points; negative if it lies in the edge
 * @param y upper edge, likewise
 */
record PrintPlan(boolean landscape, double scale, double x, double y) {

    /** Forms keep an edge of about five millimetres free; printers that need no more print them in their true size. */
    private static final double FREE_EDGE = 14.2;

    /** Paper is cut less exactly than this. */
    private static final double SAME = 3;

    /** The sheet is to be turned as the page is. */
    static PrintPlan of(Pages.Size page, Printing.Area sheet) {
        double edge = Math.max(Math.max(sheet.left(), sheet.right()), Math.max(sheet.top(), sheet.bottom()));
        return edge <= FREE_EDGE ? onPaper(page, sheet) : within(page, sheet);
    }

    /** From edge to edge of the paper, in true size where it has that size. */
    private static PrintPlan onPaper(Pages.Size page, Printing.Area sheet) {
        boolean same = Math.abs(page.width() - sheet.width()) < SAME && Math.abs(page.height() - sheet.height()) < SAME;
        double scale = same ? 1 : Math.min(sheet.width() / page.width(), sheet.height() / page.height());
        double x = (sheet.width() - page.width() * scale) / 2;
        double y = (sheet.height() - page.height() * scale) / 2;
        return new PrintPlan(page.landscape(), scale, x - sheet.left(), y - sheet.top());
    }

    /** As large as the printable part takes it, in its middle. */
    private static PrintPlan within(Pages.Size page, Printing.Area sheet) {
        double width = sheet.width() - sheet.left() - sheet.right();
        double height = sheet.height() - sheet.top() - sheet.bottom();
        double scale = Math.min(width / page.width(), height / page.height());
        return new PrintPlan(
                page.landscape(), scale, (width - page.width() * scale) / 2, (height - page.height() * scale) / 2);
    }
}
