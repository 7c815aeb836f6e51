package org.jibiao.export;

import java.nio.file.Path;

/** Nothing was written, and what lay there before is as it was. Carries facts, no sentence. */
public final class ExportFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What stands in the way. */
    public enum Reason {
        /** The target is open in another program, or may not be written. */
        LOCKED,
        /** The folder it should lie in is not there. */
        NO_FOLDER,
        /** A folder has that name. */
        IS_FOLDER,
        /** The disk is full or fails. */
        DISK,
        /** The extension is none of docx, xlsx, pdf, json, jbx. */
        UNKNOWN_FORMAT,
        /** No form has that id. */
        UNKNOWN_FORM,
        /** The declaration has no such project. */
        NO_PROJECT,
        /** The pages cannot be laid out or drawn; there is no target then. */
        PAGES
    }

    private final transient Path path;
    private final Reason reason;

    ExportFailure(Path path, Reason reason) {
        super(reason + " " + path);
        this.path = path;
        this.reason = reason;
    }

    ExportFailure(Path path, Reason reason, Throwable cause) {
        super(reason + " " + path, cause);
        this.path = path;
        this.reason = reason;
    }

    /** The target. */
    public Path path() {
        return path;
    }

    public Reason reason() {
        return reason;
    }
}
