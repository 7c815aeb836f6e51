package org.jibiao.office.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.IntBuffer;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.OptionalInt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jibiao.grid.Block;
import org.jibiao.grid.Document;
import org.jibiao.grid.Progress;

/** The pages of a document as pictures, exactly as its PDF has them. For one thread; close after use. */
public final class PagePictures implements AutoCloseable {

    private static final float DPI = 72f;

    private final PDDocument pdf;
    private final PDFRenderer renderer;
    private final IdentityHashMap<Block, Integer> begins = new IdentityHashMap<>();

    /** Lays {@code document} out; the PDF is made in memory and read again, since only that embeds its fonts. */
    public PagePictures(Document document, PrintFonts fonts, Progress progress) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Laid> pages = PageFlow.pages(document, fonts, progress);
        PdfWriter.write(pages, out, progress);
        for (int index = 0; index < pages.size(); index++) {
            for (Block block : pages.get(index).begins()) {
                begins.put(block, index);
            }
        }
        this.pdf = Loader.loadPDF(out.toByteArray());
        this.renderer = new PDFRenderer(pdf);
    }

    /**
     * A page as it looks.
     *
     * @param argb opaque pixels, row by row, {@code width * height} of them; read only
     */
    public record Picture(int width, int height, IntBuffer argb) {}

    public int pages() {
        return pdf.getNumberOfPages();
    }

    /** The page on which this very block of the document begins, from 0; empty if it is on none. */
    public OptionalInt pageOf(Block block) {
        Integer page = begins.get(block);
        return page == null ? OptionalInt.empty() : OptionalInt.of(page);
    }

    /** Width of page {@code index} from 0, in points. */
    public double width(int index) {
        return pdf.getPage(index).getMediaBox().getWidth();
    }

    /** Height of page {@code index} from 0, in points. */
    public double height(int index) {
        return pdf.getPage(index).getMediaBox().getHeight();
    }

    /** Page {@code index} from 0, {@code scale} pixels a point. */
    public Picture picture(int index, float scale) throws IOException {
        BufferedImage image = renderer.renderImageWithDPI(index, DPI * scale, ImageType.RGB);
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        return new Picture(width, height, IntBuffer.wrap(pixels).asReadOnlyBuffer());
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }
}
