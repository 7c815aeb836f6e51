package org.jibiao.office.excel;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFPicture;
import org.apache.poi.hssf.usermodel.HSSFShape;
import org.apache.poi.hssf.usermodel.HSSFShapeContainer;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFSimpleShape;
import org.apache.poi.util.RecordFormatException;
import org.jibiao.grid.Block;

/** What floats over the cells of an old sheet, as {@link FloatingWords} for a new one. */
final class OldFloatingWords {

    private OldFloatingWords() {}

    /** The paragraphs in the text boxes of a sheet; drawings that POI cannot follow are told. */
    static List<Block> read(HSSFSheet sheet, SheetNotes notes) {
        List<Block> paragraphs = new ArrayList<>();
        try {
            HSSFPatriarch drawing = sheet.getDrawingPatriarch();
            if (drawing != null) {
                shapes(drawing, notes, paragraphs);
            }
        } catch (RecordFormatException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException broken) {
            notes.picture();
        }
        if (!paragraphs.isEmpty()) {
            notes.textBox();
        }
        return paragraphs;
    }

    private static void shapes(HSSFShapeContainer container, SheetNotes notes, List<Block> paragraphs) {
        for (HSSFShape shape : container.getChildren()) {
            switch (shape) {
                case HSSFComment told -> {}
                case HSSFPicture picture -> notes.picture();
                case HSSFSimpleShape words
                when words.getString() != null ->
                    FloatingWords.add(words.getString().getString(), paragraphs);
                case HSSFShapeContainer group -> shapes(group, notes, paragraphs);
                default -> {}
            }
        }
    }
}
