package org.jibiao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.form.spec.Forms;
import org.jibiao.grid.Block;
import org.jibiao.grid.Cell;
import org.jibiao.grid.Document;
import org.jibiao.grid.Grid;
import org.jibiao.grid.Page;
import org.jibiao.grid.PageBreak;
import org.jibiao.grid.Paragraph;
import org.jibiao.grid.ParagraphStyle;
import org.jibiao.grid.Progress;
import org.jibiao.grid.Row;
import org.jibiao.grid.Section;
import org.jibiao.model.Declaration;
import org.jibiao.model.Indicator;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.RandomDeclarations;
import org.jibiao.office.Office;
import org.jibiao.office.Paper;
import org.jibiao.office.pdf.PrintedPages;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Word, Excel, PDF and preview are made from one grid, and none adds, loses or moves anything. */
class LayoutAgreementTest {

    private static final int TRIES = 4;
    private static final double NEAR = 0.1;
    private static final Pattern WORD_GRID = Pattern.compile("<w:tblGrid>(.*?)</w:tblGrid>");
    private static final Pattern WORD_COLUMN = Pattern.compile("<w:gridCol w:w=\"(\\d+)\"/>");
    private static final Pattern EXCEL_COLUMN = Pattern.compile("<col [^>]*width=\"([\\d.]+)\"");

    @TempDir
    Path folder;

    private static Stream<FormSpec> forms() {
        return Forms.builtIn().all().stream();
    }

    private static List<Declaration> declarations(FormSpec spec) {
        return IntStream.range(0, TRIES)
                .mapToObj(seed -> spec.id().startsWith("hebei")
                        ? new RandomDeclarations(seed, spec.id()).hebei()
                        : new RandomFilled(seed, spec).declaration())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void wordHasTheTextsAndColumnsOfTheGrid(FormSpec spec) throws IOException {
        for (Declaration declaration : declarations(spec)) {
            Document paper = FormWriter.declaration(spec, declaration).document();
            Path file = written(paper, "docx");
            Document read = Office.read(file, Progress.NONE);
            assertEquals(paragraphs(paper), paragraphs(read));
            assertEquals(cells(paper), cells(read));
            assertEquals(
                    Paper.grids(paper).stream().map(Grid::columns).toList(),
                    wordColumns(part(file, "word/document.xml")));
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void excelHasTheTextsAndProportionsOfTheGrid(FormSpec spec) throws IOException {
        for (Declaration declaration : declarations(spec)) {
            Document sheets = FormWriter.workbook(spec, declaration).document();
            Path file = written(sheets, "xlsx");
            Document read = Office.read(file, Progress.NONE);
            assertEquals(sheets.sections().size(), read.sections().size());
            for (int index = 0; index < sheets.sections().size(); index++) {
                assertEquals(
                        texts(sheets.sections().get(index)),
                        texts(read.sections().get(index)));
                String xml = part(file, "xl/worksheets/sheet" + (index + 1) + ".xml");
                assertProportions(sheets.sections().get(index), excelColumns(xml));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void thePdfHasAllTextsOfTheGridAndThePreviewItsPages(FormSpec spec) throws IOException {
        for (Declaration declaration : declarations(spec)) {
            Document paper = FormWriter.declaration(spec, declaration).document();
            List<String> pages = PrintedPages.texts(written(paper, "pdf"));
            String all = String.join("", pages);
            List<String> lost = Stream.concat(paragraphs(paper).stream(), cells(paper).stream())
                    .map(PrintedPages::bare)
                    .filter(text -> !all.contains(text))
                    .toList();
            assertEquals(List.of(), lost);
            assertEquals(List.of(), blank(pages));
            assertEquals(pages.size(), PrintedPages.shown(paper));
        }
    }

    /** One row more at a time, so that a page is full to its end at some time. */
    @ParameterizedTest
    @MethodSource("forms")
    void noPageIsEmptyHoweverManyRowsAProjectHas(FormSpec spec) throws IOException {
        List<Project> projects = declarations(spec).stream()
                .flatMap(declaration -> declaration.projects().stream())
                .toList();
        List<Indicator> rows = projects.stream()
                .flatMap(project -> project.indicators().stream())
                .limit(30)
                .toList();
        int before = 1;
        for (int count = 0; count < rows.size(); count++) {
            Project project = projects.getFirst().withChildren(Kind.INDICATOR, rows.subList(0, count));
            Declaration alone = Declaration.fresh().withChildren(Kind.PROJECT, List.of(project));
            Document paper = FormWriter.declaration(spec, alone).document();
            List<String> pages = PrintedPages.texts(written(paper, "pdf"));
            assertEquals(List.of(), blank(pages), count + " rows");
            assertEquals(Math.clamp(pages.size(), before, before + 1), pages.size(), count + " rows");
            before = pages.size();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-20, -1, 0})
    void aTableThatFillsItsPageToTheLastRowLeavesNoEmptyPage(int twipsOver) throws IOException {
        Page page = Page.A4;
        int high = page.height() - page.top() - page.bottom() + twipsOver;
        Paragraph blank = Paragraph.of("", ParagraphStyle.PLAIN);
        List<Block> blocks = List.of(full(high), blank, new PageBreak(), full(high), blank);
        Document paper = new Document(List.of(new Section("", page, blocks)));
        List<String> pages = PrintedPages.texts(written(paper, "pdf"));
        assertEquals(2, pages.size());
        assertEquals(List.of(), blank(pages));
    }

    private static Grid full(int high) {
        List<Row> rows = new ArrayList<>();
        int left = high;
        for (; left >= 1200; left -= 600) {
            rows.add(new Row(List.of(Cell.of(0, "法律援助")), 600, rows.isEmpty()));
        }
        rows.add(new Row(List.of(Cell.of(0, "社区矫正")), left, false));
        return new Grid(List.of(9000), rows);
    }

    private Path written(Document document, String format) throws IOException {
        Path file = folder.resolve("paper." + format);
        Office.write(document, file, Progress.NONE);
        return file;
    }

    private static List<String> blank(List<String> pages) {
        return pages.stream().filter(String::isBlank).toList();
    }

    private static List<String> paragraphs(Document document) {
        return document.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static List<String> cells(Document document) {
        return Paper.grids(document).stream()
                .flatMap(LayoutAgreementTest::cells)
                .toList();
    }

    private static Stream<String> cells(Grid grid) {
        return grid.rows().stream().flatMap(row -> row.cells().stream()).map(Cell::text);
    }

    /** Paragraphs and cells in one order, as a sheet has them, blank ones aside. */
    private static List<String> texts(Section section) {
        return section.blocks().stream()
                .flatMap(block -> switch (block) {
                    case Paragraph paragraph -> Stream.of(paragraph.text());
                    case Grid grid -> cells(grid);
                    default -> Stream.<String>empty();
                })
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String part(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<List<Integer>> wordColumns(String xml) {
        return WORD_GRID
                .matcher(xml)
                .results()
                .map(table -> WORD_COLUMN
                        .matcher(table.group(1))
                        .results()
                        .map(column -> Integer.valueOf(column.group(1)))
                        .toList())
                .toList();
    }

    private static List<Double> excelColumns(String xml) {
        Matcher columns = EXCEL_COLUMN.matcher(xml);
        return columns.results().map(column -> Double.valueOf(column.group(1))).toList();
    }

    /** Each edge of each table on the sheet stands where an edge of the sheet's columns stands. */
    private static void assertProportions(Section section, List<Double> columns) {
        List<Grid> grids = Paper.grids(new Document(List.of(section)));
        double whole = columns.stream().mapToDouble(Double::doubleValue).sum();
        int widest = grids.stream().mapToInt(Grid::width).max().orElse(1);
        for (Grid grid : grids) {
            int from = 0;
            for (int width : grid.columns()) {
                double start = nearest(columns, from * whole / widest);
                double end = nearest(columns, (from + width) * whole / widest);
                double expected = width * whole / widest;
                assertEquals(expected, end - start, expected * NEAR, grid.columns() + " as " + columns);
                from += width;
            }
        }
    }

    private static double nearest(List<Double> columns, double at) {
        double best = 0;
        double edge = 0;
        for (double column : columns) {
            edge += column;
            best = Math.abs(edge - at) < Math.abs(best - at) ? edge : best;
        }
        return best;
    }
}
