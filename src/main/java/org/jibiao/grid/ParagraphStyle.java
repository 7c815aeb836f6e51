package org.jibiao.grid;

/**
 * How a paragraph looks.
 *
 * @param font by its Chinese name: 宋体, 仿宋_GB2312, 黑体, 楷体_GB2312, 方正小标宋_GBK
 * @param halfPoints size in half points (21 = 10.5 pt = 五号)
 * @param firstLineChars indent of the first line in characters
 * @param lineHeight exact line height in twips, 0 for single spacing
 * @param before space above in twips
 * @param after space below in twips
 * @param keepWithNext true for a heading that must not stand alone at the foot of a page
 * @param bold true if all of it is bold
 */
public record ParagraphStyle(
        String font,
        int halfPoints,
        Align align,
        int firstLineChars,
        int lineHeight,
        int before,
        int after,
        boolean keepWithNext,
        boolean bold) {

    /** Not bold. */
    public ParagraphStyle(
            String font,
            int halfPoints,
            Align align,
            int firstLineChars,
            int lineHeight,
            int before,
            int after,
            boolean keepWithNext) {
        this(font, halfPoints, align, firstLineChars, lineHeight, before, after, keepWithNext, false);
    }

    /** Horizontal alignment. */
    public enum Align {
        LEFT,
        CENTER,
        RIGHT
    }

    public static final ParagraphStyle PLAIN = new ParagraphStyle("宋体", 21, Align.LEFT, 0, 0, 0, 0, false);

    /** A copy with another font size, in half points. */
    public ParagraphStyle sized(int size) {
        return new ParagraphStyle(font, size, align, firstLineChars, lineHeight, before, after, keepWithNext, bold);
    }

    /** A copy with another alignment. */
    public ParagraphStyle aligned(Align other) {
        return new ParagraphStyle(
                font, halfPoints, other, firstLineChars, lineHeight, before, after, keepWithNext, bold);
    }
}
