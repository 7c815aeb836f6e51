package org.jibiao.office.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jibiao.grid.Cell;
import org.jibiao.grid.Grid;
import org.jibiao.grid.ParagraphStyle;
import org.jibiao.grid.Row;
import org.jibiao.grid.Run;

/**
 * Lays a table out: rows as high as their text, not split unless higher than a page, header rows again on each page,
 * merged cells cut where the page ends. One use each.
 */
final class TableFlow {

    private static final float POINTS = 1 / 20f;
    private static final float SIDE = 5.4f;
    private static final float ABOVE = 1.5f;
    private static final int LABEL_LINES = 4;

    private final PageFlow flow;
    private final Text text;
    private final List<Piece> pieces = new ArrayList<>();
    private float[] columns = {};
    private float[] heights = {};
    /** The header rows to be printed again: first, and after the last; equal for none. */
    private int[] header = {0, 0};
    /** Rows were cut into parts, so that they are not those of the grid any more. */
    private boolean cut;

    private float left;

    TableFlow(PageFlow flow, Text text) {
        this.flow = flow;
        this.text = text;
    }

    /** A cell with its lines; rows count from 0, {@code next} is the first line not yet set. */
    private static final class Piece {
        private final Cell cell;
        private final int row;
        private final List<Text.Line> lines;
        private int next;

        Piece(Cell cell, int row, List<Text.Line> lines) {
            this.cell = cell;
            this.row = row;
            this.lines = lines;
        }

        int end() {
            return row + cell.rowSpan();
        }

        /** True for a label, which is printed in each part where a page end cuts its cell. */
        boolean isShort() {
            return lines.size() <= LABEL_LINES;
        }

        float height() {
            return lines.size() * Text.lineHeight(cell.style().paragraph()) + 2 * ABOVE;
        }
    }

    void lay(Grid grid) throws IOException {
        measure(grid);
        header = new int[] {0, 0};
        int row = 0;
        while (row < heights.length) {
            int first = row;
            headerBefore(grid, first);
            float used = sum(header[0], header[1]);
            if (used + heights[row] > flow.room() + 0.01f) {
                flow.need(used + heights[row]);
            }
            used += heights[row++];
            while (row < heights.length && used + heights[row] <= flow.room() + 0.01f) {
                used += heights[row++];
            }
            row = withoutLoneHeader(grid, first, row);
            row = withRoomForLabels(first, row, flow.room() - sum(header[0], header[1]));
            if (header[1] > header[0]) {
                segment(header[0], header[1], true);
            }
            segment(first, row, false);
        }
    }

    /** The header rows to be printed above {@code row} again, if that is not the first row below them. */
    private void headerBefore(Grid grid, int row) {
        int end = Math.min(row, grid.rows().size());
        header = new int[] {0, 0};
        if (cut || row == 0) {
            return;
        }
        while (end > 0 && !grid.rows().get(end - 1).header()) {
            end--;
        }
        int start = end;
        while (start > 0 && grid.rows().get(start - 1).header()) {
            start--;
        }
        boolean begins = end == row;
        boolean listed = end > start && row < listEnd(grid, start, end);
        if (!begins && listed) {
            header = new int[] {start, end};
        }
    }

    /** The row after the last one under a header: as deep as the label at its left reaches, or the end of the table. */
    private static int listEnd(Grid grid, int start, int end) {
        List<Cell> cells = grid.rows().get(start).cells();
        int deep = cells.isEmpty() ? 1 : cells.getFirst().rowSpan();
        return deep > end - start ? start + deep : grid.rows().size();
    }

    /** Where a merged cell is cut, each part is to hold its label: the page ends a little lower, or before the cell. */
    private int withRoomForLabels(int first, int end, float room) {
        int row = end;
        for (Piece piece : pieces) {
            boolean crosses = piece.row < row && piece.end() > row && row < heights.length;
            int from = Math.max(piece.row, first);
            float missing = crosses && piece.isShort() ? piece.height() - sum(from, row) : 0;
            if (missing > 0.01f && sum(first, row) + missing <= room) {
                heights[row - 1] += missing;
            } else if (missing > 0.01f && piece.row > first) {
                row = piece.row;
            }
        }
        return row;
    }

    /** A header does not stay alone at the foot of a page if there are rows to follow. */
    private int withoutLoneHeader(Grid grid, int first, int end) {
        if (cut || end >= heights.length) {
            return end;
        }
        int start = end;
        while (start > first && grid.rows().get(start - 1).header()) {
            start--;
        }
        if (start == end) {
            return end;
        }
        if (start > first) {
            return start;
        }
        flow.need(sum(start, end + 1));
        return end + 1;
    }

    private void measure(Grid grid) throws IOException {
        float scale = Math.min(1, flow.width() / Math.max(1, grid.width() * POINTS));
        columns = new float[grid.columns().size() + 1];
        for (int index = 0; index < grid.columns().size(); index++) {
            columns[index + 1] = columns[index] + grid.columns().get(index) * POINTS * scale;
        }
        left = flow.left() + (flow.width() - columns[columns.length - 1]) / 2;
        heights = new float[grid.rows().size()];
        for (int index = 0; index < heights.length; index++) {
            Row row = grid.rows().get(index);
            heights[index] = row.minHeight() * POINTS;
            for (Cell cell : row.cells()) {
                Piece piece = new Piece(cell, index, lines(cell));
                pieces.add(piece);
                if (cell.rowSpan() == 1) {
                    heights[index] = Math.max(heights[index], piece.height());
                }
            }
        }
        for (Piece piece : pieces) {
            int last = Math.min(piece.end(), heights.length) - 1;
            heights[last] += Math.max(0, piece.height() - sum(piece.row, last + 1));
        }
        cutTallRows();
    }

    private List<Text.Line> lines(Cell cell) throws IOException {
        float width = columns[Math.min(cell.end(), columns.length - 1)] - columns[cell.column()] - 2 * SIDE;
        return text.lines(
                List.of(new Run(cell.text(), cell.style().paragraph().bold())),
                cell.style().paragraph(),
                Math.max(width, 4));
    }

    /** A row higher than a page becomes several, its cells hanging down through them. */
    private void cutTallRows() {
        float most = flow.fullHeight() * 0.9f;
        if (max(heights) <= most) {
            return;
        }
        cut = true;
        int[] start = new int[heights.length + 1];
        List<Float> rows = new ArrayList<>();
        for (int row = 0; row < heights.length; row++) {
            start[row] = rows.size();
            int parts = heights[row] <= most ? 1 : (int) Math.ceil(heights[row] / most) + 1;
            for (int part = 0; part < parts; part++) {
                rows.add(heights[row] <= most ? heights[row] : Math.max(most / 2, heights[row] / (parts - 1)));
            }
        }
        start[heights.length] = rows.size();
        pieces.replaceAll(piece -> {
            int row = start[piece.row];
            int span = start[Math.min(piece.end(), heights.length)] - row;
            Cell cell = piece.cell;
            return new Piece(
                    new Cell(cell.column(), cell.columnSpan(), span, cell.text(), cell.style()), row, piece.lines);
        });
        heights = new float[rows.size()];
        for (int row = 0; row < heights.length; row++) {
            heights[row] = rows.get(row);
        }
    }

    private static float max(float[] values) {
        float max = 0;
        for (float value : values) {
            max = Math.max(max, value);
        }
        return max;
    }

    private float sum(int from, int to) {
        float sum = 0;
        for (float height : Arrays.copyOfRange(heights, from, Math.min(to, heights.length))) {
            sum += height;
        }
        return sum;
    }

    /** Draws the rows from {@code from} to before {@code to} at the present height and goes below them. */
    private void segment(int from, int to, boolean again) {
        for (Piece piece : pieces) {
            if (piece.row < to && piece.end() > from) {
                draw(piece, Math.max(piece.row, from), Math.min(piece.end(), to), from, again);
            }
        }
        flow.advance(sum(from, to));
    }

    private void draw(Piece piece, int first, int end, int from, boolean again) {
        float top = flow.y() + sum(from, first);
        float height = sum(first, end);
        float x1 = left + columns[piece.cell.column()];
        float x2 = left + columns[Math.min(piece.cell.end(), columns.length - 1)];
        if (piece.cell.style().bordered()) {
            frame(x1, top, x2, top + height);
        }
        ParagraphStyle style = piece.cell.style().paragraph();
        float line = Text.lineHeight(style);
        boolean whole = first == piece.row && end >= piece.end();
        boolean label = !whole && piece.isShort() && piece.height() <= height + 0.01f;
        int next = again || label ? 0 : piece.next;
        boolean last = end >= piece.end();
        int fits = last || label ? piece.lines.size() - next : (int) Math.max(0, (height - 2 * ABOVE) / line);
        boolean beside = again && piece.end() > header[1];
        List<Text.Line> part =
                beside ? List.of() : piece.lines.subList(next, Math.min(piece.lines.size(), next + fits));
        float free = height - part.size() * line;
        float y = top + (piece.cell.style().middle() ? free / 2 : ABOVE);
        for (Text.Line each : part) {
            Text.set(each, style, x1 + SIDE, y, x2 - x1 - 2 * SIDE, flow.marks());
            y += line;
        }
        if (!again) {
            piece.next = next + part.size();
        }
    }

    private void frame(float x1, float y1, float x2, float y2) {
        flow.marks().add(new Mark.Rule(x1, y1, x2, y1));
        flow.marks().add(new Mark.Rule(x1, y2, x2, y2));
        flow.marks().add(new Mark.Rule(x1, y1, x1, y2));
        flow.marks().add(new Mark.Rule(x2, y1, x2, y2));
    }
}
