package org.jibiao.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.jibiao.exchange.Jbx;

/** What a file holds by its content, whatever its name says: only as far as it decides who reads it. */
enum Contents {
    /** Our exchange file. */
    JBX,
    /** Text that begins like a JSON object. */
    JSON,
    /** A zip that is no document itself. */
    ARCHIVE,
    /** Anything else: a Word or Excel file, or for the office room to refuse. */
    OFFICE;

    private static final int LOOK = 64;

    /** What {@code file} holds; {@link #OFFICE} if it cannot be looked into, so that the office room says why. */
    static Contents of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(LOOK);
            if (head.length > 1 && head[0] == 'P' && head[1] == 'K') {
                return ofZip(file);
            }
            return beginsLikeJson(head) ? JSON : OFFICE;
        } catch (IOException unreadable) {
            return OFFICE;
        }
    }

    private static Contents ofZip(Path file) throws IOException {
        if (Jbx.recognises(file)) {
            return JBX;
        }
        try (ZipFile zip = ReceivedZip.open(file)) {
            return zip.getEntry("[Content_Types].xml") == null ? ARCHIVE : OFFICE;
        }
    }

    private static boolean beginsLikeJson(byte[] head) {
        int at = head.length > 2 && (head[0] & 0xff) == 0xef && (head[1] & 0xff) == 0xbb ? 3 : 0;
        while (at < head.length && Character.isWhitespace(head[at])) {
            at++;
        }
        return at < head.length && head[at] == '{';
    }
}
