package org.jibiao.form.read;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jibiao.form.Labels;
import org.jibiao.form.spec.Band;
import org.jibiao.form.spec.CellSpec;
import org.jibiao.form.spec.ColumnSpec;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.form.spec.Forms;
import org.jibiao.form.spec.Layout;
import org.jibiao.form.spec.Part;
import org.jibiao.grid.Block;
import org.jibiao.grid.Document;
import org.jibiao.grid.Grid;
import org.jibiao.grid.Paragraph;
import org.jibiao.model.Kind;

/** Tells which form a document is, by the labels it has. */
public final class Recognizer {

    /** Share of a form's labels that must be there. */
    private static final double ENOUGH = 0.55;

    private static final int LEAST = 5;
    /** A form with a table that the document has not is a little less fitting than one without. */
    private static final double UNUSED = -0.01;
    /** What a column costs that the document has, another form knows and this one does not. */
    private static final double STRANGE = 0.1;
    /** Share of the indicator columns that is enough where the head stands in columns beside them, one list for all. */
    private static final double MOST_COLUMNS = 0.7;

    private Recognizer() {}

    /** The form whose labels the document has most completely, empty if none fits. */
    public static Optional<FormSpec> recognize(Forms forms, Document document) {
        Set<String> found = labels(document);
        FormSpec best = null;
        double bestScore = 0;
        for (FormSpec spec : forms.all()) {
            double tables = spec.layouts()
                    .mapToDouble(layout -> tables(layout, found))
                    .map(score -> score > 0 ? score : UNUSED)
                    .sum();
            double score = Math.max(tables - STRANGE * strange(forms, spec, found), goals(spec, found));
            if (score > bestScore) {
                best = spec;
                bestScore = score;
            }
        }
        return Optional.ofNullable(best);
    }

    private static Set<String> labels(Document document) {
        Set<String> labels = new HashSet<>();
        document.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(Recognizer::texts)
                .map(Labels::candidate)
                .filter(label -> !label.isEmpty())
                .flatMap(label -> Stream.of(label, Labels.bare(label)))
                .forEach(labels::add);
        return labels;
    }

    private static Stream<String> texts(Block block) {
        return switch (block) {
            case Grid grid ->
                grid.rows().stream().flatMap(row -> row.cells().stream()).map(cell -> cell.text());
            case Paragraph paragraph -> Stream.of(paragraph.text());
            default -> Stream.of();
        };
    }

    /** How many columns of other forms' indicator tables the document has and {@code spec} does not know. */
    private static long strange(Forms forms, FormSpec spec, Set<String> found) {
        List<String> known = spec.layouts().flatMap(Recognizer::columns).toList();
        return forms.all().stream()
                .flatMap(other -> other.layouts().flatMap(Recognizer::columns))
                .distinct()
                .filter(label -> found.contains(label) && !known.contains(label))
                .count();
    }

    private static Stream<String> columns(Layout layout) {
        return layout.columns(Kind.INDICATOR).stream()
                .flatMap(column -> Stream.concat(Stream.of(column.label(), column.group()), column.synonyms().stream()))
                .filter(label -> !label.isEmpty())
                .map(Labels::normal);
    }

    private static double tables(Layout layout, Set<String> found) {
        long all = 0;
        long matched = 0;
        for (CellSpec cell : layout.cells().filter(CellSpec::isLabel).toList()) {
            all++;
            matched += has(found, cell.label(), cell.synonyms()) ? 1 : 0;
        }
        for (Band.Each each : layout.lists().toList()) {
            all += each.columns().size();
            matched += each.columns().stream()
                    .filter(column ->
                            has(found, column.label(), column.synonyms()) || has(found, column.group(), List.of()))
                    .count();
            all += each.standard().size();
            matched += each.standard().stream()
                    .filter(name -> has(found, name, List.of()))
                    .count();
        }
        List<ColumnSpec> columns = layout.columns(Kind.INDICATOR);
        long headers = columns.stream()
                .filter(column -> has(found, column.label(), column.synonyms()))
                .count();
        boolean list = columns.size() >= LEAST && headers >= MOST_COLUMNS * columns.size() && matched >= headers + 3;
        boolean enough = matched >= LEAST && (list || matched >= ENOUGH * all);
        return enough ? (double) matched / all + matched / 1000.0 : 0;
    }

    private static boolean has(Set<String> found, String label, List<String> synonyms) {
        return (!label.isEmpty() && found.contains(Labels.normal(label)))
                || synonyms.stream().anyMatch(synonym -> found.contains(Labels.normal(synonym)));
    }

    /** A document with the department goals alone. */
    private static double goals(FormSpec spec, Set<String> found) {
        long sections = spec.parts().stream()
                .filter(Part.GoalsSection.class::isInstance)
                .map(Part.GoalsSection.class::cast)
                .filter(section -> found.contains(Labels.normal(section.heading())))
                .count();
        return sections >= 2 ? 0.5 : 0;
    }
}
