package org.jibiao.check.rules.funds;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.Repair;
import org.jibiao.check.facts.Category;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.facts.Row;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.value.MoneyUnit;
import org.jibiao.model.value.Quantity;

/**
 * {@code AMOUNT_SCALE_MIX}: amounts of costs are in the unit of the form. In a form in 万元 a cost for each may well be
 * in 元, and small amounts too. One finding a project.
 */
final class OneMoneyUnit implements Check {

    @Override
    public String rule() {
        return "AMOUNT_SCALE_MIX";
    }

    @Override
    public void project(ProjectFacts project, Notes notes) {
        MoneyUnit form = project.demands().unit();
        List<Row> costs = project.rows().stream()
                .filter(row -> row.category() == Category.COST && row.isMoney() && row.isNumeric())
                .toList();
        BigDecimal large = notes.limit("wan");
        List<Row> other = costs.stream()
                .filter(row -> form == MoneyUnit.YUAN
                        ? row.unit().power() > 0
                        : row.unit().isMoneyInAll()
                                && row.unit().power() == 0
                                && row.money()
                                        .filter(money -> money.compareTo(large) >= 0)
                                        .isPresent())
                .toList();
        if (other.isEmpty()) {
            return;
        }
        boolean mixed = other.size() < costs.size();
        String printed = other.stream().map(Row::printed).collect(Collectors.joining("、"));
        notes.add(Note.at(other.getFirst().indicator(), IndicatorField.VALUE)
                .also(other.stream()
                        .map(row -> row.indicator().place(IndicatorField.VALUE))
                        .toList())
                .finding(printed)
                .saying("本表金额单位是" + form.label() + "，成本指标" + printed + "用的是另一个单位" + (mixed ? "，表里两种单位混用。" : "。"))
                .expecting("金额统一用" + form.label())
                .repairing("统一改为" + form.label(), replacements(other, form)));
    }

    private static List<Repair.Replacement> replacements(List<Row> rows, MoneyUnit form) {
        return rows.stream()
                .flatMap(row -> converted(row, form).stream()
                        .map(after -> new Repair.Replacement(
                                row.indicator().place(IndicatorField.VALUE),
                                row.indicator().text(IndicatorField.VALUE),
                                after)))
                .toList();
    }

    /** Only where the value stands in one cell; a number of this year in another one would be left behind. */
    private static List<String> converted(Row row, MoneyUnit form) {
        if (!(row.value() instanceof Quantity.Numeric numeric) || row.target() != row.value()) {
            return List.of();
        }
        BigDecimal yuan = row.unit().inBase(numeric.number().orElseThrow());
        String number =
                yuan.movePointLeft(form.powerOfTen()).stripTrailingZeros().toPlainString();
        String rest = numeric.unit().strip().replaceFirst("^[百千万亿]+", "").replaceFirst("^元?", form.label());
        return List.of(numeric.lead() + numeric.head() + number + rest + numeric.tail());
    }
}
