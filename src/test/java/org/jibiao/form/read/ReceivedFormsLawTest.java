package org.jibiao.form.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jibiao.exchange.DeclarationJson;
import org.jibiao.form.FormWriter;
import org.jibiao.form.RandomFilled;
import org.jibiao.form.spec.Band;
import org.jibiao.form.spec.CellSpec;
import org.jibiao.form.spec.ColumnSpec;
import org.jibiao.form.spec.ColumnSpec.Slice;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.form.spec.Forms;
import org.jibiao.form.spec.Layout;
import org.jibiao.grid.Block;
import org.jibiao.grid.Cell;
import org.jibiao.grid.Document;
import org.jibiao.grid.Grid;
import org.jibiao.grid.ParagraphStyle.Align;
import org.jibiao.grid.Row;
import org.jibiao.grid.Section;
import org.jibiao.model.Declaration;
import org.jibiao.model.field.Extra;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Received files vary in ways that do not change what they say: read the same, whichever form and whichever way. */
class ReceivedFormsLawTest {

    private static final int TRIES = 25;

    /** A way in which the printed form, or the document, differs. */
    private record Variant(
            String name, BiFunction<FormSpec, Random, FormSpec> form, UnaryOperator<Document> document) {}

    @TestFactory
    Stream<DynamicTest> everyVariantSaysTheSame() {
        return Forms.builtIn().all().stream()
                .flatMap(spec -> variants()
                        .map(variant ->
                                DynamicTest.dynamicTest(spec.id() + " " + variant.name(), () -> check(spec, variant))));
    }

    private static void check(FormSpec spec, Variant variant) {
        for (int seed = 0; seed < TRIES; seed++) {
            Declaration declaration = new RandomFilled(seed, spec).declaration();
            FormSpec printed = variant.form().apply(spec, new Random(seed));
            for (Document paper : List.of(
                    FormWriter.declaration(printed, declaration).document(),
                    FormWriter.workbook(printed, declaration).document())) {
                Document received = variant.document().apply(paper);
                assertEquals(
                        spec.id(),
                        Recognizer.recognize(Forms.builtIn(), received)
                                .map(FormSpec::id)
                                .orElse(""));
                Reading reading = FormReader.read(spec, received);
                assertEquals(List.of(), reading.remarks(), "seed " + seed);
                assertEquals(
                        DeclarationJson.toJson(declaration),
                        DeclarationJson.toJson(reading.declaration()),
                        "seed " + seed);
            }
        }
    }

    private static Stream<Variant> variants() {
        UnaryOperator<Document> same = document -> document;
        BiFunction<FormSpec, Random, FormSpec> asIs = (spec, random) -> spec;
        return Stream.of(
                new Variant(
                        "levels repeated in every row",
                        (spec, random) -> columns(spec, ReceivedFormsLawTest::apart),
                        same),
                new Variant("other wordings of labels", ReceivedFormsLawTest::otherWordings, same),
                new Variant("columns in another order", (spec, random) -> reordered(spec, random), same),
                new Variant("a column of row numbers", (spec, random) -> numbered(spec), same),
                new Variant(
                        "blanks and line breaks in labels",
                        asIs,
                        document -> cells(document, ReceivedFormsLawTest::spaced)),
                new Variant("merged cells written blank", asIs, document -> unmerged(document, false)),
                new Variant("merged cells written again", asIs, document -> unmerged(document, true)),
                new Variant("the header on every page", asIs, ReceivedFormsLawTest::repeatedHeader),
                new Variant("each list in a table of its own", (spec, random) -> apart(spec), same));
    }

    private static ColumnSpec apart(ColumnSpec column) {
        return with(column, column.label(), false);
    }

    private static ColumnSpec with(ColumnSpec column, String label, boolean merged) {
        return new ColumnSpec(
                label,
                column.synonyms(),
                column.group(),
                column.field(),
                column.slice(),
                column.when(),
                column.span(),
                column.sheetSpan(),
                column.width(),
                column.align(),
                merged);
    }

    private static FormSpec columns(FormSpec spec, UnaryOperator<ColumnSpec> change) {
        return bands(
                spec,
                band -> band instanceof Band.Each each
                        ? List.of(with(each, each.columns().stream().map(change).toList()))
                        : List.of(band));
    }

    private static Band.Each with(Band.Each each, List<ColumnSpec> columns) {
        return new Band.Each(
                each.kind(), each.side(), each.label(), each.header(), each.styles(), columns, each.standard());
    }

    private static FormSpec otherWordings(FormSpec spec, Random random) {
        FormSpec columns = columns(
                spec,
                column -> column.label().isEmpty()
                        ? column
                        : with(column, other(column.label(), column.synonyms(), random), column.merged()));
        return bands(
                columns,
                band -> band instanceof Band.Fixed fixed
                        ? List.of(new Band.Fixed(fixed.rows().stream()
                                .map(row -> row.stream()
                                        .map(cell -> reworded(cell, random))
                                        .toList())
                                .toList()))
                        : List.of(band));
    }

    private static String other(String label, List<String> synonyms, Random random) {
        return synonyms.isEmpty() || random.nextBoolean() ? label : synonyms.get(random.nextInt(synonyms.size()));
    }

    private static CellSpec reworded(CellSpec cell, Random random) {
        return new CellSpec(
                cell.isLabel() ? other(cell.label(), cell.synonyms(), random) : cell.label(),
                cell.synonyms(),
                cell.field(),
                cell.sum(),
                cell.pattern(),
                cell.blank(),
                cell.span(),
                cell.sheetSpan(),
                cell.rows(),
                cell.style(),
                cell.bordered());
    }

    private static FormSpec reordered(FormSpec spec, Random random) {
        return bands(spec, band -> {
            if (!(band instanceof Band.Each each) || !each.header()) {
                return List.of(band);
            }
            boolean plain = each.columns().stream()
                    .allMatch(
                            column -> column.group().isEmpty() && column.when().isEmpty());
            List<ColumnSpec> columns = new ArrayList<>(
                    each.columns().stream().map(ReceivedFormsLawTest::apart).toList());
            if (plain) {
                Collections.shuffle(columns.subList(2, columns.size()), random);
            }
            return List.of(with(each, columns));
        });
    }

    private static FormSpec numbered(FormSpec spec) {
        ColumnSpec number = new ColumnSpec(
                "序号", List.of(), "", new Extra("序号"), Slice.WHOLE, Optional.empty(), 1, 1, 400, Align.CENTER, false);
        return bands(spec, band -> {
            if (!(band instanceof Band.Each each) || !each.header()) {
                return List.of(band);
            }
            List<ColumnSpec> columns = new ArrayList<>(each.columns());
            columns.addFirst(number);
            return List.of(with(each, columns));
        });
    }

    /** Every band that follows a list, and every list, in a table of its own. */
    private static FormSpec apart(FormSpec spec) {
        return layouts(spec, layout -> {
            List<Layout.Table> tables = new ArrayList<>();
            for (Layout.Table table : layout.tables()) {
                table.bands()
                        .forEach(band ->
                                tables.add(new Layout.Table(table.columns(), table.rowHeight(), List.of(band))));
            }
            return new Layout(layout.title(), layout.lines(), tables, layout.sheet(), layout.classes());
        });
    }

    private static FormSpec bands(FormSpec spec, Function<Band, List<Band>> change) {
        return layouts(
                spec,
                layout -> new Layout(
                        layout.title(),
                        layout.lines(),
                        layout.tables().stream()
                                .map(table -> new Layout.Table(
                                        table.columns(),
                                        table.rowHeight(),
                                        table.bands().stream()
                                                .flatMap(band -> change.apply(band).stream())
                                                .toList()))
                                .toList(),
                        layout.sheet(),
                        layout.classes()));
    }

    private static FormSpec layouts(FormSpec spec, UnaryOperator<Layout> change) {
        return new FormSpec(
                spec.id(),
                spec.title(),
                spec.province(),
                spec.moneyUnit(),
                spec.page(),
                spec.styles(),
                spec.classes(),
                spec.values(),
                spec.project().map(change),
                spec.department().map(change),
                spec.parts(),
                spec.ignored());
    }

    private static Document grids(Document document, UnaryOperator<Grid> change) {
        List<Section> sections = new ArrayList<>();
        for (Section section : document.sections()) {
            List<Block> blocks = section.blocks().stream()
                    .map(block -> block instanceof Grid grid ? change.apply(grid) : block)
                    .toList();
            sections.add(new Section(section.name(), section.page(), blocks));
        }
        return new Document(sections);
    }

    private static Document cells(Document document, UnaryOperator<Cell> change) {
        return grids(
                document,
                grid -> new Grid(
                        grid.columns(),
                        grid.rows().stream()
                                .map(row -> new Row(
                                        row.cells().stream().map(change).toList(), row.minHeight(), row.header()))
                                .toList()));
    }

    private static Cell spaced(Cell cell) {
        if (!cell.style().label() || cell.text().length() < 3 || cell.text().length() > 40) {
            return cell;
        }
        String text = cell.text().charAt(0) + " " + cell.text().charAt(1) + "\n"
                + cell.text().substring(2) + "　";
        return new Cell(
                cell.column(),
                cell.columnSpan(),
                cell.rowSpan(),
                text.replace('(', '（').replace(')', '）'),
                cell.style());
    }

    /** Cells that hang down become one cell a row: the first filled and the others blank, or all filled. */
    private static Document unmerged(Document document, boolean again) {
        return grids(document, grid -> {
            List<List<Cell>> rows = new ArrayList<>();
            grid.rows().forEach(row -> rows.add(new ArrayList<>()));
            for (int row = 0; row < rows.size(); row++) {
                for (Cell cell : grid.rows().get(row).cells()) {
                    for (int below = row; below < row + cell.rowSpan(); below++) {
                        String text = below == row || again ? cell.text() : "";
                        rows.get(below).add(new Cell(cell.column(), cell.columnSpan(), 1, text, cell.style()));
                    }
                }
            }
            List<Row> flat = new ArrayList<>();
            for (int row = 0; row < rows.size(); row++) {
                rows.get(row).sort(Comparator.comparingInt(Cell::column));
                flat.add(new Row(rows.get(row), 0, grid.rows().get(row).header()));
            }
            return new Grid(grid.columns(), flat);
        });
    }

    private static Document repeatedHeader(Document document) {
        return grids(unmerged(document, true), grid -> {
            List<Row> rows = new ArrayList<>();
            List<Row> header = new ArrayList<>();
            int since = 0;
            for (int row = 0; row < grid.rows().size(); row++) {
                Row each = grid.rows().get(row);
                if (each.header()) {
                    if (row > 0 && !grid.rows().get(row - 1).header()) {
                        header.clear();
                    }
                    header.add(each);
                    since = 0;
                }
                boolean ofList = !header.isEmpty() && since > 0 && since % 3 == 0 && isOfList(each, header.getFirst());
                if (ofList) {
                    rows.addAll(header);
                }
                rows.add(each);
                since++;
            }
            return new Grid(grid.columns(), rows);
        });
    }

    private static boolean isOfList(Row row, Row header) {
        return row.cells().size() >= header.cells().size()
                && !row.cells().getLast().style().label();
    }
}
