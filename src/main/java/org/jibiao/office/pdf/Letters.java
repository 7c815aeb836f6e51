package org.jibiao.office.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the characters of a page with their places. One page each. */
final class Letters extends PDFTextStripper {

    /** A character; {@code y} is its baseline, points from the top left. */
    record Letter(String text, float x, float y, float width, float size) {

        float middle() {
            return x + width / 2;
        }

        float end() {
            return x + width;
        }
    }

    /** More characters than stand on any page. */
    private static final int MOST = 100_000;

    private final List<Letter> letters = new ArrayList<>();

    Letters(PDDocument pdf, int page) throws IOException {
        setStartPage(page);
        setEndPage(page);
        getText(pdf);
    }

    /** True if the page has so many characters that not all were taken. */
    boolean tooMany() {
        return letters.size() >= MOST;
    }

    List<Letter> letters() {
        return letters;
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (text.getUnicode() == null || letters.size() >= MOST) {
            return;
        }
        float size = Math.max(text.getFontSizeInPt(), 1);
        Letter letter =
                new Letter(text.getUnicode(), text.getXDirAdj(), text.getYDirAdj(), text.getWidthDirAdj(), size);
        if (!printedTwice(letter)) {
            letters.add(letter);
        }
    }

    /** Bold is sometimes made by printing a character twice, a hair apart. */
    private boolean printedTwice(Letter letter) {
        for (int index = letters.size() - 1; index >= Math.max(0, letters.size() - 3); index--) {
            Letter other = letters.get(index);
            if (other.text().equals(letter.text())
                    && Math.abs(other.x() - letter.x()) < letter.size() * 0.1f
                    && Math.abs(other.y() - letter.y()) < letter.size() * 0.1f) {
                return true;
            }
        }
        return false;
    }
}
