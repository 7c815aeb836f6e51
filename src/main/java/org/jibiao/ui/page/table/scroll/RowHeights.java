package org.jibiao.ui.page.table.scroll;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** How high each line is: estimated until it has been measured; and from that, where each begins. */
public final class RowHeights {

    private static final double UNKNOWN = -1;

    private double first;
    private final IntToDoubleFunction estimate;
    private double[] heights = {};
    private boolean[] measured = {};
    private double[] tops;
    private boolean stale = true;
    private int stretched = -1;
    private double least;

    /** The first line begins at {@code first}; {@code estimate} says about how high a line is. */
    public RowHeights(double first, IntToDoubleFunction estimate) {
        this.first = first;
        this.estimate = estimate;
        this.tops = new double[] {first};
    }

    /** The first line begins at {@code y} from now on. */
    public void begin(double y) {
        stale |= first != y;
        first = y;
    }

    /** Where the first line begins. */
    public double first() {
        return first;
    }

    /** Lines from {@code from} on are others now. */
    public void replace(int from, int removed, int added) {
        List<double[]> parts = new ArrayList<>();
        parts.add(Arrays.copyOf(heights, from));
        double[] fresh = new double[added];
        Arrays.fill(fresh, UNKNOWN);
        parts.add(fresh);
        parts.add(Arrays.copyOfRange(heights, from + removed, heights.length));
        boolean[] known = new boolean[heights.length - removed + added];
        System.arraycopy(measured, 0, known, 0, from);
        System.arraycopy(measured, from + removed, known, from + added, measured.length - from - removed);
        heights = parts.stream().flatMapToDouble(Arrays::stream).toArray();
        measured = known;
        stale = true;
    }

    /** Nothing that was measured holds any more. */
    public void forget() {
        Arrays.fill(heights, UNKNOWN);
        Arrays.fill(measured, false);
        stale = true;
    }

    /** True if the height is known and no estimate. */
    public boolean isMeasured(int row) {
        return measured[row];
    }

    /** Keeps what was measured and returns by how much the line is higher than was thought. */
    public double measure(int row, double height) {
        double more = height - (heights[row] == UNKNOWN ? 0 : heights[row]);
        heights[row] = height;
        measured[row] = true;
        stale |= more != 0;
        return more;
    }

    /** One line is for now at least so high; a negative {@code row} is none. */
    public void stretch(int row, double height) {
        stale |= row != stretched || row >= 0 && height != least;
        stretched = row;
        least = height;
    }

    /** Where a line begins; the number of lines is taken for the line after the last. */
    public double top(int row) {
        if (stale) {
            settle();
        }
        return tops[Math.clamp(row, 0, heights.length)];
    }

    private void settle() {
        if (tops.length != heights.length + 1) {
            tops = new double[heights.length + 1];
        }
        tops[0] = first;
        for (int row = 0; row < heights.length; row++) {
            if (heights[row] == UNKNOWN) {
                heights[row] = estimate.applyAsDouble(row);
            }
            tops[row + 1] = tops[row] + (row == stretched ? Math.max(least, heights[row]) : heights[row]);
        }
        stale = false;
    }

    /** The end of the last line. */
    public double end() {
        return top(heights.length);
    }

    /** How many lines there are. */
    public int count() {
        return heights.length;
    }

    /** The line at this height, clamped to the lines there are; 0 if there is none. */
    public int rowAt(double y) {
        top(0);
        int found = Arrays.binarySearch(tops, y);
        return Math.clamp(found >= 0 ? found : -found - 2, 0, Math.max(0, heights.length - 1));
    }
}
