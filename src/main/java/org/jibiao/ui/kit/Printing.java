package org.jibiao.ui.kit;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** The way to the system's printers; not for the FX thread, since print windows and printers block. */
public interface Printing {

    /**
     * A sheet as it lies before the reader, in points.
     *
     * @param left unprintable edge, as the other three
     */
    record Area(double width, double height, double left, double top, double right, double bottom) {}

    /** One run of the printer. */
    interface Run {

        /** The pages asked for among {@code count}, from 0, in order. */
        List<Integer> pages(int count);

        /** The paper the user chose, turned as asked. */
        Area area(boolean landscape);

        /** Prints one page; the place of {@code page} is counted from the first printable point. */
        void print(boolean landscape, Node page) throws IOException;

        /** After the last page. */
        void end() throws IOException;

        /** Gives up. */
        void cancel();
    }

    /** Whether any printer is set up. */
    boolean isThere();

    /** Shows the system's print window; empty if the user thought better of it. */
    Optional<Run> ask(String title);
}
