package org.jibiao.ui.page.table.line;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jibiao.form.spec.ColumnSpec;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;

/**
 * How the columns share the width of a table, which is that of the page: as on paper, or as the user has dragged them.
 *
 * @param shares of the columns in the whole, of any unit
 * @param dragged true if they are the user's: he may make a column narrower than its usual texts need
 */
public record ColumnWidths(TableSpec spec, List<Double> shares, boolean dragged) {

    /** What a cell has left and right of its text. */
    private static final double SIDES = 18;

    private static final double LEAST = 2.6;
    private static final double LEAST_DRAGGED = 1;
    /** So much of a pixel is lost when shares are counted. */
    private static final double LOST = 0.001;

    /** As on paper. */
    public static ColumnWidths usual(TableSpec spec) {
        List<Double> paper =
                spec.columns().stream().map(column -> (double) column.width()).toList();
        return new ColumnWidths(spec, paper, false);
    }

    /** Reads what {@link #text} wrote; as on paper if that does not fit the columns there are. */
    public static ColumnWidths read(TableSpec spec, String text) {
        try {
            List<Double> shares =
                    Stream.of(text.split(",")).map(Double::valueOf).toList();
            boolean fits = shares.size() == spec.columns().size()
                    && shares.stream().allMatch(share -> share > 0 && Double.isFinite(share));
            return fits ? new ColumnWidths(spec, shares, true) : usual(spec);
        } catch (NumberFormatException none) {
            return usual(spec);
        }
    }

    /** To be remembered; {@code ""} for those on paper. */
    public String text() {
        return dragged ? shares.stream().map(String::valueOf).collect(Collectors.joining(",")) : "";
    }

    /**
     * In pixels where all are {@code all} wide together, each with room for its usual texts in letters of {@code em}.
     */
    public double[] across(double all, double em) {
        double[] widths = new double[shares.size()];
        double needed = IntStream.range(0, widths.length)
                .mapToDouble(column -> least(column, em))
                .sum();
        double free = all;
        double open = shares.stream().mapToDouble(Double::doubleValue).sum();
        for (int column = narrow(widths, free / open, em); column >= 0; column = narrow(widths, free / open, em)) {
            widths[column] = Math.floor(least(column, em) * Math.min(1, all / needed));
            free -= widths[column];
            open -= shares.get(column);
        }
        double last = all;
        for (int column = 0; column < widths.length; column++) {
            double share = Math.floor(free / open * shares.get(column) + LOST);
            widths[column] = widths[column] > 0 ? widths[column] : share;
            last -= column + 1 < widths.length ? widths[column] : 0;
        }
        widths[widths.length - 1] = last;
        return widths;
    }

    /**
     * The widths after the right edge of a column was drawn {@code by} pixels to the right, where they were {@code now}:
     * the columns behind it give way, the next one first, or the next one takes what becomes free.
     */
    public ColumnWidths drag(double[] now, int column, double by, double em) {
        double least = Math.floor(LEAST_DRAGGED * em + SIDES);
        double[] widths = now.clone();
        double wanted = Math.max(by, Math.min(0, least - now[column]));
        double taken = Math.min(0, wanted);
        widths[column + 1] -= taken;
        for (int behind = column + 1; behind < widths.length && taken < wanted; behind++) {
            double gives = Math.clamp(wanted - taken, 0, Math.max(0, widths[behind] - least));
            widths[behind] -= gives;
            taken += gives;
        }
        widths[column] += taken;
        return new ColumnWidths(spec, Arrays.stream(widths).boxed().toList(), true);
    }

    /** How wide a column must be for a text of this width. */
    public static double around(double text) {
        return Math.ceil(text) + SIDES;
    }

    /** A column without a width that would have too little at this scale, -1 if there is none. */
    private int narrow(double[] widths, double scale, double em) {
        for (int column = 0; column < widths.length; column++) {
            if (widths[column] == 0 && shares.get(column) * scale < least(column, em)) {
                return column;
            }
        }
        return -1;
    }

    private double least(int column, double em) {
        ColumnSpec at = spec.columns().get(column);
        return Math.floor((dragged ? LEAST_DRAGGED : least(at.field())) * em + SIDES);
    }

    /** In letters: 产出指标 and 社会效益指标 on one line, the header of others on two. */
    private static double least(Field field) {
        return field == IndicatorField.LEVEL1 ? 4 : field == IndicatorField.LEVEL2 ? 6 : LEAST;
    }
}
