package org.jibiao.office.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jibiao.grid.Cell;
import org.jibiao.grid.CellStyle;
import org.jibiao.grid.Grid;
import org.jibiao.grid.Page;
import org.jibiao.grid.Row;
import org.jibiao.grid.Section;
import org.jibiao.office.part.LimitExceeded;
import org.jibiao.office.part.Limits;
import org.jibiao.office.part.Measure;
import org.jibiao.office.part.Notes;
import org.jibiao.office.part.Xml;

/** Reads one sheet into one table. Rows and columns before the first filled one are kept, so that places agree. */
final class SheetReader {

    private static final int DEFAULT_WIDTH = 1080;
    private static final double TWIPS_PER_CHAR = 120;
    private static final int TWIPS_PER_POINT = 20;

    private final String name;
    private final CellTexts texts;
    private final Notes notes;
    private final Map<Integer, Integer> widths = new HashMap<>();
    private final Map<Integer, Integer> heights = new HashMap<>();
    private final TreeMap<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();
    private final Measure measure;
    private final Merges merges = new Merges();
    private Page page = Page.A4;

    SheetReader(String name, CellTexts texts, Notes notes, Measure measure) {
        this.name = name;
        this.texts = texts;
        this.notes = notes;
        this.measure = measure;
    }

    Section read(Xml xml) throws IOException {
        while (xml.child(1)) {
            switch (xml.name()) {
                case "cols" -> columns(xml);
                case "sheetData" -> data(xml);
                case "mergeCells" -> {
                    while (xml.child(2)) {
                        merges.add(xml.attribute("ref"));
                    }
                }
                case "pageSetup" ->
                    page = xml.attribute("orientation").equals("landscape") ? Page.A4_LANDSCAPE : Page.A4;
                default -> {}
            }
        }
        return new Section(name, page, rows.isEmpty() ? List.of() : List.of(grid()));
    }

    private void columns(Xml xml) throws IOException {
        while (xml.child(2)) {
            int last = Math.min(xml.number("max", 0), Limits.COLUMNS);
            for (int column = xml.number("min", 1); column <= last; column++) {
                widths.put(column - 1, (int) Math.round(width(xml.attribute("width")) * TWIPS_PER_CHAR));
            }
        }
    }

    private static double width(String text) {
        try {
            return Math.clamp(Double.parseDouble(text), 0.5, 255);
        } catch (NumberFormatException missing) {
            return DEFAULT_WIDTH / TWIPS_PER_CHAR;
        }
    }

    private void data(Xml xml) throws IOException {
        int row = -1;
        while (xml.child(2)) {
            row = xml.number("r", row + 2) - 1;
            if (row < 0 || row >= Limits.ROWS) {
                throw new LimitExceeded("rows");
            }
            heights.put(row, xml.number("ht", 0) * TWIPS_PER_POINT);
            int column = -1;
            while (xml.child(3)) {
                column = CellName.column(xml.attribute("r"), column + 1);
                cell(row, column, texts.read(xml));
            }
        }
    }

    private void cell(int row, int column, CellTexts.Content content) throws LimitExceeded {
        if (content.computed() && content.text().isEmpty()) {
            notes.add("工作表“" + name + "” " + CellName.of(row, column), "这里是公式，文件里没有它的计算结果，按空白处理。");
        }
        if (content.text().isBlank()) {
            return;
        }
        measure.text(content.text().length());
        measure.cell();
        if (column >= Limits.COLUMNS) {
            throw new LimitExceeded("columns");
        }
        rows.computeIfAbsent(row, key -> new TreeMap<>()).put(column, content.text());
    }

    private Grid grid() {
        int width = merges.width();
        for (TreeMap<Integer, String> row : rows.values()) {
            width = Math.max(width, row.lastKey() + 1);
        }
        List<Integer> columns = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            columns.add(widths.getOrDefault(column, DEFAULT_WIDTH));
        }
        List<Row> all = new ArrayList<>();
        int last = Math.min(Math.max(rows.lastKey(), merges.lastRowFrom(rows.lastKey())), Limits.ROWS);
        for (int row = 0; row <= last; row++) {
            all.add(new Row(cells(row), heights.getOrDefault(row, 0), false));
        }
        return new Grid(columns, all);
    }

    private List<Cell> cells(int row) {
        TreeMap<Integer, String> filled = new TreeMap<>(rows.getOrDefault(row, new TreeMap<>()));
        merges.beginningIn(row).forEach(merge -> filled.putIfAbsent(merge.column(), ""));
        List<Cell> found = new ArrayList<>();
        for (Map.Entry<Integer, String> entry : filled.entrySet()) {
            int column = entry.getKey();
            Merges.Region region = merges.at(row, column);
            if (region.row() == row && region.column() == column) {
                found.add(new Cell(column, region.columns(), region.rows(), entry.getValue(), CellStyle.PLAIN));
            }
        }
        return found;
    }
}
