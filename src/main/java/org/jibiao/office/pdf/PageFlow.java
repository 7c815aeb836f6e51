package org.jibiao.office.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jibiao.grid.Block;
import org.jibiao.grid.Contents;
import org.jibiao.grid.Document;
import org.jibiao.grid.Grid;
import org.jibiao.grid.Page;
import org.jibiao.grid.PageBreak;
import org.jibiao.grid.Paragraph;
import org.jibiao.grid.ParagraphStyle;
import org.jibiao.grid.Progress;
import org.jibiao.grid.Run;
import org.jibiao.grid.Section;

/** Lays a document out on pages, from top to bottom. One use each. */
final class PageFlow {

    private static final float POINTS = 1 / 20f;
    private static final float FOOT = 34f;
    private static final ParagraphStyle HEAD =
            new ParagraphStyle("黑体", 18, ParagraphStyle.Align.RIGHT, 0, 0, 0, 0, false);

    private final Text text;
    private final Progress progress;
    private final IdentityHashMap<Paragraph, Integer> known;
    private final IdentityHashMap<Paragraph, Integer> pageOf = new IdentityHashMap<>();
    private final List<Laid> pages = new ArrayList<>();
    private Page page = Page.A4;
    private List<Mark> marks = new ArrayList<>();
    private List<Block> begins = new ArrayList<>();
    private Optional<Block> beginning = Optional.empty();
    private float y;
    private boolean fresh = true;

    /** {@code known} gives the page of each marked paragraph for the contents, from an earlier run. */
    private PageFlow(Text text, Progress progress, IdentityHashMap<Paragraph, Integer> known) {
        this.text = text;
        this.progress = progress;
        this.known = known;
    }

    /** The pages of {@code document}; twice through where it has contents, to know their page numbers. */
    static List<Laid> pages(Document document, PrintFonts fonts, Progress progress) throws IOException {
        PageFlow first = new PageFlow(new Text(fonts), progress, new IdentityHashMap<>());
        first.lay(document);
        boolean contents = document.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .anyMatch(Contents.class::isInstance);
        if (!contents) {
            return first.pages;
        }
        PageFlow second = new PageFlow(new Text(fonts), progress, first.pageOf);
        second.lay(document);
        return second.pages;
    }

    private void lay(Document document) throws IOException {
        int sections = document.sections().size();
        for (int index = 0; index < sections; index++) {
            Section section = document.sections().get(index);
            page = section.page();
            begin();
            List<Block> blocks = section.blocks();
            for (int at = 0; at < blocks.size(); at++) {
                if (progress.cancelled()) {
                    throw new CancellationException();
                }
                beginning = Optional.of(blocks.get(at));
                place(document, blocks, at);
                progress.done((index + (at + 1.0) / blocks.size()) / sections / 2);
            }
            finish();
        }
    }

    private void place(Document document, List<Block> blocks, int at) throws IOException {
        switch (blocks.get(at)) {
            case Paragraph paragraph ->
                paragraph(paragraph, at + 1 < blocks.size() ? blocks.subList(at + 1, at + 2) : List.of());
            case Grid grid -> new TableFlow(this, text).lay(grid);
            case Contents contents -> contents(document, contents);
            case PageBreak ignored -> {
                if (!fresh) {
                    turn();
                }
            }
        }
    }

    private void paragraph(Paragraph paragraph, List<Block> next) throws IOException {
        ParagraphStyle style = paragraph.style();
        List<Text.Line> lines = text.lines(paragraph.runs(), style, width());
        float height = lines.size() * Text.lineHeight(style);
        if (style.keepWithNext() && !next.isEmpty()) {
            height += leastHeight(next.getFirst());
        }
        y += fresh ? 0 : style.before() * POINTS;
        if (height > room() && height <= fullHeight() && style.keepWithNext()) {
            turn();
        }
        boolean marked = paragraph.mark().list().isEmpty();
        for (Text.Line line : isSpared(paragraph, next) ? List.<Text.Line>of() : lines) {
            need(Text.lineHeight(style));
            if (!marked) {
                pageOf.put(paragraph, pages.size() + 1);
                marked = true;
            }
            Text.set(line, style, left(), y, width(), marks);
            advance(Text.lineHeight(style));
        }
        y += style.after() * POINTS;
    }

    /** A blank line before a page end is no reason for one more page. */
    private boolean isSpared(Paragraph paragraph, List<Block> next) {
        boolean last = next.isEmpty() || next.getFirst() instanceof PageBreak;
        return paragraph.text().isEmpty() && last && Text.lineHeight(paragraph.style()) > room();
    }

    private float leastHeight(Block next) {
        return switch (next) {
            case Grid grid ->
                grid.rows().stream()
                                .limit(3)
                                .mapToInt(row -> Math.max(row.minHeight(), 300))
                                .sum()
                        * POINTS;
            case Paragraph paragraph -> Text.lineHeight(paragraph.style());
            case Contents contents -> Text.lineHeight(contents.style());
            case PageBreak ignored -> 0;
        };
    }

    private void contents(Document document, Contents contents) throws IOException {
        for (Section section : document.sections()) {
            for (Block block : section.blocks()) {
                if (block instanceof Paragraph paragraph
                        && paragraph.mark().list().equals(contents.list())) {
                    entry(paragraph, contents.style());
                }
            }
        }
    }

    private void entry(Paragraph paragraph, ParagraphStyle style) throws IOException {
        String number = String.valueOf(known.getOrDefault(paragraph, 0));
        float numberWidth = 3 * Text.size(style);
        List<Text.Line> lines =
                text.lines(List.of(new Run(paragraph.mark().entry(), false)), style, width() - numberWidth);
        for (int index = 0; index < lines.size(); index++) {
            Text.Line line = lines.get(index);
            need(Text.lineHeight(style));
            Text.set(line, style, left(), y, width() - numberWidth, marks);
            if (index == lines.size() - 1) {
                leader(line.width() + line.indent(), number, style);
            }
            advance(Text.lineHeight(style));
        }
    }

    private void leader(float used, String number, ParagraphStyle style) throws IOException {
        ParagraphStyle right = style.aligned(ParagraphStyle.Align.RIGHT);
        float dot = text.lines(List.of(new Run(".", false)), style, width())
                .getFirst()
                .width();
        float room = width()
                - used
                - Text.size(style)
                - text.lines(List.of(new Run(number, false)), style, width())
                        .getFirst()
                        .width();
        String dots = ".".repeat(Math.max(0, (int) (room / dot)));
        Text.set(
                text.lines(List.of(new Run(dots + " " + number, false)), right, width())
                        .getFirst(),
                right,
                left(),
                y,
                width(),
                marks);
    }

    /** Left edge of the text area, in points. */
    float left() {
        return page.left() * POINTS;
    }

    /** Width of the text area, in points. */
    float width() {
        return page.textWidth() * POINTS;
    }

    /** Height of the text area, in points. */
    float fullHeight() {
        return (page.height() - page.top() - page.bottom()) * POINTS;
    }

    /** What is left below on this page, in points. */
    float room() {
        return (page.height() - page.bottom()) * POINTS - y;
    }

    float y() {
        return y;
    }

    List<Mark> marks() {
        return marks;
    }

    /** Turns the page if less than {@code height} is left and the page is not fresh. */
    void need(float height) {
        if (height > room() + 0.01f && !fresh) {
            turn();
        }
    }

    /** Goes down by {@code height}, which has been used. */
    void advance(float height) {
        y += height;
        fresh = false;
        beginning.ifPresent(begins::add);
        beginning = Optional.empty();
    }

    /** Ends this page and begins the next. */
    void turn() {
        finish();
        begin();
    }

    private void begin() {
        marks = new ArrayList<>();
        begins = new ArrayList<>();
        y = page.top() * POINTS;
        fresh = true;
    }

    private void finish() {
        int number = pages.size() + 1;
        if (page.numbered()) {
            footer("— " + number + " —");
        }
        if (!page.head().isEmpty()) {
            set(page.head(), HEAD, page.headTop() * POINTS);
        }
        pages.add(new Laid(page, List.copyOf(marks), List.copyOf(begins)));
    }

    private void footer(String foot) {
        ParagraphStyle style = ParagraphStyle.PLAIN.aligned(ParagraphStyle.Align.CENTER);
        float top = page.height() * POINTS - Math.min(FOOT, page.bottom() * POINTS) - Text.lineHeight(style);
        set(foot, style, top);
    }

    private void set(String words, ParagraphStyle style, float top) {
        try {
            Text.Line line =
                    text.lines(List.of(new Run(words, false)), style, width()).getFirst();
            Text.set(line, style, left(), top, width(), marks);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
