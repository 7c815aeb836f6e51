package org.jibiao.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jibiao.Samples;
import org.jibiao.grid.Block;
import org.jibiao.grid.Cell;
import org.jibiao.grid.Document;
import org.jibiao.grid.Grid;
import org.jibiao.grid.Paragraph;
import org.jibiao.grid.Progress;
import org.jibiao.grid.Section;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published documents come in alike whatever the age of their format. */
class OfficeSampleTest {

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "003", "004"})
    void wordDocumentsOldAndNewGiveTheSamePaper(String name) throws IOException {
        assertEquals(outline(name + ".docx"), outline(name + ".doc"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "003", "003-onesheet", "004"})
    void workbooksOldAndNewGiveTheSamePaper(String name) throws IOException {
        assertEquals(outline(name + ".xlsx"), outline(name + ".xls"));
    }

    /** Names, paragraphs and tables without looks, widths and blanks; line breaks count. */
    private static String outline(String name) throws IOException {
        Document document = Office.read(Samples.file(name), Progress.NONE);
        List<String> lines = new ArrayList<>();
        for (Section section : document.sections()) {
            if (!section.name().isEmpty()) {
                lines.add("# " + section.name());
            }
            for (Block block : section.blocks()) {
                switch (block) {
                    case Paragraph paragraph
                    when !bare(paragraph.text()).isEmpty() -> lines.add("P " + bare(paragraph.text()));
                    case Grid grid -> rows(grid, lines);
                    default -> {}
                }
            }
        }
        return String.join("\n", lines);
    }

    private static void rows(Grid grid, List<String> lines) {
        lines.add("T");
        for (var row : grid.rows()) {
            List<String> cells = new ArrayList<>();
            for (Cell cell : row.cells()) {
                cells.add(cell.column() + "+" + cell.columnSpan() + "x" + cell.rowSpan() + " " + bare(cell.text()));
            }
            lines.add("  " + String.join(" | ", cells));
        }
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s&&[^\n]]+", "");
    }
}
