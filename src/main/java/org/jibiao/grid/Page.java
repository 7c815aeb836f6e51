package org.jibiao.grid;

/**
 * Paper and margins, all in twips (1/20 pt; A4 is 11906 × 16838). Width and height are those of the sheet as it is
 * turned.
 *
 * @param numbered true if the foot of each page carries {@code — n —}
 * @param head what stands at the top of each page, {@code ""} for nothing
 */
public record Page(int width, int height, int top, int right, int bottom, int left, boolean numbered, String head) {

    public static final Page A4 = new Page(11906, 16838, 1417, 1134, 1247, 1134, true);
    public static final Page A4_LANDSCAPE = new Page(16838, 11906, 1134, 1247, 1134, 1247, true);

    /** The head of copies that must not leave the house. */
    public static final String INTERNAL = "内部资料　不得公开";

    /** A page without a head. */
    public Page(int width, int height, int top, int right, int bottom, int left, boolean numbered) {
        this(width, height, top, right, bottom, left, numbered, "");
    }

    /** The same with {@code other} at its top. */
    public Page headed(String other) {
        return new Page(width, height, top, right, bottom, left, numbered, other);
    }

    /** How far below the edge of the paper the head begins, in twips. */
    public int headTop() {
        return Math.clamp(top / 2 - 150, 240, 851);
    }

    /** True if {@code text}, as it was read from a file, is one of our heads and no content, however it is spaced. */
    public static boolean isHead(String text) {
        return bare(text).equals(bare(INTERNAL));
    }

    private static String bare(String text) {
        return text.codePoints()
                .filter(sign -> !Character.isWhitespace(sign))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    public boolean landscape() {
        return width > height;
    }

    /** Width between the margins, in twips. */
    public int textWidth() {
        return width - left - right;
    }
}
