package org.jibiao.ui.page.table.line;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jibiao.form.Pieces;
import org.jibiao.form.spec.Band;
import org.jibiao.form.spec.ColumnSpec;
import org.jibiao.form.spec.ColumnSpec.Slice;
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
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.value.Amount;
import org.jibiao.model.value.MoneyUnit;
import org.jibiao.model.value.Quantity;

/**
 * What the lines of a table are.
 *
 * @param blank a new line, but for its identity; lines of another side of the budget are not of this table
 * @param columns as they are typed into
 * @param words what the sign's column shows for a value in words of which nothing else is told
 * @param header true if the labels of the columns stand above the lines
 * @param classes that a level-2 cell offers; missing obligatory ones have ghosts
 * @param unit in which money is shown and typed
 * @param first the first column Tab goes to
 */
public record TableSpec(
        Element blank,
        List<ColumnSpec> columns,
        String words,
        boolean header,
        List<IndicatorClass> classes,
        MoneyUnit unit,
        int first) {

    /** The indicators of a form. */
    public static TableSpec indicators(FormSpec form) {
        return new TableSpec(
                Indicator.fresh(),
                form.typingColumns(),
                form.wordsForQualitative(),
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
        return new TableSpec(blank, each.columns(), "", each.header(), List.of(), unit, 0);
    }

    /** The kind of the lines. */
    public Kind kind() {
        return blank.kind();
    }

    /** What the lines are, in a word that stays: {@code INDICATOR}, {@code BUDGET_LINE收入}. */
    public String name() {
        return kind() + blank.text(BudgetLineField.SIDE);
    }

    /** A new line. */
    public Element fresh() {
        return blank.withId(Id.fresh());
    }

    /** The lines among the children of the owner. */
    public List<Element> among(List<? extends Element> children) {
        return children.stream()
                .filter(each -> each.text(BudgetLineField.SIDE).equals(blank.text(BudgetLineField.SIDE)))
                .collect(Collectors.toUnmodifiableList());
    }

    /** What is shown of an element in a column, and typed over. */
    public String shown(ColumnSpec column, Element element) {
        if (column.slice() != Slice.WHOLE) {
            return Pieces.shown(column.slice(), element, words);
        }
        String stored = element.text(column.field());
        return column.field().type() == Field.Type.MONEY ? Amount.printed(stored, unit) : stored;
    }

    /** The element after {@code typed} was typed into a column. */
    public Element typed(ColumnSpec column, Element element, String typed) {
        Field field = column.field();
        return switch (field.type()) {
            case MONEY -> element.with(field, Amount.stored(typed.strip(), unit));
            case VALUE ->
                field == IndicatorField.VALUE
                        ? Pieces.typed(column.slice(), element, typed)
                        : element.with(field, Quantity.typed(typed));
            case PARAGRAPHS -> element.with(field, typed.stripTrailing());
            default -> element.with(field, typed.strip());
        };
    }

    /** What of an element does not fit a column, as a sentence. */
    public Optional<String> doubt(ColumnSpec column, Element element) {
        return Doubts.about(this, column, element);
    }

    /** The element with level 1 as the form has it above its level 2, where the form knows that. */
    public Element classed(Element element) {
        String level2 = element.text(IndicatorField.LEVEL2);
        List<IndicatorClass> known =
                classes.stream().filter(each -> each.level2().equals(level2)).toList();
        boolean fits = known.isEmpty()
                || known.stream().anyMatch(each -> each.level1().equals(element.text(IndicatorField.LEVEL1)));
        return fits
                ? element
                : element.with(IndicatorField.LEVEL1, known.getFirst().level1());
    }

    /** The column in which {@code field} is typed: of one in pieces that of the number; -1 if there is none. */
    public int columnOf(Field field) {
        int found = -1;
        for (int column = 0; column < columns.size(); column++) {
            ColumnSpec each = columns.get(column);
            boolean aside = Pieces.isAside(field) && each.slice() == Slice.OPERATOR;
            boolean main = each.slice() == Slice.WHOLE || each.slice() == Slice.VALUE;
            found = aside || each.field() == field && main ? column : found;
        }
        return found;
    }

    /** How many lines in words: {@code 指标} for one, {@code 3 个指标}, {@code 2 个主要任务}. */
    public String count(int lines) {
        return lines == 1 ? kind().label() : " " + lines + " 个" + kind().label();
    }

    /** The label of a column, with what stands above it. */
    public static String label(ColumnSpec column) {
        boolean grouped = !column.group().isEmpty() && !column.label().isEmpty();
        return grouped ? column.group() + "\n" + column.label() : column.label();
    }
}
