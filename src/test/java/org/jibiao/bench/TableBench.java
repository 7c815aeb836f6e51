package org.jibiao.bench;

import atlantafx.base.theme.PrimerLight;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.jibiao.form.spec.Forms;
import org.jibiao.model.Declaration;
import org.jibiao.model.Project;
import org.jibiao.store.MemoryJournal;
import org.jibiao.store.Store;
import org.jibiao.ui.kit.Mouse;
import org.jibiao.ui.kit.Session;
import org.jibiao.ui.page.table.IndicatorTableModel;
import org.jibiao.ui.page.table.IndicatorTableView;

/**
 * An indicator table of 5,000 lines is scrolled, walked through and edited, one deed a frame, as fast as frames can be
 * made. A frame is the time from one to the next, drawing included; work is the processor time of the FX thread in it,
 * which tells more where others use the processors too. The bound is 16 ms a frame on average.
 */
final class TableBench {

    private static final int LINES = 5000;
    private static final int WARM_UP = 100;
    private static final int FRAMES = 400;
    private static final double WHEEL = 60;

    private final PrintWriter out =
            new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final Random random = new Random(7);
    private final Session session = new Session(new Store(new MemoryJournal(LargeBook.of(1, LINES))), Forms.builtIn());
    private final Declaration declaration = session.book().declarations().getFirst();
    private final Project project = declaration.projects().getFirst();
    private final IndicatorTableModel model =
            new IndicatorTableModel(session, project.ref(), session.formOf(declaration));
    private final IndicatorTableView table = new IndicatorTableView(model);
    private final ScrollPane pane = new ScrollPane(table);
    private final Scene scene = new Scene(pane, 1000, 640);

    private TableBench() {}

    public static void main(String[] arguments) {
        System.setProperty("javafx.animation.fullspeed", "true");
        Platform.startup(() -> new TableBench().begin());
    }

    /** What is done in each frame, by the number of the frame. */
    private record Deed(String name, IntConsumer run) {}

    private void begin() {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        for (String sheet : List.of("theme.css", "page.css")) {
            scene.getStylesheets()
                    .add(IndicatorTableView.class
                            .getResource("/org/jibiao/ui/" + sheet)
                            .toExternalForm());
        }
        session.bookProperty().addListener((observed, before, now) -> model.refresh());
        pane.setFitToWidth(true);
        long start = System.nanoTime();
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        out.printf("  %,d lines shown after %.0f ms%n", LINES, (System.nanoTime() - start) / 1e6);
        next(List.of(
                        new Deed("scroll by the wheel", frame -> scrollTo(WHEEL * frame)),
                        new Deed("drag the scroll bar", frame -> pane.setVvalue(random.nextDouble())),
                        new Deed("cursor down", frame -> model.moveTo(1000 + frame, 2)),
                        new Deed("type into a cell", this::type),
                        new Deed("draw a column's edge", this::draw),
                        new Deed("commit a cell", frame -> model.commit(2500 + frame, 3, "第" + frame + "次修改的指标内容")))
                .iterator());
    }

    private void scrollTo(double y) {
        double hidden = table.getHeight() - pane.getViewportBounds().getHeight();
        pane.setVvalue(pane.getVvalue() + (y - pane.getVvalue() * hidden) / hidden);
    }

    private void type(int frame) {
        if (frame == 0) {
            model.moveTo(2500, 3);
            table.editor().requestFocus();
        }
        TextInputControl text = (TextInputControl) scene.lookup("#cell-editor");
        text.setText("办理法律援助案件的数量，".repeat(1 + frame % 6) + frame);
        if (frame == WARM_UP + FRAMES - 1) {
            table.editor().commit();
        }
    }

    /** Takes the edge of the third column and draws it to and fro. */
    private void draw(int frame) {
        Node header = table.lookupAll(".grid-header").stream()
                .sorted(Comparator.comparingDouble(Node::getLayoutX))
                .toList()
                .get(2);
        if (frame == 0) {
            fire(header, MouseEvent.MOUSE_PRESSED, 0);
        }
        fire(header, MouseEvent.MOUSE_DRAGGED, frame % 40 - 20);
        if (frame == WARM_UP + FRAMES - 1) {
            fire(header, MouseEvent.MOUSE_RELEASED, 0);
        }
    }

    private double edge;

    private void fire(Node header, EventType<MouseEvent> type, double by) {
        if (type == MouseEvent.MOUSE_PRESSED) {
            edge = header.localToScene(header.getLayoutBounds()).getMaxX() - 2;
        }
        double x = edge + by;
        header.fireEvent(Mouse.at(type, x, 9, 1, false, false));
    }

    private void next(Iterator<Deed> deeds) {
        if (deeds.hasNext()) {
            new Timer(deeds.next(), () -> next(deeds)).start();
        } else {
            Platform.exit();
        }
    }

    /** Does one deed in each frame and tells how long the frames took. */
    private final class Timer extends AnimationTimer {

        private final Deed deed;
        private final Runnable then;
        private final double[] frames = new double[FRAMES];
        private final double[] work = new double[FRAMES];
        private int frame;
        private long began;
        private long beganWork;

        Timer(Deed deed, Runnable then) {
            this.deed = deed;
            this.then = then;
        }

        @Override
        public void handle(long now) {
            long time = System.nanoTime();
            long worked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            if (frame > WARM_UP) {
                frames[frame - WARM_UP - 1] = (time - began) / 1e6;
                work[frame - WARM_UP - 1] = (worked - beganWork) / 1e6;
            }
            began = time;
            beganWork = worked;
            if (frame == WARM_UP + FRAMES) {
                stop();
                tell();
                then.run();
            } else {
                deed.run().accept(frame++);
            }
        }

        private void tell() {
            Arrays.sort(frames);
            out.printf(
                    "  %-20s %d frames: average %.1f ms (work %.1f ms), 95 %% under %.1f ms, longest %.1f ms%n",
                    deed.name(),
                    FRAMES,
                    Arrays.stream(frames).average().orElse(0),
                    Arrays.stream(work).average().orElse(0),
                    frames[FRAMES * 95 / 100],
                    frames[FRAMES - 1]);
        }
    }
}
