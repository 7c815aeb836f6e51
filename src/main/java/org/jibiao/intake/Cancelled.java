package org.jibiao.intake;

import java.util.concurrent.CancellationException;
import org.jibiao.grid.Progress;

/** Stops long work once nobody wants it any more. */
final class Cancelled {

    private Cancelled() {}

    /** Throws CancellationException if {@code progress} says so. */
    static void check(Progress progress) {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
    }
}
