package org.jibiao.office.excel.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jibiao.grid.Block;
import org.jibiao.grid.Cell;
import org.jibiao.grid.CellStyle;
import org.jibiao.grid.Contents;
import org.jibiao.grid.Grid;
import org.jibiao.grid.Page;
import org.jibiao.grid.PageBreak;
import org.jibiao.grid.Paragraph;
import org.jibiao.grid.ParagraphStyle;
import org.jibiao.grid.Row;
import org.jibiao.grid.Run;
import org.jibiao.grid.Section;

/**
 * A section as it stands on one sheet: one set of columns for all its tables, paragraphs as rows across them. A row that
 * needs more height than Excel gives to one is several rows of the sheet, merged.
 *
 * @param columns widths in twips
 * @param titles the header rows to repeat on every printed page below them; Excel takes one block of them, so it is the
 *     last, which is right wherever it shows
 */
record SheetPlan(Page page, List<Integer> columns, List<Line> lines, List<Integer> breaks, Optional<Titles> titles) {

    /** Edges closer than this are one. */
    private static final int TOLERANCE = 40;

    /** First and last row of the sheet that repeat. */
    record Titles(int first, int last) {}

    /** A cell on the sheet's columns; {@code runs} are its text in weights. */
    record Box(Cell cell, List<Run> runs) {}

    /** A row: the cells that begin in it, its height in points, and how many rows of the sheet it takes. */
    record Line(List<Box> boxes, double height, int depth, boolean header) {}

    static SheetPlan of(Section section) {
        List<Integer> edges = edges(section);
        List<Integer> columns = new ArrayList<>();
        for (int index = 1; index < edges.size(); index++) {
            columns.add(edges.get(index) - edges.get(index - 1));
        }
        List<Line> lines = new ArrayList<>();
        List<Integer> breaks = new ArrayList<>();
        for (Block block : section.blocks()) {
            switch (block) {
                case Paragraph paragraph -> lines.add(paragraph(paragraph, columns));
                case Grid grid -> lines.addAll(RowHeights.fitted(rows(grid, edges), columns));
                case PageBreak ignored -> breaks.add(rowsIn(lines));
                case Contents ignored -> {
                    // a workbook has its sheets for that
                }
            }
        }
        Optional<Titles> titles = titles(lines);
        List<Integer> pages = PageBreaks.planned(section.page(), columns, lines, breaks, titles);
        return new SheetPlan(section.page(), columns, lines, pages, titles);
    }

    private static List<Integer> edges(Section section) {
        List<Integer> edges = new ArrayList<>(List.of(0));
        for (Block block : section.blocks()) {
            if (block instanceof Grid grid) {
                int edge = 0;
                for (int width : grid.columns()) {
                    edge += width;
                    int own = edge;
                    if (edges.stream().noneMatch(known -> Math.abs(known - own) <= TOLERANCE)) {
                        edges.add(edge);
                    }
                }
            }
        }
        if (edges.size() == 1) {
            edges.add(section.page().textWidth());
        }
        return edges.stream().sorted().toList();
    }

    private static Line paragraph(Paragraph paragraph, List<Integer> columns) {
        CellStyle style = new CellStyle(paragraph.style(), false, false, false, true);
        Cell cell = new Cell(0, columns.size(), 1, paragraph.text(), style);
        Line line = new Line(List.of(new Box(cell, paragraph.runs())), 0, 1, false);
        return RowHeights.fitted(List.of(line), columns).getFirst();
    }

    private static List<Line> rows(Grid grid, List<Integer> edges) {
        List<Integer> at = new ArrayList<>(List.of(0));
        int edge = 0;
        for (int width : grid.columns()) {
            edge += width;
            at.add(nearest(edges, edge));
        }
        List<Line> lines = new ArrayList<>();
        for (Row row : grid.rows()) {
            List<Box> boxes = new ArrayList<>();
            for (Cell cell : row.cells()) {
                int from = at.get(Math.min(cell.column(), at.size() - 2));
                int to = at.get(Math.min(cell.end(), at.size() - 1));
                Cell placed = new Cell(from, Math.max(1, to - from), cell.rowSpan(), cell.text(), cell.style());
                boxes.add(new Box(
                        placed,
                        List.of(new Run(cell.text(), cell.style().paragraph().bold()))));
            }
            lines.add(new Line(boxes, row.minHeight() / 20.0, 1, row.header()));
        }
        return lines;
    }

    private static int nearest(List<Integer> edges, int edge) {
        int best = 0;
        for (int index = 1; index < edges.size(); index++) {
            best = Math.abs(edges.get(index) - edge) < Math.abs(edges.get(best) - edge) ? index : best;
        }
        return best;
    }

    private static int rowsIn(List<Line> lines) {
        return lines.stream().mapToInt(Line::depth).sum();
    }

    private static Optional<Titles> titles(List<Line> lines) {
        List<Titles> found = new ArrayList<>();
        int row = 0;
        for (Line line : lines) {
            int last = row + line.depth() - 1;
            boolean goesOn = !found.isEmpty() && found.getLast().last() == row - 1;
            if (line.header() && goesOn) {
                found.set(found.size() - 1, new Titles(found.getLast().first(), last));
            } else if (line.header()) {
                found.add(new Titles(row, last));
            }
            row = last + 1;
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
    }

    /** The look of the empty cells of a merged one. */
    static CellStyle blank(CellStyle style) {
        ParagraphStyle paragraph = style.paragraph();
        return new CellStyle(paragraph, style.label(), false, style.bordered(), style.middle());
    }
}
