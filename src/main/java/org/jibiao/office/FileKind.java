package org.jibiao.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jibiao.office.html.HtmlReader;

/** What a file is by its first bytes, whatever its name says. */
enum FileKind {
    /** A zip: Word, Excel or something else. */
    ZIP,
    /** An OLE2 compound file: old Word, old Excel, or an encrypted new one. */
    OLE2,
    PDF,
    /** A web page, often under the name of a workbook. */
    HTML,
    EMPTY,
    /** Nothing but zero bytes, as a pulled-out memory stick leaves behind. */
    ZEROS,
    OTHER;

    private static final int LOOK = 1024;
    private static final byte[] OLE2_HEAD = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    static FileKind of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(LOOK);
        }
        if (head.length == 0) {
            return EMPTY;
        }
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004")) {
            return ZIP;
        }
        if (start.contains("%PDF-")) {
            return PDF;
        }
        if (head.length >= OLE2_HEAD.length
                && Arrays.equals(head, 0, OLE2_HEAD.length, OLE2_HEAD, 0, OLE2_HEAD.length)) {
            return OLE2;
        }
        if (HtmlReader.recognises(head)) {
            return HTML;
        }
        for (byte b : head) {
            if (b != 0) {
                return OTHER;
            }
        }
        return ZEROS;
    }
}
