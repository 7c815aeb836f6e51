package org.jibiao.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jibiao.form.Sheet;
import org.jibiao.grid.Block;
import org.jibiao.grid.Progress;
import org.jibiao.model.Kind;
import org.jibiao.model.Ref;
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
        return pages(paper.sheet(), progress);
    }

    private synchronized Pages pages(Sheet sheet, Progress progress) {
        try {
            PagePictures pictures = new PagePictures(sheet.document(), fonts, progress);
            return new Pages(pictures, projects(sheet, pictures));
        } catch (IOException failed) {
            throw new ExportFailure(Path.of(""), ExportFailure.Reason.PAGES, failed);
        }
    }

    /** The page on which each project begins. */
    private static Map<Ref, Integer> projects(Sheet sheet, PagePictures pictures) {
        Map<Ref, Integer> begins = new HashMap<>();
        sheet.places().forEach((at, place) -> {
            if (place.ref().kind() == Kind.PROJECT) {
                Block block =
                        sheet.document().sections().get(at.section()).blocks().get(at.block());
                pictures.pageOf(block).ifPresent(page -> begins.merge(place.ref(), page, Math::min));
            }
        });
        return begins;
    }
}
