package org.jibiao.office.pdf;

import java.io.IOException;
import java.util.Arrays;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/** A font file with its widths; for one thread. */
final class Face {

    private static final float UNKNOWN = -2f;
    private static final float ABSENT = -1f;

    private final String name;
    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final float perUnit;
    private final float[] widths = new float[0x10000];

    Face(String name, TrueTypeFont font) throws IOException {
        this.name = name;
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        this.perUnit = 1f / font.getUnitsPerEm();
        Arrays.fill(widths, UNKNOWN);
    }

    String name() {
        return name;
    }

    TrueTypeFont font() {
        return font;
    }

    boolean has(int codePoint) throws IOException {
        return width(codePoint) >= 0;
    }

    /** Advance of a character in ems, negative if the font lacks it. */
    float width(int codePoint) throws IOException {
        if (codePoint >= widths.length) {
            return measured(codePoint);
        }
        if (widths[codePoint] == UNKNOWN) {
            widths[codePoint] = measured(codePoint);
        }
        return widths[codePoint];
    }

    private float measured(int codePoint) throws IOException {
        int glyph = glyphs.getGlyphId(codePoint);
        return glyph == 0 ? ABSENT : font.getAdvanceWidth(glyph) * perUnit;
    }
}
