package org.jibiao.office.word.write;

import java.util.IdentityHashMap;
import java.util.List;
import org.jibiao.grid.Block;
import org.jibiao.grid.Cell;
import org.jibiao.grid.Contents;
import org.jibiao.grid.Document;
import org.jibiao.grid.Grid;
import org.jibiao.grid.Page;
import org.jibiao.grid.PageBreak;
import org.jibiao.grid.Paragraph;
import org.jibiao.grid.ParagraphStyle;
import org.jibiao.grid.Row;
import org.jibiao.grid.Section;

/**
 * On which page each marked paragraph will stand, by counting characters: a Chinese one is as wide as it is high, others
 * half of that. Good where pages begin with a break; Word corrects the rest when the user updates the contents. One use
 * each.
 */
final class PageGuess {

    private static final double SINGLE_SPACING = 1.3;
    private static final int CELL_MARGINS = 190;
    private static final int FIRST_WIDE = 0x2e80;

    private final Document document;
    private final IdentityHashMap<Paragraph, Integer> pages = new IdentityHashMap<>();
    private int number;
    private double used;
    private double height;

    private PageGuess(Document document) {
        this.document = document;
    }

    static IdentityHashMap<Paragraph, Integer> of(Document document) {
        PageGuess guess = new PageGuess(document);
        for (Section section : document.sections()) {
            Page page = section.page();
            guess.height = page.height() - page.top() - page.bottom();
            guess.turn();
            section.blocks().forEach(block -> guess.block(block, page));
        }
        return guess.pages;
    }

    private void block(Block block, Page page) {
        switch (block) {
            case PageBreak ignored -> {
                if (used > 0) {
                    turn();
                }
            }
            case Paragraph paragraph -> {
                ParagraphStyle style = paragraph.style();
                double least = style.keepWithNext() ? 4 * lineHeight(style) : lineHeight(style);
                if (used > 0 && used + least > height) {
                    turn();
                }
                pages.put(paragraph, number);
                flow(lines(paragraph.text(), style, page.textWidth()), style);
                used += style.before() + style.after();
            }
            case Contents contents -> flow(entries(contents, page.textWidth()), contents.style());
            case Grid grid -> grid.rows().forEach(row -> row(grid.columns(), row));
        }
    }

    private int entries(Contents contents, int width) {
        return document.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).mark())
                .filter(mark -> mark.list().equals(contents.list()))
                .mapToInt(mark -> lines(mark.entry(), contents.style(), width - CELL_MARGINS * 4))
                .sum();
    }

    private void flow(int lines, ParagraphStyle style) {
        for (int line = 0; line < lines; line++) {
            place(lineHeight(style));
        }
    }

    private void row(List<Integer> columns, Row row) {
        double tallest = Math.max(row.minHeight(), 1);
        for (Cell cell : row.cells()) {
            int width = -CELL_MARGINS;
            for (int index = cell.column(); index < Math.min(cell.end(), columns.size()); index++) {
                width += columns.get(index);
            }
            if (cell.rowSpan() == 1) {
                ParagraphStyle style = cell.style().paragraph();
                tallest = Math.max(tallest, lines(cell.text(), style, width) * lineHeight(style));
            }
        }
        place(tallest);
    }

    private void place(double tall) {
        if (used > 0 && used + tall > height) {
            turn();
        }
        used += tall;
    }

    private void turn() {
        number++;
        used = 0;
    }

    /** Lines of the text in a width in twips, at least one. */
    private static int lines(String text, ParagraphStyle style, int width) {
        double em = style.halfPoints() * 10.0;
        int lines = 1;
        double at = style.firstLineChars() * em;
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            double wide = c >= FIRST_WIDE ? em : em / 2;
            if (c == '\n' || at + wide > Math.max(width, em)) {
                lines++;
                at = 0;
            }
            at += c == '\n' ? 0 : wide;
        }
        return lines;
    }

    private static double lineHeight(ParagraphStyle style) {
        return style.lineHeight() > 0 ? style.lineHeight() : style.halfPoints() * 10.0 * SINGLE_SPACING;
    }
}
