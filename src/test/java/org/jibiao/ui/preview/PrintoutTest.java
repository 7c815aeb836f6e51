package org.jibiao.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import org.jibiao.exchange.Example;
import org.jibiao.export.Order;
import org.jibiao.export.Press;
import org.jibiao.form.spec.Forms;
import org.jibiao.grid.Progress;
import org.jibiao.ui.kit.Printing;
import org.jibiao.ui.kit.ScreenFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PrintoutTest {

    private static final Press PRESS = new Press();

    private final List<String> done = new ArrayList<>();
    private boolean there = true;
    private boolean accepted = true;
    private boolean stopped;

    @BeforeAll
    static void toolkit() {
        ScreenFixture.start();
    }

    private final class PaperPrinting implements Printing {

        @Override
        public boolean isThere() {
            return there;
        }

        @Override
        public Optional<Run> ask(String title) {
            done.add("ask " + title);
            return accepted ? Optional.of(new PaperRun()) : Optional.empty();
        }
    }

    /** Prints the first two pages on A4. */
    private final class PaperRun implements Printing.Run {

        @Override
        public List<Integer> pages(int count) {
            return IntStream.range(0, Math.min(2, count)).boxed().toList();
        }

        @Override
        public Printing.Area area(boolean landscape) {
            return landscape
                    ? new Printing.Area(842, 595, 12, 12, 12, 12)
                    : new Printing.Area(595, 842, 12, 12, 12, 12);
        }

        @Override
        public void print(boolean landscape, Node page) throws IOException {
            ImageView image = (ImageView) page;
            done.add((landscape ? "lying " : "upright ") + Math.round(image.getFitWidth()) + " from "
                    + Math.round(image.getX()) + ", dots "
                    + Math.round(image.getImage().getWidth() / 100) * 100);
        }

        @Override
        public void end() {
            done.add("end");
        }

        @Override
        public void cancel() {
            done.add("cancel");
        }
    }

    private Printout.Outcome print(String form) throws IOException {
        Printout printout = new Printout(Forms.builtIn(), Example.declaration(), Order.internal(form), "绩标 司法局");
        return printout.print(PRESS, new PaperPrinting(), new Progress() {
            @Override
            public void done(double fraction) {
                stopped |= fraction > 2;
            }

            @Override
            public boolean cancelled() {
                return stopped;
            }
        });
    }

    @Test
    void thePagesAskedForArePrintedAsTheyLie() throws IOException {
        assertEquals(Printout.Outcome.PRINTED, print("hebei-2021"));
        assertEquals(
                List.of("ask 绩标 司法局", "upright 595 from -12, dots 2500", "upright 595 from -12, dots 2500", "end"),
                done);
        done.clear();
        assertEquals(Printout.Outcome.PRINTED, print("sichuan-2024"));
        assertTrue(done.contains("lying 842 from -12, dots 3500"), done.toString());
    }

    @Test
    void withoutAPrinterNothingIsAsked() throws IOException {
        there = false;
        assertEquals(Printout.Outcome.NO_PRINTER, print("hebei-2021"));
        assertEquals(List.of(), done);
    }

    @Test
    void whoThinksBetterOfItPrintsNothing() throws IOException {
        accepted = false;
        assertEquals(Printout.Outcome.LEFT, print("hebei-2021"));
        assertEquals(List.of("ask 绩标 司法局"), done);
    }

    @Test
    void stoppedItIsTakenFromTheQueue() {
        stopped = true;
        assertThrows(CancellationException.class, () -> print("hebei-2021"));
        assertEquals(List.of("ask 绩标 司法局", "cancel"), done);
    }
}
