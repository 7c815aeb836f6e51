package org.jibiao.grid;

/**
 * Paper and margins, all in twips (1/20 pt; A4 is 11906 × 16838). Width and height are those of the sheet as it is
 * turned.
 *
 * @param numbered true if the foot of each page carries {@code — n —}
 */
public record Page(int width, int height, int top, int right, int bottom, int left, boolean numbered) {

    public static final Page A4 = new Page(11906, 16838, 1417, 1134, 1247, 1134, true);
    public static final Page A4_LANDSCAPE = new Page(16838, 11906, 1134, 1247, 1134, 1247, true);

    public boolean landscape() {
        return width > height;
    }

    /** Width between the margins, in twips. */
    public int textWidth() {
        return width - left - right;
    }
}
