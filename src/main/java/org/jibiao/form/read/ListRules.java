package org.jibiao.form.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jibiao.form.Labels;
import org.jibiao.form.spec.Band.Each;
import org.jibiao.form.spec.CellSpec;
import org.jibiao.form.spec.ColumnSpec;

/** The headers under which the columns of a list are found. */
final class ListRules {

    private final Each each;
    private final Map<String, List<ColumnSpec>> columns = new HashMap<>();
    private final List<String> labels = new ArrayList<>();
    private final List<String> ignored;

    ListRules(Each each, List<String> ignored) {
        this.each = each;
        this.ignored = ignored;
        for (ColumnSpec column : each.columns()) {
            name(column.label(), column);
            column.synonyms().forEach(synonym -> name(synonym, column));
        }
        for (ColumnSpec column : each.columns()) {
            if (!column.group().isEmpty() && column.label().isEmpty()) {
                name(column.group(), column);
            }
        }
        each.label().ifPresent(this::label);
    }

    private void name(String label, ColumnSpec column) {
        if (!label.isEmpty()) {
            List<ColumnSpec> named = columns.computeIfAbsent(Labels.normal(label), any -> new ArrayList<>());
            boolean exact = label.equals(column.label()) || label.equals(column.group());
            if (exact || named.isEmpty()) {
                named.add(column);
            }
        }
    }

    private void label(CellSpec label) {
        labels.add(Labels.normal(label.label()));
        label.synonyms().forEach(synonym -> labels.add(Labels.normal(synonym)));
    }

    Each each() {
        return each;
    }

    /** The columns with this header, normalised: usually one; none if the list has no such column. */
    List<ColumnSpec> columns(String normal) {
        List<ColumnSpec> exact = columns.getOrDefault(normal, List.of());
        return exact.isEmpty() ? columns.getOrDefault(Labels.bare(normal), List.of()) : exact;
    }

    /** True if this stands left of the whole list. */
    boolean isLabel(String normal) {
        return labels.contains(normal) || labels.contains(Labels.bare(normal));
    }

    /** True if this stands above several columns that have headers of their own. */
    boolean isGroup(String normal) {
        return each.columns().stream()
                .anyMatch(column -> !column.group().isEmpty()
                        && !column.label().isEmpty()
                        && (Labels.normal(column.group()).equals(normal)
                                || Labels.normal(column.group()).equals(Labels.bare(normal))));
    }

    boolean isIgnored(String normal) {
        return ignored.contains(normal);
    }
}
