package org.jibiao.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Zips as they arrive: names in UTF-8 or, from an older Chinese system, in GBK. */
final class ReceivedZip {

    private static final Charset OLD_CHINESE = Charset.forName("GBK");
    private static final int FLAGS_AT = 6;

    private ReceivedZip() {}

    static ZipFile open(Path archive) throws IOException {
        try {
            return new ZipFile(archive.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException badName) {
            return new ZipFile(archive.toFile(), OLD_CHINESE);
        }
    }

    /** True if its first entry wants a password. */
    static boolean encrypted(Path archive) throws IOException {
        try (InputStream in = Files.newInputStream(archive)) {
            byte[] head = in.readNBytes(FLAGS_AT + 1);
            return head.length > FLAGS_AT && (head[FLAGS_AT] & 1) != 0;
        }
    }
}
