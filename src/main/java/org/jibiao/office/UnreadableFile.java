package org.jibiao.office;

import java.io.IOException;
import java.nio.file.Path;

/** A file that cannot be read or written, with the one reason that a user can act on. Carries facts, no sentence. */
public final class UnreadableFile extends IOException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** Open in another program, or without permission. */
        LOCKED,
        /** Encrypted. */
        PASSWORD,
        /** Neither a Word nor an Excel document, whatever its name says. */
        NOT_OFFICE,
        /** Larger than the limits, or claiming to be (a zip bomb). */
        TOO_BIG,
        /** A Word or Excel document that breaks off or contradicts itself. */
        DAMAGED,
        /** No bytes, or a document without any content. */
        EMPTY,
        /** Not there, disk full, or a failing device. */
        DISK
    }

    private final transient Path path;
    private final Reason reason;

    public UnreadableFile(Path path, Reason reason, Throwable cause) {
        super(reason + " " + path, cause);
        this.path = path;
        this.reason = reason;
    }

    public UnreadableFile(Path path, Reason reason) {
        this(path, reason, null);
    }

    /** The file. */
    public Path path() {
        return path;
    }

    public Reason reason() {
        return reason;
    }
}
