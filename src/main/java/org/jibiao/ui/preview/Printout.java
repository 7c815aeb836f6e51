package org.jibiao.ui.preview;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import javafx.scene.image.ImageView;
import org.jibiao.export.Order;
import org.jibiao.export.Pages;
import org.jibiao.export.Paper;
import org.jibiao.export.Press;
import org.jibiao.form.spec.Forms;
import org.jibiao.grid.Progress;
import org.jibiao.model.Declaration;
import org.jibiao.ui.kit.Printing;

/**
 * What is to be printed, as it was shown when that was asked.
 *
 * @param title what the printer's queue calls it
 */
record Printout(Forms forms, Declaration declaration, Order order, String title) {

    /** Fine enough for small characters. */
    private static final double DOTS_AN_INCH = 300;

    private static final double POINTS_AN_INCH = 72;

    /** How it went. */
    enum Outcome {
        PRINTED,
        /** The user thought better of it. */
        LEFT,
        NO_PRINTER
    }

    /** Asks for a printer and prints; not for the FX thread. */
    Outcome print(Press press, Printing printing, Progress progress) throws IOException {
        if (!printing.isThere()) {
            return Outcome.NO_PRINTER;
        }
        Printing.Run run = printing.ask(title).orElse(null);
        if (run == null) {
            return Outcome.LEFT;
        }
        try (Pages pages = press.pages(Paper.prepare(forms, declaration, order), Progress.NONE)) {
            print(pages, run, progress);
        } catch (CancellationException stopped) {
            run.cancel();
            throw stopped;
        }
        return Outcome.PRINTED;
    }

    private static void print(Pages pages, Printing.Run run, Progress progress) throws IOException {
        List<Integer> wanted = run.pages(pages.count());
        for (int done = 0; done < wanted.size(); done++) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            print(pages, wanted.get(done), run);
            progress.done((done + 1.0) / wanted.size());
        }
        run.end();
    }

    private static void print(Pages pages, int index, Printing.Run run) throws IOException {
        Pages.Size size = pages.sizes().get(index);
        PrintPlan plan = PrintPlan.of(size, run.area(size.landscape()));
        Pages.Picture picture =
                pages.picture(index, DOTS_AN_INCH / POINTS_AN_INCH).orElseThrow();
        ImageView page = new ImageView(SheetCell.image(picture));
        page.setFitWidth(size.width() * plan.scale());
        page.setFitHeight(size.height() * plan.scale());
        page.setX(plan.x());
        page.setY(plan.y());
        run.print(plan.landscape(), page);
    }
}
