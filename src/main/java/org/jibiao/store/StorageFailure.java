package org.jibiao.store;

import java.nio.file.Path;

/** The library could not be read or written. What was committed before is safe; the failed edit did not happen. */
public final class StorageFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What stands in the way. */
    public enum Reason {
        /** Another program or window has the library open. */
        LOCKED,
        /** The file is damaged or is not a library. */
        DAMAGED,
        /** Made by a newer version of the program. */
        NEWER,
        /** The disk is full or not writable. */
        DISK,
        /** Anything else the database says. */
        OTHER
    }

    private final transient Path path;
    private final Reason reason;

    public StorageFailure(Path path, Reason reason, Throwable cause) {
        super(reason + " " + path.getFileName(), cause);
        this.path = path;
        this.reason = reason;
    }

    public Path path() {
        return path;
    }

    public Reason reason() {
        return reason;
    }
}
