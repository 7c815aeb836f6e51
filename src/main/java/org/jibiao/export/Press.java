package org.jibiao.export;

import java.io.IOException;
import java.nio.file.Path;
import org.jibiao.grid.Document;
import org.jibiao.office.pdf.PagePictures;
import org.jibiao.office.pdf.PrintFonts;

/** Lays papers out as pages. Keeps the fonts, which take longest to read; for any thread, one paper at a time. */
public final class Press {

    private final PrintFonts fonts;

    /** With the fonts of this system. */
    public Press() {
        this.fonts = PrintFonts.ofSystem();
    }

    /** The pages of {@code paper}, to be closed after use; throws {@link ExportFailure} if they cannot be made. */
    public Pages pages(Paper paper) {
        return pages(paper.pages());
    }

    private synchronized Pages pages(Document document) {
        try {
            return new Pages(new PagePictures(document, fonts));
        } catch (IOException failed) {
            throw new ExportFailure(Path.of(""), ExportFailure.Reason.DISK, failed);
        }
    }
}
