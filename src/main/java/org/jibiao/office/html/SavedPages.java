package org.jibiao.office.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jibiao.grid.Document;
import org.jibiao.grid.Note;
import org.jibiao.grid.Page;
import org.jibiao.grid.Paragraph;
import org.jibiao.grid.ParagraphStyle;
import org.jibiao.grid.Section;
import org.jibiao.office.part.LimitExceeded;
import org.jibiao.office.part.Limits;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * What Excel, WPS and Word make of 另存为网页: one page, one file with all pages in it, or, of a workbook with several
 * sheets, a page that is but a frame and a folder with a page for each sheet beside it.
 */
final class SavedPages {

    private static final Pattern SHEET = Pattern.compile("sheet\\d{1,4}\\.html?");
    private static final List<String> FOLDERS = List.of(".files", "_files", ".fld");
    private static final int MOST_SHEETS = 1_000;

    private SavedPages() {}

    /** All pages of a file that has several in it, each a section; the frame around them only names them. */
    static Document ofParts(byte[] file) throws LimitExceeded {
        List<String> names = List.of();
        List<String> pages = new ArrayList<>();
        for (MimeParts.Part part : MimeParts.pages(file)) {
            if (isFrame(part.page())) {
                names = names(part.page());
            } else if (!isBeside(part.place())) {
                pages.add(part.page());
            }
        }
        return document(names, pages);
    }

    /** Tab strip, header and list of files are not paper. */
    private static boolean isBeside(String place) {
        String name =
                place.substring(place.replace('\\', '/').lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return name.startsWith("tabstrip") || name.startsWith("header.");
    }

    /** True if the page is a frame around sheets and has no text of its own. */
    static boolean isFrame(String page) {
        String small = page.toLowerCase(Locale.ROOT);
        return small.contains("<frameset") && small.contains("<frame ");
    }

    /** The sheets in the folder that was saved beside {@code frame}; none if it was left behind. */
    static Document beside(Path file, String frame) throws IOException {
        List<String> pages = new ArrayList<>();
        Optional<Path> folder = folder(file);
        if (folder.isPresent()) {
            for (Path sheet : sheets(folder.get())) {
                if (Files.size(sheet) > HtmlReader.LARGEST) {
                    throw new LimitExceeded("html");
                }
                pages.add(HtmlText.decoded(Files.readAllBytes(sheet)));
            }
        }
        return pages.isEmpty() ? leftBehind() : document(names(frame), pages);
    }

    private static Document leftBehind() {
        Paragraph told = Paragraph.of("这个网页只是一个框架，各张工作表在同名的 .files 文件夹里，没有一起收到。", ParagraphStyle.PLAIN);
        return new Document(List.of(new Section("", Page.A4, List.of(told))));
    }

    private static Optional<Path> folder(Path file) {
        String name = String.valueOf(file.getFileName());
        String stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        return FOLDERS.stream()
                .map(ending -> file.resolveSibling(stem + ending))
                .filter(Files::isDirectory)
                .findFirst();
    }

    private static List<Path> sheets(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(each -> SHEET.matcher(
                                    String.valueOf(each.getFileName()).toLowerCase(Locale.ROOT))
                            .matches())
                    .sorted()
                    .limit(MOST_SHEETS)
                    .toList();
        }
    }

    /** The names of the sheets, as the frame lists them for Excel in a comment. */
    private static List<String> names(String frame) {
        return Jsoup.parse(frame.replaceAll("(?i)<!--\\[if[^>]*]>|<!\\[endif]-->", ""))
                .select("x|excelworksheet x|name")
                .stream()
                .map(Element::text)
                .toList();
    }

    private static Document document(List<String> names, List<String> pages) throws LimitExceeded {
        List<Section> sections = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        for (int index = 0; index < pages.size(); index++) {
            Document page = HtmlReader.read(pages.get(index), Limits.CELLS);
            String name = index < names.size() ? names.get(index) : "";
            for (Section section : page.sections()) {
                if (!section.blocks().isEmpty()) {
                    sections.add(new Section(name, section.page(), section.blocks()));
                }
            }
            notes.addAll(page.notes());
        }
        return new Document(sections, notes.stream().distinct().toList());
    }
}
