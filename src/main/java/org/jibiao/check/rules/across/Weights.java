package org.jibiao.check.rules.across;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.facts.Row;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.value.Amount;

/** The weights of a project's indicators. */
final class Weights {

    private Weights() {}

    /** The column of this year, or the only one there is; empty if no row has a weight. */
    static Optional<IndicatorField> inForce(ProjectFacts project) {
        for (IndicatorField field : new IndicatorField[] {IndicatorField.ANNUAL_WEIGHT, IndicatorField.WEIGHT}) {
            if (project.rows().stream().anyMatch(row -> !row.text(field).isEmpty())) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** The weight of 预算执行率, empty if none is printed. */
    static Optional<BigDecimal> execution(ProjectFacts project) {
        return number(project.text(ProjectField.EXECUTION_WEIGHT));
    }

    /** The sum of one column over the rows that are {@code wanted}; empty if one is no number. */
    static Optional<BigDecimal> sum(ProjectFacts project, IndicatorField field, Predicate<Row> wanted) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Row row : project.rows()) {
            String text = row.text(field);
            if (wanted.test(row) && !text.isEmpty()) {
                Optional<BigDecimal> number = number(text);
                if (number.isEmpty()) {
                    return Optional.empty();
                }
                sum = sum.add(number.get());
            }
        }
        return Optional.of(sum);
    }

    static String printed(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static Optional<BigDecimal> number(String text) {
        return Amount.parse(text.replace("%", "").replace("％", "").replace("分", ""));
    }
}
