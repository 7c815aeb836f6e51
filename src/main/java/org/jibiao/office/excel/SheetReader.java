package org.jibiao.office.excel;

import java.io.IOException;
import org.jibiao.grid.Page;
import org.jibiao.grid.Section;
import org.jibiao.office.part.CellName;
import org.jibiao.office.part.Limits;
import org.jibiao.office.part.Measure;
import org.jibiao.office.part.Xml;

/** Reads one sheet into one table. */
final class SheetReader {

    private static final double DEFAULT_CHARS = 9;
    private static final double TWIPS_PER_CHAR = 120;
    private static final int TWIPS_PER_POINT = 20;

    private final String name;
    private final CellTexts texts;
    private final SheetNotes notes;
    private final SheetGrid grid;
    private Page page = Page.A4;

    SheetReader(String name, CellTexts texts, SheetNotes notes, Measure measure) {
        this.name = name;
        this.texts = texts;
        this.notes = notes;
        this.grid = new SheetGrid(measure, notes);
    }

    Section read(Xml xml) throws IOException {
        while (xml.child(1)) {
            switch (xml.name()) {
                case "cols" -> columns(xml);
                case "sheetData" -> data(xml);
                case "mergeCells" -> {
                    while (xml.child(2)) {
                        grid.merge(xml.attribute("ref"));
                    }
                }
                case "pageSetup" ->
                    page = xml.attribute("orientation").equals("landscape") ? Page.A4_LANDSCAPE : Page.A4;
                case "headerFooter" -> {
                    while (xml.child(2)) {
                        notes.margin(xml.text());
                    }
                }
                default -> {}
            }
        }
        return new Section(name, page, grid.blocks());
    }

    private void columns(Xml xml) throws IOException {
        while (xml.child(2)) {
            int last = Math.min(xml.number("max", 0), Limits.COLUMNS);
            for (int column = Math.max(1, xml.number("min", 1)); column <= last; column++) {
                if (on(xml, "hidden")) {
                    grid.hideColumn(column - 1);
                }
                grid.width(column - 1, (int) Math.round(chars(xml.attribute("width")) * TWIPS_PER_CHAR));
            }
        }
    }

    private void told(int row, int column, CellTexts.Content content) {
        switch (content.source()) {
            case ERROR -> notes.error(row, column, content.text());
            case COMPUTED -> notes.formula(row, column, content.text());
            case NOT_COMPUTED -> notes.notComputed(row, column);
            case TYPED -> {}
        }
    }

    private static boolean on(Xml xml, String attribute) {
        String value = xml.attribute(attribute);
        return value.equals("1") || value.equals("true");
    }

    private static double chars(String text) {
        try {
            return Math.clamp(Double.parseDouble(text), 0.5, 255);
        } catch (NumberFormatException missing) {
            return DEFAULT_CHARS;
        }
    }

    private void data(Xml xml) throws IOException {
        int row = -1;
        while (xml.child(2)) {
            row = xml.number("r", row + 2) - 1;
            grid.height(row, xml.number("ht", 0) * TWIPS_PER_POINT);
            if (on(xml, "hidden")) {
                grid.hideRow(row);
            }
            int column = -1;
            while (xml.child(3)) {
                column = CellName.column(xml.attribute("r"), column + 1);
                CellTexts.Content content = texts.read(xml);
                told(row, column, content);
                grid.put(row, column, content.text());
            }
        }
    }
}
