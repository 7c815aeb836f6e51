package org.jibiao.ui.page.table;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jibiao.form.spec.Band;
import org.jibiao.form.spec.ColumnSpec;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.form.spec.IndicatorClass;
import org.jibiao.model.BudgetLine;
import org.jibiao.model.Element;
import org.jibiao.model.Id;
import org.jibiao.model.Indicator;
import org.jibiao.model.KeyTask;
import org.jibiao.model.Kind;
import org.jibiao.model.field.BudgetLineField;
import org.jibiao.model.field.Field;
import org.jibiao.model.value.Amount;
import org.jibiao.model.value.MoneyUnit;
import org.jibiao.model.value.Quantity;

/**
 * What the lines of a table are.
 *
 * @param blank a new line, but for its identity; lines of another side of the budget are not of this table
 * @param columns as they are typed into
 * @param printed as the form prints them, a value perhaps in pieces
 * @param header true if the labels of the columns stand above the lines
 * @param classes that a level-2 cell offers; missing obligatory ones have ghosts
 * @param unit in which money is shown and typed
 * @param first the first column Tab goes to
 */
public record TableSpec(
        Element blank,
        List<ColumnSpec> columns,
        List<ColumnSpec> printed,
        boolean header,
        List<IndicatorClass> classes,
        MoneyUnit unit,
        int first) {

    /** The indicators of a form. */
    public static TableSpec indicators(FormSpec form) {
        return new TableSpec(
                Indicator.fresh(),
                form.typingColumns(),
                form.indicatorColumns(),
                true,
                form.classes(),
                form.moneyUnit(),
                1);
    }

    /** The main tasks, or the income or expense lines, of a form that has them in a table. */
    public static TableSpec list(Band.Each each, MoneyUnit unit) {
        Element blank = each.kind() == Kind.KEY_TASK
                ? KeyTask.fresh()
                : BudgetLine.fresh().with(BudgetLineField.SIDE, each.side());
        return new TableSpec(blank, each.columns(), each.columns(), each.header(), List.of(), unit, 0);
    }

    /** The kind of the lines. */
    Kind kind() {
        return blank.kind();
    }

    /** A new line. */
    Element fresh() {
        return blank.withId(Id.fresh());
    }

    /** The lines among the children of the owner. */
    List<Element> among(List<? extends Element> children) {
        return children.stream()
                .filter(each -> each.text(BudgetLineField.SIDE).equals(blank.text(BudgetLineField.SIDE)))
                .collect(Collectors.toUnmodifiableList());
    }

    /** What is shown and typed of a text of the book. */
    String shown(Field field, String stored) {
        return field.type() == Field.Type.MONEY ? Amount.printed(stored, unit) : stored;
    }

    /** What the book keeps of a text that was typed. */
    String stored(Field field, String typed) {
        return switch (field.type()) {
            case MONEY -> Amount.stored(typed.strip(), unit);
            case VALUE -> Quantity.typed(typed);
            case PARAGRAPHS -> typed.stripTrailing();
            default -> typed.strip();
        };
    }

    /** How many lines in words: {@code 指标} for one, {@code 3 个指标}, {@code 2 个主要任务}. */
    String count(int lines) {
        return lines == 1 ? kind().label() : " " + lines + " 个" + kind().label();
    }

    /** How wide the columns are where all of them are so wide together. */
    double[] widths(double all) {
        double sum = columns.stream().mapToInt(ColumnSpec::width).sum();
        double[] widths = columns.stream()
                .mapToDouble(each -> Math.floor(all * each.width() / sum))
                .toArray();
        widths[widths.length - 1] += all - Arrays.stream(widths).sum();
        return widths;
    }

    /** The label of a column, with what stands above it. */
    static String label(ColumnSpec column) {
        boolean grouped = !column.group().isEmpty() && !column.label().isEmpty();
        return grouped ? column.group() + "\n" + column.label() : column.label();
    }
}
