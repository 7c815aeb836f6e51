package org.jibiao.office.part;

import java.io.IOException;

/** A part that is missing, breaks off, is not well-formed, or carries a document type declaration. */
public final class MalformedPart extends IOException {

    private static final long serialVersionUID = 1L;

    public MalformedPart(String what) {
        super(what);
    }

    public MalformedPart(String what, Throwable cause) {
        super(what, cause);
    }
}
