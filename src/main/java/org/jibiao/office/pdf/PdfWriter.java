package org.jibiao.office.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jibiao.grid.Document;
import org.jibiao.grid.Progress;

/** Writes a document as PDF: searchable, fonts embedded as subsets, header rows repeated, pages numbered. */
public final class PdfWriter {

    private final PrintFonts fonts;

    public PdfWriter(PrintFonts fonts) {
        this.fonts = fonts;
    }

    /** Writes to {@code out}, which stays open; throws CancellationException once {@code progress} is cancelled. */
    public void write(Document document, OutputStream out, Progress progress) throws IOException {
        write(PageFlow.pages(document, fonts, progress), out, progress);
    }

    /** The same with pages that are laid out already. */
    static void write(List<Laid> pages, OutputStream out, Progress progress) throws IOException {
        try (PDDocument pdf = painted(pages, progress)) {
            pdf.save(out);
        }
    }

    private static PDDocument painted(List<Laid> pages, Progress progress) throws IOException {
        PDDocument pdf = new PDDocument();
        try {
            Painter painter = new Painter(pdf);
            for (int index = 0; index < pages.size(); index++) {
                if (progress.cancelled()) {
                    throw new CancellationException();
                }
                painter.paint(pages.get(index));
                progress.done(0.5 + (index + 1.0) / pages.size() / 2);
            }
            return pdf;
        } catch (IOException | CancellationException stopped) {
            pdf.close();
            throw stopped;
        }
    }
}
