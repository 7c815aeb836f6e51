package org.jibiao.office.html;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jibiao.grid.Document;
import org.jibiao.grid.Note;
import org.jibiao.grid.Page;
import org.jibiao.grid.Section;
import org.jibiao.office.part.LimitExceeded;
import org.jibiao.office.part.Limits;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Reads what Excel, WPS, LibreOffice and Word write as HTML: tables with their merges, and the text between them. */
public final class HtmlReader {

    /** Bytes of an HTML file; it is held in memory. */
    static final long LARGEST = 32L << 20;

    private static final int LOOK = 1024;

    private static final List<String> STARTS =
            List.of("<!doctype html", "<html", "<head", "<meta", "<body", "<style", "<table", "<div", "<center", "<p>");

    private HtmlReader() {}

    /** True if a file that begins with {@code head} is a web page, alone or with others in one file. */
    public static boolean recognises(byte[] head) {
        String whole = new String(head, StandardCharsets.ISO_8859_1);
        String start =
                whole.replaceAll("[^\\x20-\\x7e]|<\\?xml[^>]*>", "").strip().toLowerCase(Locale.ROOT);
        return MimeParts.recognises(whole)
                || STARTS.stream().anyMatch(start::startsWith)
                || start.startsWith("<!--") && STARTS.stream().anyMatch(start::contains);
    }

    /**
     * Reads a file whose bytes are HTML in UTF-8, UTF-16 or a Chinese charset, or that holds such pages; of a workbook saved
     * as a page and a folder, the sheets in the folder.
     *
     * @throws LimitExceeded if it is larger than any table we read
     */
    public static Document read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new LimitExceeded("html");
        }
        byte[] bytes = Files.readAllBytes(file);
        if (MimeParts.recognises(new String(bytes, 0, Math.min(LOOK, bytes.length), StandardCharsets.ISO_8859_1))) {
            return SavedPages.ofParts(bytes);
        }
        String page = HtmlText.decoded(bytes);
        return SavedPages.isFrame(page) ? SavedPages.beside(file, page) : read(page, Limits.CELLS);
    }

    /**
     * Reads HTML that is a text already, with or without the offsets that Windows puts before it.
     *
     * @param cells how many cells, covered ones included, are too many
     * @throws LimitExceeded if it holds more
     */
    public static Document read(String html, int cells) throws LimitExceeded {
        org.jsoup.nodes.Document parsed = Jsoup.parse(HtmlText.whole(html));
        Blocks blocks = new Blocks(cells);
        blocks.add(parsed.body());
        Section section = new Section("", Page.A4, blocks.done());
        return new Document(List.of(section), notes(parsed));
    }

    private static List<Note> notes(Element parsed) {
        return parsed.selectFirst("img, v|imagedata") == null ? List.of() : List.of(new Note("", "有图片或图形，没有读入。"));
    }
}
