package org.jibiao.office.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jibiao.grid.Cell;
import org.jibiao.grid.CellStyle;
import org.jibiao.grid.Grid;
import org.jibiao.grid.Row;

/** Puts the parts of a table that runs over pages together again. */
final class TableParts {

    private static final float SAME = 3f;
    private static final float TWIPS = 20f;

    private TableParts() {}

    /** A table and where its columns divide, points from the left. */
    record Part(List<Float> edges, List<List<Cell>> rows) {

        Grid grid() {
            List<Integer> widths = new ArrayList<>();
            for (int column = 0; column + 1 < edges.size(); column++) {
                widths.add(Math.round((edges.get(column + 1) - edges.get(column)) * TWIPS));
            }
            return new Grid(
                    widths, rows.stream().map(cells -> new Row(cells, 0, false)).toList());
        }
    }

    /** True if {@code next}, the first thing on its page, may be the rest of {@code part}: as wide, at the same place. */
    static boolean fit(Part part, Part next) {
        List<Float> fewer = part.edges().size() < next.edges().size() ? part.edges() : next.edges();
        List<Float> more = fewer == part.edges() ? next.edges() : part.edges();
        long known = fewer.stream().filter(edge -> near(more, edge) >= 0).count();
        return Math.abs(part.edges().getFirst() - next.edges().getFirst()) < SAME
                && Math.abs(part.edges().getLast() - next.edges().getLast()) < SAME
                && (known == fewer.size() || known >= 4 && known >= fewer.size() - 2);
    }

    private static int near(List<Float> edges, float edge) {
        for (int index = 0; index < edges.size(); index++) {
            if (Math.abs(edges.get(index) - edge) < SAME) {
                return index;
            }
        }
        return -1;
    }

    /** One table of both. */
    static Part joined(Part part, Part next) {
        List<Float> edges = new ArrayList<>(part.edges());
        next.edges().stream().filter(edge -> near(part.edges(), edge) < 0).forEach(edges::add);
        edges.sort(Float::compare);
        List<List<Cell>> rows = moved(part, edges);
        List<List<Cell>> more = moved(next, edges);
        int header = repeated(rows, more);
        more.subList(0, header).clear();
        if (!more.isEmpty()) {
            mend(rows, more);
        }
        rows.addAll(more);
        return new Part(List.copyOf(edges), rows);
    }

    private static List<List<Cell>> moved(Part part, List<Float> edges) {
        int[] column = new int[part.edges().size()];
        for (int index = 0; index < column.length; index++) {
            column[index] = near(edges, part.edges().get(index));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (List<Cell> row : part.rows()) {
            List<Cell> cells = new ArrayList<>();
            for (Cell cell : row) {
                int from = column[cell.column()];
                cells.add(new Cell(from, column[cell.end()] - from, cell.rowSpan(), cell.text(), cell.style()));
            }
            rows.add(cells);
        }
        return rows;
    }

    /** How many rows at the top of {@code more} are a header printed again: they stand in {@code rows} already. */
    private static int repeated(List<List<Cell>> rows, List<List<Cell>> more) {
        int header = 0;
        while (header < more.size() - 1 && isHeader(rows, more.get(header))) {
            header++;
        }
        return header;
    }

    private static boolean isHeader(List<List<Cell>> rows, List<Cell> row) {
        List<String> texts = filled(row);
        boolean indicators = texts.stream().anyMatch(text -> text.endsWith("指标") || text.endsWith("任务"));
        return texts.size() >= 3
                && indicators
                && rows.stream().anyMatch(other -> filled(other).containsAll(texts));
    }

    private static List<String> filled(List<Cell> row) {
        return row.stream()
                .map(cell -> cell.text().replaceAll("\\s", ""))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Cells that the page end has cut become one again. */
    private static void mend(List<List<Cell>> rows, List<List<Cell>> more) {
        List<Cell> first = more.getFirst();
        boolean cutRow = isRestOfRow(rows.getLast(), first);
        List<Cell> kept = new ArrayList<>();
        for (Cell cell : first) {
            boolean taken = cutRow ? appended(rows, cell) : deepened(rows, cell);
            if (!taken) {
                kept.add(cell);
            }
        }
        if (kept.isEmpty() && cutRow) {
            more.removeFirst();
        } else {
            more.set(0, kept);
        }
    }

    /** A row of which little stands on the next page: the rest of its long texts. */
    private static boolean isRestOfRow(List<Cell> last, List<Cell> first) {
        long filled = first.stream().filter(cell -> !cell.text().isBlank()).count();
        boolean alike = last.size() == first.size()
                && first.stream().allMatch(cell -> cell.rowSpan() == 1)
                && first.stream().allMatch(cell -> last.stream().anyMatch(above -> same(above, cell)));
        return alike
                && first.size() > 1
                && filled * 2 <= first.size()
                && first.getFirst().text().isBlank();
    }

    private static boolean same(Cell above, Cell cell) {
        return above.column() == cell.column() && above.columnSpan() == cell.columnSpan();
    }

    private static boolean appended(List<List<Cell>> rows, Cell cell) {
        List<Cell> last = rows.getLast();
        for (int index = 0; index < last.size(); index++) {
            Cell above = last.get(index);
            if (same(above, cell)) {
                last.set(index, with(above, above.rowSpan(), above.text() + cell.text()));
                return true;
            }
        }
        return false;
    }

    /** The cell above that reaches down to the page end takes the one in that is blank, or says the same again. */
    private static boolean deepened(List<List<Cell>> rows, Cell cell) {
        for (int row = rows.size() - 1; row >= 0; row--) {
            List<Cell> cells = rows.get(row);
            for (int index = 0; index < cells.size(); index++) {
                Cell above = cells.get(index);
                boolean reaches = row + above.rowSpan() == rows.size() && same(above, cell);
                boolean says = cell.text().isBlank() || cell.text().equals(above.text());
                if (reaches && says && (above.rowSpan() > 1 || cell.rowSpan() > 1)) {
                    cells.set(index, with(above, above.rowSpan() + cell.rowSpan(), above.text()));
                    return true;
                }
            }
        }
        return false;
    }

    private static Cell with(Cell cell, int rowSpan, String text) {
        return new Cell(cell.column(), cell.columnSpan(), rowSpan, text, CellStyle.PLAIN);
    }
}
