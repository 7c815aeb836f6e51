package org.jibiao.office.part;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.zip.ZipException;

/** The last record of a zip, looked at before anything is loaded: a directory of millions of parts is refused unread. */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 65_535;

    private ZipDirectory() {}

    static void check(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            int size = (int) Math.min(in.length(), END_SIZE + LONGEST_COMMENT);
            byte[] tail = new byte[size];
            in.seek(in.length() - size);
            in.readFully(tail);
            ByteBuffer end = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
            for (int at = size - END_SIZE; at >= 0; at--) {
                if (end.getInt(at) == END) {
                    check(end.getShort(at + 10) & 0xffff, end.getInt(at + 12) & 0xffffffffL);
                    return;
                }
            }
        }
        throw new ZipException("no end of directory");
    }

    private static void check(int entries, long bytes) throws LimitExceeded {
        if (entries > Limits.ENTRIES || bytes > Limits.DIRECTORY) {
            throw new LimitExceeded("parts in the zip");
        }
    }
}
