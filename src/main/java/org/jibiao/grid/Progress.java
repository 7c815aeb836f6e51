package org.jibiao.grid;

/** What long work tells of itself, and how it learns that nobody wants it any more. Called on the working thread. */
public interface Progress {

    /** Nobody watches. */
    Progress NONE = new Unwatched();

    /** {@code fraction} of the work is done, 0 to 1. */
    void done(double fraction);

    /** True once the work should stop; the worker then throws CancellationException and leaves no file behind. */
    boolean cancelled();

    /** Goes on to the end and tells nobody. */
    record Unwatched() implements Progress {
        @Override
        public void done(double fraction) {
            // nobody listens
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
