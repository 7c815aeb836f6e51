package org.jibiao.office.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jibiao.grid.Cell;
import org.jibiao.grid.CellStyle;
import org.jibiao.grid.Grid;
import org.jibiao.grid.Page;
import org.jibiao.grid.Row;
import org.jibiao.office.part.LimitExceeded;
import org.jibiao.office.part.Limits;
import org.jsoup.nodes.Element;

/** One table: each cell laid on the places it covers, then hidden rows and columns taken out. */
final class Table {

    private static final int LARGEST_SPAN = 16_384;

    /** How many places may still be filled, over all tables of a page. */
    static final class Count {
        private int left;

        Count(int left) {
            this.left = left;
        }

        private void take() throws LimitExceeded {
            left--;
            if (left < 0) {
                throw new LimitExceeded("html cells");
            }
        }
    }

    /** What lies on a place; compared by identity. */
    private static final class Spot {
        private final String text;

        Spot(String text) {
            this.text = text;
        }
    }

    private final Count count;
    private final List<Element> rows;
    private final List<Map<Integer, Spot>> places = new ArrayList<>();
    private final BitSet hiddenColumns = new BitSet();
    private int width;

    Table(Element table, Count count) throws LimitExceeded {
        this.count = count;
        rows = table.select("> tbody > tr, > thead > tr, > tfoot > tr, > tr");
        rows.forEach(row -> places.add(new HashMap<>()));
        hideColumns(table);
        for (int row = 0; row < rows.size(); row++) {
            lay(row);
        }
    }

    private void hideColumns(Element table) {
        int column = 0;
        for (Element each : table.select("> colgroup > col, > col")) {
            int span = span(each, "span", Limits.COLUMNS - column);
            if (Looks.style(each).contains("display:none")) {
                hiddenColumns.set(column, column + span);
            }
            column += span;
        }
    }

    private void lay(int row) throws LimitExceeded {
        int column = 0;
        for (Element cell : rows.get(row).select("> td, > th")) {
            while (places.get(row).containsKey(column)) {
                column++;
            }
            boolean counts = Looks.isShown(cell) || hiddenColumns.get(column);
            if (counts && column < Limits.COLUMNS) {
                lay(cell, row, column);
            }
        }
    }

    private void lay(Element cell, int row, int column) throws LimitExceeded {
        int down = span(cell, "rowspan", rows.size() - row);
        int across = span(cell, "colspan", Limits.COLUMNS - column);
        Spot spot = new Spot(text(cell));
        boolean merged = Looks.isMerged(cell);
        for (int x = column; x < column + across && !places.get(row).containsKey(x); x++) {
            for (int y = row; y < row + down; y++) {
                boolean first = x == column && y == row;
                count.take();
                places.get(y).putIfAbsent(x, merged || first ? spot : new Spot(""));
            }
            width = Math.max(width, x + 1);
        }
    }

    /** A span, at least 1; 0 means as far as it goes. */
    private static int span(Element cell, String name, int most) {
        String told = cell.attr(name).strip();
        boolean number = !told.isEmpty() && told.length() < 6 && told.chars().allMatch(Character::isDigit);
        int span = number ? Integer.parseInt(told) : 1;
        return Math.clamp(span == 0 && name.equals("rowspan") ? LARGEST_SPAN : span, 1, Math.max(1, most));
    }

    /** The text; where the column was too narrow for the number, the number. */
    private static String text(Element cell) {
        String shown = Flow.of(cell);
        boolean narrow = !shown.isEmpty() && shown.chars().allMatch(sign -> sign == '#');
        String stored = cell.hasAttr("x:num") ? cell.attr("x:num") : cell.attr("sdval");
        return narrow && !stored.isEmpty() ? stored : shown;
    }

    /** The table as it was seen; empty if nothing of it was. */
    Optional<Grid> grid() {
        List<Integer> columns = IntStream.range(0, width)
                .filter(column -> !hiddenColumns.get(column))
                .boxed()
                .toList();
        List<Map<Integer, Spot>> shown = IntStream.range(0, rows.size())
                .filter(row -> !Looks.isHidden(rows.get(row)))
                .mapToObj(places::get)
                .toList();
        Set<Spot> known = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Row> grid = new ArrayList<>();
        for (int row = 0; row < shown.size(); row++) {
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < columns.size(); column++) {
                Spot spot = shown.get(row).get(columns.get(column));
                if (spot != null && known.add(spot)) {
                    cells.add(cell(shown, columns, row, column));
                }
            }
            grid.add(new Row(cells, 0, false));
        }
        return grid.isEmpty() || columns.isEmpty() ? Optional.empty() : Optional.of(new Grid(widths(columns), grid));
    }

    private static Cell cell(List<Map<Integer, Spot>> shown, List<Integer> columns, int row, int column) {
        Spot spot = shown.get(row).get(columns.get(column));
        int across = 1;
        while (column + across < columns.size() && shown.get(row).get(columns.get(column + across)) == spot) {
            across++;
        }
        int down = 1;
        while (row + down < shown.size() && shown.get(row + down).get(columns.get(column)) == spot) {
            down++;
        }
        return new Cell(column, across, down, spot.text, CellStyle.PLAIN);
    }

    private static List<Integer> widths(List<Integer> columns) {
        return Collections.nCopies(columns.size(), Page.A4.textWidth() / columns.size());
    }
}
