package org.jibiao.office.part;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip of parts (OPC) while it is written. The same parts give the same bytes. */
public final class PackageWriter {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    /** Writes to {@code out}, which stays open. */
    public PackageWriter(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** Writes the content of a part. */
    public interface Content {
        void writeTo(Markup markup) throws IOException;
    }

    /** A part whose XML is written by {@code content}. */
    public void part(String name, Content content) throws IOException {
        begin(name);
        Markup markup = new Markup(zip);
        content.writeTo(markup);
        markup.finish();
        zip.closeEntry();
    }

    /** A part whose XML, without declaration, is {@code xml}. */
    public void part(String name, String xml) throws IOException {
        part(name, markup -> markup.raw(xml));
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    /** Ends the zip. */
    public void finish() throws IOException {
        zip.finish();
    }
}
