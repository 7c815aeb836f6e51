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

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder links = new StringBuilder();

    private Crafted() {}

    /** A Word document with this inside {@code w:body}. */
    public static Crafted word(String body) {
        Crafted made = new Crafted();
        made.parts.put("_rels/.rels", relations(relation("main", "officeDocument", "word/document.xml")));
        made.parts.put("word/document.xml", "<w:document " + SPACES + "><w:body>" + body + "</w:body></w:document>");
        return made;
    }

    /** The same document with another part of it, linked from the main one. */
    public Crafted with(String type, String name, String content) {
        links.append(relation(type + parts.size(), type, name));
        parts.put("word/" + name, content.replaceFirst("<w:(\\w+)", "<w:$1 " + SPACES));
        return this;
    }

    /** The same document in the strict dialect of the standard. */
    public Crafted strict() {
        parts.replaceAll((name, content) -> content.replace(
                        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                        "http://purl.oclc.org/ooxml/wordprocessingml/main")
                .replace(OFFICE, "http://purl.oclc.org/ooxml/officeDocument/relationships"));
        return this;
    }

    /** Reads it as a received file. */
    public Document read(Path folder) throws IOException {
        parts.put("word/_rels/document.xml.rels", relations(links.toString()));
        Path file = folder.resolve("来文.docx");
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
