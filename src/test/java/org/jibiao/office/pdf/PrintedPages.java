package org.jibiao.office.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jibiao.grid.Document;
import org.jibiao.grid.Progress;

/** What stands on the pages of a PDF, without white space and without the number at the foot. */
public final class PrintedPages {

    private PrintedPages() {}

    /** The text of each page, in the order it was drawn: cell by cell. */
    public static List<String> texts(Path file) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(bare(stripper.getText(pdf)).replace("—" + page + "—", ""));
            }
        }
        return pages;
    }

    /** How many pages the preview shows. */
    public static int shown(Document document) throws IOException {
        try (PagePictures pictures = new PagePictures(document, PrintFonts.ofSystem(), Progress.NONE)) {
            return pictures.pages();
        }
    }

    /** {@code text} without white space. */
    public static String bare(String text) {
        return text.replaceAll("[\\s\\u3000\\u00a0]+", "");
    }
}
