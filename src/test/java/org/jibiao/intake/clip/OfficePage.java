package org.jibiao.intake.clip;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jibiao.grid.Block;
import org.jibiao.grid.Cell;
import org.jibiao.grid.Document;
import org.jibiao.grid.Grid;
import org.jibiao.grid.Paragraph;

/** Paper as Word, and as Excel, put it on the clipboard. */
public final class OfficePage {

    private OfficePage() {}

    /** As Word does: paragraphs in spans in cells, hard spaces in empty ones. */
    public static String word(Document document) {
        String body = blocks(document).stream()
                .map(block -> switch (block) {
                    case Grid grid -> table(grid);
                    case Paragraph paragraph -> paragraphs(paragraph.text());
                    default -> "";
                })
                .collect(Collectors.joining("\r\n"));
        return "<html xmlns:w=\"urn:schemas-microsoft-com:office:word\"><head><style><!-- p.MsoNormal{margin:0cm}"
                + " --></style></head><body lang=ZH-CN><!--StartFragment-->" + body
                + "<!--EndFragment--></body></html>";
    }

    private static List<Block> blocks(Document document) {
        return document.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .toList();
    }

    private static String table(Grid grid) {
        return grid.rows().stream()
                .map(row -> row.cells().stream().map(OfficePage::cell).collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining("\r\n", "<table class=MsoTableGrid border=1>", "</table>"));
    }

    private static String cell(Cell cell) {
        return "<td width=95 colspan=" + cell.columnSpan() + " rowspan=" + cell.rowSpan()
                + " style='border:solid windowtext 1.0pt;\r\n  mso-border-alt:solid windowtext .5pt'>"
                + paragraphs(cell.text()) + "</td>";
    }

    private static String paragraphs(String text) {
        return text.lines()
                .map(line ->
                        line.isBlank() ? "&nbsp;" : line.replace("&", "&amp;").replace("<", "&lt;"))
                .map(line ->
                        "<p class=MsoNormal><span lang=EN-US style='font-family:仿宋'>" + line + "<o:p></o:p></span></p>")
                .collect(Collectors.joining());
    }

    /** As Excel does when it saves a page in {@code charset}: lines as breaks, classes for looks. */
    public static String excel(Document document, String charset) {
        String body = blocks(document).stream()
                .map(block -> switch (block) {
                    case Grid grid -> sheet(grid);
                    case Paragraph paragraph -> "<div>" + line(paragraph.text()) + "</div>";
                    default -> "";
                })
                .collect(Collectors.joining("\r\n"));
        return "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"\r\n"
                + "xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head>\r\n"
                + "<meta http-equiv=Content-Type content=\"text/html; charset=" + charset + "\">\r\n"
                + "<meta name=ProgId content=Excel.Sheet><style>td{mso-number-format:General;}</style></head><body>"
                + body + "</body></html>";
    }

    private static String sheet(Grid grid) {
        return grid.rows().stream()
                .map(row -> row.cells().stream()
                        .map(cell -> "<td colspan=" + cell.columnSpan() + " rowspan=" + cell.rowSpan()
                                + " class=xl65 style='height:14.25pt'>" + line(cell.text()) + "</td>")
                        .collect(Collectors.joining("\r\n  ", " <tr height=19>", "</tr>")))
                .collect(Collectors.joining("\r\n", "<table border=0 style='table-layout:fixed'>", "</table>"));
    }

    private static String line(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>");
    }

    /** The text beside Excel's page: merged cells have theirs in the first place. */
    public static String excelText(Document document) {
        List<List<String>> rows = new ArrayList<>();
        for (Block block : blocks(document)) {
            if (block instanceof Grid grid) {
                grid.rows().forEach(row -> {
                    List<String> cells = new ArrayList<>(
                            java.util.Collections.nCopies(grid.columns().size(), ""));
                    row.cells().forEach(cell -> cells.set(cell.column(), cell.text()));
                    rows.add(cells);
                });
            }
        }
        return Clipping.text(rows).replace("\n", "\r\n");
    }
}
