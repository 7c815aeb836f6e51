package org.jibiao.export;

import java.io.IOException;
import java.nio.file.Path;
import org.jibiao.grid.Document;
import org.jibiao.grid.Progress;
import org.jibiao.office.pdf.PagePictures;
import org.jibiao.office.pdf.PrintFonts;

/** Lays papers out as pages. Keeps the fonts, which take longest to read; for any thread, one paper at a time. */
public final class Press {

    private final PrintFonts fonts;

    /** With the fonts of this system. */
    public Press() {
        this.fonts = PrintFonts.ofSystem();
    }

    /**
     * The pages of {@code paper}, to be closed after use. Throws {@link ExportFailure} if they cannot be made, and
     * CancellationException once {@code progress} says so.
     */
    public Pages pages(Paper paper, Progress progress) {
        return pages(paper.pages(), progress);
    }

    private synchronized Pages pages(Document document, Progress progress) {
        try {
            return new Pages(new PagePictures(document, fonts, progress));
        } catch (IOException failed) {
            throw new ExportFailure(Path.of(""), ExportFailure.Reason.PAGES, failed);
        }
    }
}
