package org.jibiao.exchange;

import java.io.IOException;

/** A file that should hold exchange data does not, or not safely. */
public final class UnreadableExchange extends IOException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with it. */
    public enum Reason {
        /** It is readable JSON or zip, but of something else. */
        NOT_OURS,
        /** It breaks off or is no valid JSON or zip. */
        DAMAGED,
        /** It is larger, or unpacks to more, than any declaration. */
        TOO_BIG
    }

    private final Reason reason;

    UnreadableExchange(Reason reason, String detail) {
        super(reason + ": " + detail);
        this.reason = reason;
    }

    UnreadableExchange(Reason reason, Throwable cause) {
        super(reason.toString(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
