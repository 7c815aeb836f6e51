package org.jibiao.office.part;

import java.io.IOException;

/** A file that is larger than {@link Limits}, or unfolds to more. */
public final class LimitExceeded extends IOException {

    private static final long serialVersionUID = 1L;

    /** @param limit which limit, for the log */
    public LimitExceeded(String limit) {
        super(limit);
    }
}
