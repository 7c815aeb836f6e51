package org.jibiao.office.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Paints laid-out pages into a PDF, with the faces embedded as subsets. One document each. */
final class Painter {

    /** Bold is the plain face with a stroke this part of its size around it. */
    private static final float BOLDER = 0.03f;

    private static final float THIN = 0.5f;

    private final PDDocument document;
    private final Map<Face, PDFont> embedded = new HashMap<>();

    Painter(PDDocument document) {
        this.document = document;
    }

    void paint(Laid laid) throws IOException {
        float height = laid.page().height() / 20f;
        PDPage page = new PDPage(new PDRectangle(laid.page().width() / 20f, height));
        document.addPage(page);
        try (PDPageContentStream out =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.OVERWRITE, true)) {
            out.setLineWidth(THIN);
            rules(laid.marks(), height, out);
            out.beginText();
            for (Mark mark : laid.marks()) {
                if (mark instanceof Mark.Text text) {
                    text(text, height, out);
                }
            }
            out.endText();
        }
    }

    private static void rules(List<Mark> marks, float height, PDPageContentStream out) throws IOException {
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Rule rule -> {
                    out.moveTo(rule.x1(), height - rule.y1());
                    out.lineTo(rule.x2(), height - rule.y2());
                }
                case Mark.Square square -> square(square, height, out);
                case Mark.Text ignored -> {
                    // set afterwards, all within one text object
                }
            }
        }
        out.stroke();
    }

    private static void square(Mark.Square square, float height, PDPageContentStream out) throws IOException {
        float bottom = height - square.y();
        out.addRect(square.x(), bottom, square.size(), square.size());
        if (square.ticked()) {
            out.moveTo(square.x() + square.size() * 0.2f, bottom + square.size() * 0.5f);
            out.lineTo(square.x() + square.size() * 0.45f, bottom + square.size() * 0.2f);
            out.lineTo(square.x() + square.size() * 0.85f, bottom + square.size() * 0.85f);
        }
    }

    private void text(Mark.Text text, float height, PDPageContentStream out) throws IOException {
        out.setFont(font(text.face()), text.size());
        if (text.bold()) {
            out.setLineWidth(text.size() * BOLDER);
        }
        out.setRenderingMode(text.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        out.setTextMatrix(org.apache.pdfbox.util.Matrix.getTranslateInstance(text.x(), height - text.y()));
        out.showText(text.text());
    }

    private PDFont font(Face face) throws IOException {
        PDFont known = embedded.get(face);
        if (known == null) {
            known = PDType0Font.load(document, face.font(), true);
            embedded.put(face, known);
        }
        return known;
    }
}
