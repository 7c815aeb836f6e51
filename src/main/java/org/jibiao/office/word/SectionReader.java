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
    static Page page(Context context) throws IOException {
        Xml xml = context.xml;
        int width = Page.A4.width();
        int height = Page.A4.height();
        int[] margins = {Page.A4.top(), Page.A4.right(), Page.A4.bottom(), Page.A4.left()};
        boolean footer = false;
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "pgSz" -> {
                    width = Math.clamp(xml.twips("w", width), SMALLEST, LARGEST);
                    height = Math.clamp(xml.twips("h", height), SMALLEST, LARGEST);
                }
                case "pgMar" -> {
                    String[] names = {"top", "right", "bottom", "left"};
                    for (int side = 0; side < 4; side++) {
                        margins[side] =
                                Math.clamp(Math.abs((long) xml.twips(names[side], margins[side])), 0, SMALLEST * 8);
                    }
                }
                case "headerReference" -> margin(context, "页眉");
                case "footerReference" -> {
                    footer = true;
                    margin(context, "页脚");
                }
                default -> {}
            }
        }
        return new Page(width, height, margins[0], margins[1], margins[2], margins[3], footer);
    }

    private static void margin(Context context, String where) {
        context.asides
                .margin(context.xml.attribute("id"))
                .ifPresent(words -> context.notes.add(where, where + "里的文字没有读入：" + words));
    }
}
