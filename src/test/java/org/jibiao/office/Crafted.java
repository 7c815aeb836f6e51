package org.jibiao.office;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jibiao.grid.Document;
import org.jibiao.grid.Progress;

/** Office files made by hand, with whatever other programs put into theirs. */
public final class Crafted {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String SPACES = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
        xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
        xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" \
        xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
        xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
        xmlns:v="urn:schemas-microsoft-com:vml"\
        """;

    private static final String SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder links = new StringBuilder();
    private final String folder;

    private Crafted(String folder, String main) {
        this.folder = folder;
        parts.put("_rels/.rels", relations(relation("main", "officeDocument", folder + main)));
    }

    /** A Word document with this inside {@code w:body}. */
    public static Crafted word(String body) {
        Crafted made = new Crafted("word/", "document.xml");
        made.parts.put("word/document.xml", "<w:document " + SPACES + "><w:body>" + body + "</w:body></w:document>");
        return made;
    }

    /** A workbook of one sheet with this inside {@code worksheet} and this inside {@code styleSheet}. */
    public static Crafted book(String sheet, String styles) {
        Crafted made = new Crafted("xl/", "workbook.xml");
        String spaces = " xmlns=\"" + SHEETS + "\" xmlns:r=\"" + OFFICE + "\">";
        made.parts.put(
                "xl/workbook.xml",
                "<workbook" + spaces + "<sheets><sheet name=\"表\" sheetId=\"1\" r:id=\"s\"/></sheets></workbook>");
        made.parts.put("xl/sheet.xml", "<worksheet" + spaces + sheet + "</worksheet>");
        made.parts.put("xl/styles.xml", "<styleSheet" + spaces + styles + "</styleSheet>");
        made.links.append(relation("s", "worksheet", "sheet.xml")).append(relation("y", "styles", "styles.xml"));
        return made;
    }

    /** The same document with another part of it, linked from the main one. */
    public Crafted with(String type, String name, String content) {
        links.append(relation(type + parts.size(), type, name));
        parts.put(folder + name, content.replaceFirst("<w:(\\w+)", "<w:$1 " + SPACES));
        return this;
    }

    /** The same document in the strict dialect of the standard. */
    public Crafted strict() {
        parts.replaceAll((name, content) -> content.replace(
                        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                        "http://purl.oclc.org/ooxml/wordprocessingml/main")
                .replace(SHEETS, "http://purl.oclc.org/ooxml/spreadsheetml/main")
                .replace(OFFICE, "http://purl.oclc.org/ooxml/officeDocument/relationships"));
        return this;
    }

    /** Reads it as a received file. */
    public Document read(Path directory) throws IOException {
        String main = folder.equals("word/") ? "document.xml" : "workbook.xml";
        parts.put(folder + "_rels/" + main + ".rels", relations(links.toString()));
        Path file = directory.resolve("来文");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return Office.read(file, Progress.NONE);
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String relations(String links) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + links
                + "</Relationships>";
    }

    /** A paragraph of one run. */
    public static String p(String text) {
        return around(r(text));
    }

    /** A paragraph around these runs. */
    public static String around(String runs) {
        return "<w:p>" + runs + "</w:p>";
    }

    /** A run. */
    public static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** A cell of one paragraph. */
    public static String tc(String text) {
        return tc("", p(text));
    }

    /** A cell of these paragraphs; {@code properties} go inside {@code w:tcPr}. */
    public static String tc(String properties, String paragraphs) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraphs + "</w:tc>";
    }

    /** A row. */
    public static String tr(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    /** A table of two columns. */
    public static String tbl(String... rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"3000\"/></w:tblGrid>"
                + String.join("", rows) + "</w:tbl>";
    }
}
