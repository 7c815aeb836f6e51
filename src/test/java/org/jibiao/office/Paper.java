package org.jibiao.office;

import java.util.List;
import java.util.stream.Collectors;
import org.jibiao.grid.Block;
import org.jibiao.grid.Cell;
import org.jibiao.grid.Contents;
import org.jibiao.grid.Document;
import org.jibiao.grid.Grid;
import org.jibiao.grid.PageBreak;
import org.jibiao.grid.Paragraph;
import org.jibiao.grid.Section;

/** Documents as text that a test can show: one line a paragraph or row. */
public final class Paper {

    private Paper() {}

    /** Structure and texts, without looks. */
    public static String text(Document document) {
        return document.sections().stream().map(Paper::text).collect(Collectors.joining("====\n"));
    }

    private static String text(Section section) {
        String name = section.name().isEmpty() ? "" : "# " + section.name() + "\n";
        return name + section.blocks().stream().map(Paper::text).collect(Collectors.joining());
    }

    private static String text(Block block) {
        return switch (block) {
            case Paragraph p ->
                "P " + p.text()
                        + (p.mark().list().isEmpty() ? "" : " <" + p.mark().list() + ">") + "\n";
            case Contents c -> "TOC " + c.list() + "\n";
            case PageBreak b -> "----\n";
            case Grid g -> "T " + g.columns() + "\n" + rows(g);
        };
    }

    private static String rows(Grid grid) {
        return grid.rows().stream()
                .map(row -> (row.header() ? "H" : " ") + " "
                        + row.cells().stream().map(Paper::text).collect(Collectors.joining(" | ")) + "\n")
                .collect(Collectors.joining());
    }

    private static String text(Cell cell) {
        return cell.column() + "+" + cell.columnSpan() + (cell.rowSpan() > 1 ? "x" + cell.rowSpan() : "") + " "
                + cell.text().replace("\n", "⏎");
    }

    /** Structure and texts, then the notes, one a line. */
    public static String withNotes(Document document) {
        return text(document)
                + document.notes().stream()
                        .map(note -> "! " + note.where() + "：" + note.text() + "\n")
                        .collect(Collectors.joining());
    }

    /** All grids of a document. */
    public static List<Grid> grids(Document document) {
        return document.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .toList();
    }
}
