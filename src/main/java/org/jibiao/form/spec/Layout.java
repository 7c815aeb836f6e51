package org.jibiao.form.spec;

import java.util.List;
import java.util.stream.Stream;
import org.jibiao.form.spec.Band.Each;
import org.jibiao.model.Kind;

/**
 * How one project, or the department goals, stand on paper: lines, then tables under each other.
 *
 * @param title the printed title where none was given; {@code {name} {year} {department} {unit}} stand for texts
 * @param lines above the tables; in them {@code {no}} and {@code {title}} stand for number and title too
 * @param tables one or more, a line apart
 * @param sheet column widths in twips of the one table they are on a worksheet
 * @param classes the indicator classes it asks for, where they are not those of the form's projects
 */
public record Layout(
        String title, List<Line> lines, List<Table> tables, List<Integer> sheet, List<IndicatorClass> classes) {

    /**
     * A paragraph above the tables.
     *
     * @param list the table of contents it goes into, {@code ""} for none
     * @param entry how it is called there
     */
    public record Line(String text, String style, String list, String entry) {}

    /** A table: column widths in twips, least height of its rows in twips, its rows from top to bottom. */
    public record Table(List<Integer> columns, int rowHeight, List<Band> bands) {}

    public Stream<Band> bands() {
        return tables.stream().flatMap(table -> table.bands().stream());
    }

    /** The bands that repeat a row for each element. */
    public Stream<Each> lists() {
        return bands().filter(Each.class::isInstance).map(Each.class::cast);
    }

    /** The columns of the elements of this kind, left to right; none if it does not list them. */
    public List<ColumnSpec> columns(Kind kind) {
        return lists().filter(each -> each.kind() == kind)
                .findFirst()
                .map(Each::columns)
                .orElse(List.of());
    }

    /** All cells of the fixed rows. */
    public Stream<CellSpec> cells() {
        return bands().filter(Band.Fixed.class::isInstance)
                .map(Band.Fixed.class::cast)
                .flatMap(fixed -> fixed.rows().stream())
                .flatMap(List::stream);
    }
}
