package org.jibiao.intake;

import java.nio.file.Path;

/** A file could not be received at all. Carries facts, no sentence; nothing has entered the library. */
public final class IntakeFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What stands in the way. */
    public enum Reason {
        /** Open in another program, or without permission. */
        LOCKED,
        /** Encrypted. */
        PASSWORD,
        /** No kind of file this program reads, whatever its name says. */
        NOT_OFFICE,
        /** Larger than the limits, or unpacking to more (a zip bomb). */
        TOO_BIG,
        /** It breaks off or contradicts itself. */
        DAMAGED,
        /** No bytes, no content, or a folder or zip without a document in it. */
        EMPTY,
        /** Not there. */
        MISSING,
        /** A folder where a file is wanted. */
        FOLDER,
        /** The device fails or is full. */
        DISK,
        /** Readable, but no declaration: JSON of something else. */
        UNKNOWN_FORM
    }

    private final transient Path path;
    private final Reason reason;

    IntakeFailure(Path path, Reason reason) {
        super(reason + " " + path);
        this.path = path;
        this.reason = reason;
    }

    IntakeFailure(Path path, Reason reason, Throwable cause) {
        super(reason + " " + path, cause);
        this.path = path;
        this.reason = reason;
    }

    /** The file as it was given. */
    public Path path() {
        return path;
    }

    public Reason reason() {
        return reason;
    }
}
