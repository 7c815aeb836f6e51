package org.jibiao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jibiao.exchange.DeclarationJson;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.form.spec.Forms;
import org.jibiao.grid.Block;
import org.jibiao.grid.Cell;
import org.jibiao.grid.Contents;
import org.jibiao.grid.Document;
import org.jibiao.grid.Grid;
import org.jibiao.grid.PageBreak;
import org.jibiao.grid.Paragraph;
import org.jibiao.grid.Row;
import org.jibiao.grid.Section;
import org.jibiao.model.Declaration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Declarations and the paper they give, as files to be read side by side. */
class GoldenFormTest {

    @ParameterizedTest
    @ValueSource(strings = {"hebei-2021/case-01"})
    void aDeclarationGivesThisPaper(String name) throws IOException {
        Declaration declaration =
                DeclarationJson.fromJson(text(name + ".json")).getFirst().declaration();
        FormSpec spec =
                Forms.builtIn().find(name.substring(0, name.indexOf('/'))).orElseThrow();
        assertEquals(
                text(name + ".grid.txt"),
                paper(FormWriter.declaration(spec, declaration).document()));
    }

    private static String text(String name) throws IOException {
        try (InputStream in = GoldenFormTest.class.getResourceAsStream("/org/jibiao/form/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String paper(Document document) {
        StringBuilder out = new StringBuilder();
        for (Section section : document.sections()) {
            section.blocks().forEach(block -> block(block, out));
        }
        return out.toString();
    }

    private static void block(Block block, StringBuilder out) {
        switch (block) {
            case Paragraph paragraph ->
                out.append(paragraph.style().font())
                        .append(' ')
                        .append(paragraph.style().halfPoints())
                        .append(
                                paragraph.mark().list().isEmpty()
                                        ? ""
                                        : " [" + paragraph.mark().list() + " "
                                                + paragraph.mark().entry() + "]")
                        .append(" | ")
                        .append(paragraph.text())
                        .append('\n');
            case Contents contents -> out.append("目录 ").append(contents.list()).append('\n');
            case PageBreak page -> out.append("----\n");
            case Grid grid -> {
                out.append("表 ").append(grid.columns()).append('\n');
                grid.rows().forEach(row -> row(row, out));
            }
        }
    }

    private static void row(Row row, StringBuilder out) {
        out.append(row.header() ? "  =" : "  ");
        for (Cell cell : row.cells()) {
            String spans = cell.columnSpan() + (cell.rowSpan() > 1 ? "x" + cell.rowSpan() : "");
            out.append('|')
                    .append(cell.column())
                    .append(':')
                    .append(spans)
                    .append(' ')
                    .append(cell.text().replace("\n", "⏎"));
        }
        out.append("|\n");
    }
}
