package org.jibiao.form.spec;

import java.util.List;
import java.util.Optional;
import org.jibiao.model.Kind;

/** Rows of a printed table: fixed ones, or one for each element of a list. */
public sealed interface Band {

    /** Rows that are always there. */
    record Fixed(List<List<CellSpec>> rows) implements Band {}

    /**
     * A row for each element.
     *
     * @param kind of the elements: INDICATOR, KEY_TASK, BUDGET_LINE
     * @param side of budget lines 收入 or 支出, else {@code ""}
     * @param label stands left of all its rows, header included, as one cell
     * @param header true if the columns' labels are printed above the rows, and again on each page
     * @param styles how header, texts and centred texts look
     * @param standard the names of the rows of an empty form, for budget lines
     */
    record Each(
            Kind kind,
            String side,
            Optional<CellSpec> label,
            boolean header,
            Styles styles,
            List<ColumnSpec> columns,
            List<String> standard)
            implements Band {

        /** Rows its header has: two where some columns stand under a common title and have labels of their own. */
        public int headerRows() {
            boolean under = columns.stream()
                    .anyMatch(column ->
                            !column.group().isEmpty() && !column.label().isEmpty());
            return !header ? 0 : under ? 2 : 1;
        }
    }

    /** Names of paragraph styles. */
    record Styles(String label, String text, String centre) {}
}
