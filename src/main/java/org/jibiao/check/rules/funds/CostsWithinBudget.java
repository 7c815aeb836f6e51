package org.jibiao.check.rules.funds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.Costs;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.model.Place;
import org.jibiao.model.field.IndicatorField;

/**
 * {@code UNITCOST_QTY_OVER}: costs for each times what they are for, and the other items, come to no more than the
 * budget. Mild where a cost for each is only a cap, and where the excess is slight.
 */
final class CostsWithinBudget implements Check {

    private static final BigDecimal PERCENT = new BigDecimal("0.01");

    @Override
    public String rule() {
        return "UNITCOST_QTY_OVER";
    }

    @Override
    public void project(ProjectFacts project, Notes notes) {
        Optional<BigDecimal> budget = project.budget();
        List<Costs.Line> lines = project.costs().stream()
                .filter(line -> line.kind() == Costs.Kind.ITEM || line.kind() == Costs.Kind.PAIRED)
                .toList();
        boolean several = lines.size() > 1 || lines.stream().anyMatch(line -> line.kind() == Costs.Kind.PAIRED);
        if (budget.isEmpty() || !several) {
            return;
        }
        BigDecimal sum = lines.stream().flatMap(line -> line.sum().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(budget.get()) <= 0) {
            return;
        }
        Costs.Line first = lines.stream()
                .filter(line -> line.kind() == Costs.Kind.PAIRED)
                .findFirst()
                .orElse(lines.getFirst());
        String formula = Arithmetic.written(lines, sum);
        String printed = Money.printed(
                budget.get(), Arithmetic.unit(lines, project.demands().unit()));
        Note note = Note.at(first.row().indicator(), IndicatorField.VALUE)
                .also(places(lines))
                .finding(formula + ">" + printed)
                .saying(formula + "，高于项目预算" + printed + "。")
                .expecting("不高于" + printed);
        notes.add(isMild(lines, sum, budget.get(), notes.limit("slight")) ? note.mild() : note);
    }

    private static boolean isMild(List<Costs.Line> lines, BigDecimal sum, BigDecimal budget, BigDecimal slight) {
        boolean capped = lines.stream()
                .anyMatch(line -> line.kind() == Costs.Kind.PAIRED && line.row().isCap());
        BigDecimal allowed = budget.multiply(slight).multiply(PERCENT);
        return capped || sum.subtract(budget).compareTo(allowed) < 0;
    }

    private static List<Place> places(List<Costs.Line> lines) {
        List<Place> places = new ArrayList<>();
        for (Costs.Line line : lines) {
            places.add(line.row().indicator().place(IndicatorField.VALUE));
            line.quantity().ifPresent(row -> places.add(row.indicator().place(IndicatorField.VALUE)));
        }
        return places.stream().distinct().collect(Collectors.toList());
    }
}
