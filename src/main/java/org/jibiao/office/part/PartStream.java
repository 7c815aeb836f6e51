package org.jibiao.office.part;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of one part, measured while they unpack: size, ratio, and the length of a single tag, comment or text, so
 * that no parser above has to buffer without end.
 */
final class PartStream extends FilterInputStream {

    private static final int COMMENT = 1;
    private static final int CDATA = 2;
    private static final int COMMENT_START = 0x3C212D; // <!-
    private static final int COMMENT_END = 0x2D2D; // --
    private static final int CDATA_START = 0x44415441; // DATA
    private static final int CDATA_END = 0x5D5D; // ]]

    private final long packed;
    private final Budget budget;
    private long total;
    private long token;
    /** The last bytes, newest lowest. */
    private int tail;

    private int inside;

    PartStream(InputStream in, long packed, Budget budget) {
        super(in);
        this.packed = Math.max(1, packed);
        this.budget = budget;
    }

    /** Bytes unpacked so far. */
    long total() {
        return total;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int count = read(one, 0, 1);
        return count < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        if (count > 0) {
            total += count;
            budget.spend(count);
            if (total > Limits.PART) {
                throw new LimitExceeded("part size");
            }
            if (total > Limits.RATIO_FROM && total / packed > Limits.RATIO) {
                throw new LimitExceeded("compression ratio");
            }
            measure(bytes, offset, offset + count);
        }
        return count;
    }

    /** Restarts the count at each {@code <} that is not inside a comment or CDATA section. */
    private void measure(byte[] bytes, int from, int to) throws IOException {
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            if (inside == 0 && b == '<') {
                token = 0;
            } else if ((b == '-' || b == '[') && inside == 0 && token < 9) {
                enter(b);
            } else if (b == '>' && inside != 0) {
                leave();
            }
            token++;
            tail = (tail << 8) | (b & 0xff);
        }
        if (token > Limits.TOKEN) {
            throw new LimitExceeded("length of one token");
        }
    }

    private void enter(byte b) {
        if (b == '-' && (tail & 0xffffff) == COMMENT_START) {
            inside = COMMENT;
        } else if (b == '[' && tail == CDATA_START) {
            inside = CDATA;
        }
    }

    private void leave() {
        int two = tail & 0xffff;
        if ((inside == COMMENT && two == COMMENT_END) || (inside == CDATA && two == CDATA_END)) {
            inside = 0;
        }
    }

    @Override
    public long skip(long count) throws IOException {
        byte[] sink = new byte[(int) Math.min(8192, Math.max(0, count))];
        int read = read(sink, 0, sink.length);
        return Math.max(0, read);
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** What all parts of one file may unpack to. */
    static final class Budget {
        private long spent;

        void spend(long bytes) throws LimitExceeded {
            spent += bytes;
            if (spent > Limits.ALL_PARTS) {
                throw new LimitExceeded("size of all parts");
            }
        }
    }
}
