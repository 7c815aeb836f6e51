package org.jibiao.ui.kit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.PageRange;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.stage.Window;

/** Prints through the system, after its own print window. */
public final class FxPrinting implements Printing {

    private final Supplier<Window> owner;

    /** {@code owner} is asked each time, since the window may not be there yet. */
    public FxPrinting(Supplier<Window> owner) {
        this.owner = owner;
    }

    @Override
    public boolean isThere() {
        return !Printer.getAllPrinters().isEmpty();
    }

    @Override
    public Optional<Run> ask(String title) {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            return Optional.empty();
        }
        job.getJobSettings().setJobName(title);
        if (!job.showPrintDialog(owner.get())) {
            job.cancelJob();
            return Optional.empty();
        }
        return Optional.of(new FxRun(job));
    }

    /** Of the pages of a document, those within the ranges; all of them if there is no range. */
    static List<Integer> within(List<PageRange> ranges, int count) {
        List<Integer> pages = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            int page = number;
            boolean wanted = ranges.isEmpty()
                    || ranges.stream().anyMatch(range -> range.getStartPage() <= page && page <= range.getEndPage());
            if (wanted) {
                pages.add(number - 1);
            }
        }
        return pages;
    }

    /** A job of the toolkit; it takes only the pages of the range, one after the other. */
    private record FxRun(PrinterJob job) implements Run {

        @Override
        public List<Integer> pages(int count) {
            PageRange[] ranges = job.getJobSettings().getPageRanges();
            return within(ranges == null ? List.of() : List.of(ranges), count);
        }

        private PageLayout layout(boolean landscape) {
            PageLayout chosen = job.getJobSettings().getPageLayout();
            PageOrientation turned = landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
            return job.getPrinter().createPageLayout(chosen.getPaper(), turned, Printer.MarginType.HARDWARE_MINIMUM);
        }

        @Override
        public Area area(boolean landscape) {
            PageLayout layout = layout(landscape);
            return new Area(
                    layout.getLeftMargin() + layout.getPrintableWidth() + layout.getRightMargin(),
                    layout.getTopMargin() + layout.getPrintableHeight() + layout.getBottomMargin(),
                    layout.getLeftMargin(),
                    layout.getTopMargin(),
                    layout.getRightMargin(),
                    layout.getBottomMargin());
        }

        @Override
        public void print(boolean landscape, Node page) throws IOException {
            if (!job.printPage(layout(landscape), page)) {
                throw new IOException("page not printed: " + job.getJobStatus());
            }
        }

        @Override
        public void end() throws IOException {
            if (!job.endJob()) {
                throw new IOException("job not ended: " + job.getJobStatus());
            }
        }

        @Override
        public void cancel() {
            job.cancelJob();
        }
    }
}
