package org.jibiao.office.word;

import java.io.IOException;
import org.jibiao.grid.Page;
import org.jibiao.office.part.Xml;

/** Reads the page of a {@code w:sectPr}. */
final class SectionReader {

    private static final int SMALLEST = 1000;
    private static final int LARGEST = 40_000;

    private SectionReader() {}

    /** The page; {@code numbered} is true where the section has a footer. */
    static Page page(Xml xml) throws IOException {
        int width = Page.A4.width();
        int height = Page.A4.height();
        int[] margins = {Page.A4.top(), Page.A4.right(), Page.A4.bottom(), Page.A4.left()};
        boolean footer = false;
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "pgSz" -> {
                    width = Math.clamp(xml.number("w", width), SMALLEST, LARGEST);
                    height = Math.clamp(xml.number("h", height), SMALLEST, LARGEST);
                }
                case "pgMar" -> {
                    String[] names = {"top", "right", "bottom", "left"};
                    for (int side = 0; side < 4; side++) {
                        margins[side] =
                                Math.clamp(Math.abs((long) xml.number(names[side], margins[side])), 0, SMALLEST * 8);
                    }
                }
                case "footerReference" -> footer = true;
                default -> {}
            }
        }
        return new Page(width, height, margins[0], margins[1], margins[2], margins[3], footer);
    }
}
