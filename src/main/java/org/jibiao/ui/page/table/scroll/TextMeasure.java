package org.jibiao.ui.page.table.scroll;

import java.util.Arrays;
import javafx.scene.control.Label;
import javafx.scene.text.Text;

/**
 * Says about how many lines a text takes, without laying it out: the sum of the advances of its characters. Chinese
 * characters are all as wide as one.
 */
public final class TextMeasure {

    private static final int KNOWN = 0x2E80;
    private static final double ONE_LINE = 1000;
    /** What a cell has left and right of its text. */
    private static final double SIDES = 17;

    private final Text sample = new Text();
    private final float[] advances = new float[KNOWN];
    private float wide;
    private double lineHeight;
    private double padding;

    /** Measures as {@code cell}, a label that wraps, would show texts. */
    public void use(Label cell) {
        Arrays.fill(advances, 0);
        sample.setFont(cell.getFont());
        wide = (float) width("中");
        cell.setText("中");
        double one = cell.prefHeight(ONE_LINE);
        cell.setText("中\n中");
        lineHeight = cell.prefHeight(ONE_LINE) - one;
        padding = one - lineHeight;
    }

    /** About how high a cell of this width is with this text. */
    public double height(String text, double width) {
        return Math.ceil(padding + lines(text, width - SIDES) * lineHeight);
    }

    private double width(String text) {
        sample.setText(text);
        return sample.getLayoutBounds().getWidth();
    }

    private float advance(char c) {
        if (c >= KNOWN) {
            return wide;
        }
        if (advances[c] == 0) {
            advances[c] = Math.max(1e-3f, (float) width(String.valueOf(c)));
        }
        return advances[c];
    }

    /** How wide the longest line of {@code text} is where none is broken. */
    public double longest(String text) {
        double longest = 0;
        float used = 0;
        for (int at = 0; at < text.length(); at++) {
            used = text.charAt(at) == '\n' ? 0 : used + advance(text.charAt(at));
            longest = Math.max(longest, used);
        }
        return longest;
    }

    /** How many lines {@code text} takes in this width, at least one. */
    public int lines(String text, double width) {
        int lines = 1;
        float used = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n') {
                lines++;
                used = 0;
            } else {
                float advance = advance(c);
                used += advance;
                if (used > width) {
                    lines++;
                    used = advance;
                }
            }
        }
        return lines;
    }
}
