package org.jibiao.office.excel.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jibiao.grid.Cell;
import org.jibiao.grid.CellStyle;
import org.jibiao.grid.Page;
import org.jibiao.office.part.CellName;
import org.jibiao.office.part.Markup;

/** Writes one sheet. One use each. */
final class SheetWriter {

    private static final double TWIPS_PER_INCH = 1440.0;
    private static final double TWIPS_PER_WIDTH = 120.0;

    private final SheetPlan plan;
    private final BookStrings strings;
    private final BookLooks looks;
    private final Markup xml;
    private final List<String> merges = new ArrayList<>();
    /** For each column, the cell that hangs down over the present row of the sheet. */
    private final CellStyle[] hanging;

    private final int[] until;

    SheetWriter(SheetPlan plan, BookStrings strings, BookLooks looks, Markup xml) {
        this.plan = plan;
        this.strings = strings;
        this.looks = looks;
        this.xml = xml;
        this.hanging = new CellStyle[plan.columns().size()];
        this.until = new int[plan.columns().size()];
    }

    void write() throws IOException {
        xml.open("worksheet", "xmlns", BookParts.MAIN, "xmlns:r", BookParts.LINKS);
        xml.raw("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        xml.raw("<sheetViews><sheetView showGridLines=\"0\" workbookViewId=\"0\"/></sheetViews>");
        xml.raw("<sheetFormatPr defaultRowHeight=\"14.25\"/><cols>");
        for (int index = 0; index < plan.columns().size(); index++) {
            double width = plan.columns().get(index) / TWIPS_PER_WIDTH;
            String at = Integer.toString(index + 1);
            xml.empty("col", "min", at, "max", at, "width", rounded(width), "customWidth", "1");
        }
        xml.raw("</cols><sheetData>");
        rows();
        xml.raw("</sheetData>");
        if (!merges.isEmpty()) {
            xml.open("mergeCells", "count", Integer.toString(merges.size()));
            for (String merge : merges) {
                xml.empty("mergeCell", "ref", merge);
            }
            xml.close("mergeCells");
        }
        page(plan.page());
        breaks();
        xml.close("worksheet");
    }

    private void rows() throws IOException {
        int[] starts = new int[plan.lines().size() + 1];
        for (int index = 0; index < plan.lines().size(); index++) {
            starts[index + 1] = starts[index] + plan.lines().get(index).depth();
        }
        for (int index = 0; index < plan.lines().size(); index++) {
            SheetPlan.Line line = plan.lines().get(index);
            for (SheetPlan.Box box : line.boxes()) {
                int end = starts[
                        Math.min(index + box.cell().rowSpan(), plan.lines().size())];
                hang(box.cell(), starts[index], end);
            }
            for (int row = starts[index]; row < starts[index + 1]; row++) {
                xml.raw("<row r=\"" + (row + 1) + "\" ht=\"" + rounded(line.height() / line.depth())
                        + "\" customHeight=\"1\">");
                cells(row, row == starts[index] ? line.boxes() : List.of());
                xml.raw("</row>");
            }
        }
    }

    private void hang(Cell cell, int from, int end) {
        int last = Math.min(cell.end(), plan.columns().size()) - 1;
        for (int column = cell.column(); column <= last; column++) {
            hanging[column] = cell.style();
            until[column] = end;
        }
        if (end - from > 1 || last > cell.column()) {
            merges.add(CellName.of(from, cell.column()) + ":" + CellName.of(end - 1, last));
        }
    }

    private void cells(int row, List<SheetPlan.Box> boxes) throws IOException {
        int next = 0;
        for (int column = 0; column < plan.columns().size(); column++) {
            if (next < boxes.size() && boxes.get(next).cell().column() == column) {
                box(row, boxes.get(next++));
            } else if (until[column] > row) {
                int look = looks.index(SheetPlan.blank(hanging[column]), "");
                xml.raw("<c r=\"" + CellName.of(row, column) + "\" s=\"" + look + "\"/>");
            }
        }
    }

    private void box(int row, SheetPlan.Box box) throws IOException {
        Cell cell = box.cell();
        String name = CellName.of(row, cell.column());
        PrintedNumber number = cell.style().numeric() ? PrintedNumber.of(cell.text()) : PrintedNumber.NONE;
        if (number.isNumber()) {
            xml.raw("<c r=\"" + name + "\" s=\"" + looks.index(cell.style(), number.format()) + "\"><v>"
                    + number.value() + "</v></c>");
        } else if (cell.text().isEmpty()) {
            xml.raw("<c r=\"" + name + "\" s=\"" + looks.index(cell.style(), "") + "\"/>");
        } else {
            int index = strings.index(box.runs(), cell.style().paragraph());
            xml.raw("<c r=\"" + name + "\" s=\"" + looks.index(cell.style(), "@") + "\" t=\"s\"><v>" + index
                    + "</v></c>");
        }
    }

    private void page(Page page) throws IOException {
        xml.raw("<printOptions horizontalCentered=\"1\"/>");
        xml.empty(
                "pageMargins",
                "left",
                inches(page.left()),
                "right",
                inches(page.right()),
                "top",
                inches(page.top()),
                "bottom",
                inches(page.bottom()),
                "header",
                "0.3",
                "footer",
                "0.4");
        String turned = page.landscape() ? "landscape" : "portrait";
        xml.empty("pageSetup", "paperSize", "9", "fitToHeight", "0", "orientation", turned);
        if (page.numbered() || !page.head().isEmpty()) {
            xml.open("headerFooter");
            if (!page.head().isEmpty()) {
                xml.raw("<oddHeader>");
                xml.text("&R&\"黑体,常规\"&9" + page.head().replace("&", "&&"));
                xml.raw("</oddHeader>");
            }
            xml.raw(page.numbered() ? "<oddFooter>&amp;C— &amp;P —</oddFooter>" : "");
            xml.close("headerFooter");
        }
    }

    private void breaks() throws IOException {
        List<Integer> inside = plan.breaks().stream().filter(row -> row > 0).toList();
        if (!inside.isEmpty()) {
            String count = Integer.toString(inside.size());
            xml.open("rowBreaks", "count", count, "manualBreakCount", count);
            for (int row : inside) {
                xml.empty("brk", "id", Integer.toString(row), "max", "16383", "man", "1");
            }
            xml.close("rowBreaks");
        }
    }

    private static String inches(int twips) {
        return rounded(twips / TWIPS_PER_INCH);
    }

    private static String rounded(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
