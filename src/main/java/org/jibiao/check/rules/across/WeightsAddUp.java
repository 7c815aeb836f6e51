package org.jibiao.check.rules.across;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.facts.Row;
import org.jibiao.model.field.IndicatorField;

/**
 * {@code WEIGHT_SUM}: the weights of the indicators and of 预算执行率 are 100 together, in each column. The column that is not
 * in force this year is a mild case.
 */
final class WeightsAddUp implements Check {

    private static final List<IndicatorField> COLUMNS = List.of(IndicatorField.WEIGHT, IndicatorField.ANNUAL_WEIGHT);

    @Override
    public String rule() {
        return "WEIGHT_SUM";
    }

    @Override
    public void project(ProjectFacts project, Notes notes) {
        Optional<IndicatorField> inForce = Weights.inForce(project);
        for (IndicatorField column : COLUMNS) {
            List<Row> filled = project.rows().stream()
                    .filter(row -> !row.text(column).isEmpty())
                    .toList();
            Optional<BigDecimal> sum = Weights.sum(project, column, row -> true);
            if (!filled.isEmpty() && sum.isPresent()) {
                note(project, column, filled, sum.get(), notes).ifPresent(note -> {
                    boolean counts = inForce.filter(column::equals).isPresent();
                    notes.add(counts ? note : note.mild());
                });
            }
        }
    }

    private static Optional<Note> note(
            ProjectFacts project, IndicatorField column, List<Row> filled, BigDecimal sum, Notes notes) {
        BigDecimal total = notes.limit("total");
        Optional<BigDecimal> execution = Weights.execution(project);
        BigDecimal whole = sum.add(execution.orElse(BigDecimal.ZERO));
        boolean right = whole.compareTo(total) == 0
                || execution.isEmpty() && whole.add(notes.limit("execution")).compareTo(total) == 0;
        if (right) {
            return Optional.empty();
        }
        String formula = Weights.printed(sum)
                + execution
                        .map(weight -> "＋预算执行率" + Weights.printed(weight) + "＝" + Weights.printed(whole))
                        .orElse("");
        return Optional.of(Note.at(filled.getFirst().indicator(), column)
                .also(filled.stream().map(row -> row.indicator().place(column)).toList())
                .finding(formula)
                .saying(column.label() + "合计" + formula + "，应为" + Weights.printed(total) + "。")
                .expecting("合计" + Weights.printed(total)));
    }
}
