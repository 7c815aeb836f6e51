package org.jibiao.change;

/** A change met a book it was not made for: the text, element or position it expects is not there. */
public final class Misfit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Change change;

    Misfit(Change change, String reason) {
        super(reason + ": " + change.getClass().getSimpleName() + " " + change.ref());
        this.change = change;
    }

    /** The change that did not fit. */
    public Change change() {
        return change;
    }
}
