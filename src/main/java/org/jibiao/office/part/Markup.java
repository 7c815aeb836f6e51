package org.jibiao.office.part;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes XML in UTF-8 as it goes. Attributes come in pairs of name and value; the caller closes what it opened. */
public final class Markup {

    private static final int BUFFER = 1 << 15;

    private final Writer out;

    /** Writes to {@code stream}, which {@link #finish} leaves open, after an XML declaration. */
    public Markup(OutputStream stream) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), BUFFER);
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    public void open(String name, String... attributes) throws IOException {
        tag(name, attributes);
        out.write('>');
    }

    public void empty(String name, String... attributes) throws IOException {
        tag(name, attributes);
        out.write("/>");
    }

    public void close(String name) throws IOException {
        out.write("</");
        out.write(name);
        out.write('>');
    }

    private void tag(String name, String... attributes) throws IOException {
        out.write('<');
        out.write(name);
        for (int index = 0; index < attributes.length; index += 2) {
            out.write(' ');
            out.write(attributes[index]);
            out.write("=\"");
            text(attributes[index + 1]);
            out.write('"');
        }
    }

    /** Characters, escaped; those that XML cannot hold are left out. */
    public void text(String text) throws IOException {
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            switch (c) {
                case '&' -> out.write("&amp;");
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                case '"' -> out.write("&quot;");
                default -> {
                    if (allowed(text, index)) {
                        out.write(c);
                    }
                }
            }
        }
    }

    private static boolean allowed(String text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
        }
        return c >= ' ' && c != '\ufffe' && c != '\uffff' || c == '\t' || c == '\n';
    }

    /** XML that is right already. */
    public void raw(String xml) throws IOException {
        out.write(xml);
    }

    /** Hands everything on to the stream. */
    public void finish() throws IOException {
        out.flush();
    }
}
