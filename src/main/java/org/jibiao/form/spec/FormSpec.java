package org.jibiao.form.spec;

import java.util.List;
import java.util.Map;
import org.jibiao.grid.Page;
import org.jibiao.grid.ParagraphStyle;
import org.jibiao.model.value.MoneyUnit;

/**
 * One province's printed layout, as its JSON file describes it.
 *
 * @param id stable name, {@code hebei-2021}
 * @param title what a user chooses it by
 * @param province whose form it is
 * @param moneyUnit in which it prints money
 * @param classes the indicator classes it asks for, in printed order
 * @param heading above each project's tables
 * @param head the rows above the indicators: money, use, goals
 * @param indicators the indicator table
 * @param sheet how a project stands on a worksheet
 * @param parts the department document around the projects, in order
 * @param ignored labels that carry nothing (序号, 备注说明), normalised by no one yet
 */
public record FormSpec(
        String id,
        String title,
        String province,
        MoneyUnit moneyUnit,
        Page page,
        Map<String, ParagraphStyle> styles,
        List<IndicatorClass> classes,
        Heading heading,
        TableSpec head,
        IndicatorTable indicators,
        SheetSpec sheet,
        List<Part> parts,
        List<String> ignored) {

    /** The columns of the indicator table, left to right. */
    public List<IndicatorColumn> indicatorColumns() {
        return indicators.columns();
    }

    /** The style of this name; the parser has made sure that it exists. */
    public ParagraphStyle style(String name) {
        return styles.getOrDefault(name, ParagraphStyle.PLAIN);
    }

    /** Heading above a project's tables. {@code {no}} and {@code {title}} stand for number and table title. */
    public record Heading(String text, String style, String list, String entry) {}

    /** The head table: column widths in twips and its rows. */
    public record TableSpec(List<Integer> columns, int rowHeight, List<List<CellSpec>> rows) {}

    /** The indicator table. */
    public record IndicatorTable(
            int rowHeight, String labelStyle, String textStyle, String centreStyle, List<IndicatorColumn> columns) {}

    /** On a worksheet head and indicators share these columns, widths in twips; {@code spans} for the indicator columns. */
    public record SheetSpec(List<Integer> columns, List<Integer> spans) {}
}
