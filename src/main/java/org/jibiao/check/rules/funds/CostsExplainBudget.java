package org.jibiao.check.rules.funds;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.Repair;
import org.jibiao.check.facts.Costs;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.facts.Row;
import org.jibiao.model.Marks;
import org.jibiao.model.field.IndicatorField;

/**
 * {@code COST_UNDER_EXPLAINED}: the costs account for most of the budget. Where it is not clear what a cost is to be
 * multiplied with, it asks.
 */
final class CostsExplainBudget implements Check {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public String rule() {
        return "COST_UNDER_EXPLAINED";
    }

    @Override
    public void project(ProjectFacts project, Notes notes) {
        List<Costs.Line> lines = project.costs();
        lines.stream().filter(line -> line.kind() == Costs.Kind.DOUBTFUL).forEach(line -> notes.add(question(line)));
        boolean known = !lines.isEmpty()
                && lines.stream().allMatch(line -> line.kind() == Costs.Kind.ITEM || line.kind() == Costs.Kind.PAIRED);
        Optional<BigDecimal> budget = project.budget();
        if (!known || budget.isEmpty()) {
            return;
        }
        BigDecimal sum = lines.stream().flatMap(line -> line.sum().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal share = sum.multiply(HUNDRED).divide(budget.get(), 0, RoundingMode.HALF_UP);
        if (sum.signum() > 0 && share.compareTo(notes.limit("least")) < 0) {
            String printed = Money.printed(
                    budget.get(), Arithmetic.unit(lines, project.demands().unit()));
            String formula = lines.size() == 1 && lines.getFirst().kind() == Costs.Kind.ITEM
                    ? Money.printed(
                            sum, Arithmetic.unit(lines, project.demands().unit()))
                    : Arithmetic.written(lines, sum);
            notes.add(Note.at(lines.getFirst().row().indicator(), IndicatorField.VALUE)
                    .also(lines.stream()
                            .map(line -> line.row().indicator().place(IndicatorField.VALUE))
                            .toList())
                    .finding(formula + "/" + printed)
                    .saying("成本指标共说明" + formula + "，只占项目预算" + printed + "的" + share + "%，其余用在哪里没有成本指标。")
                    .expecting("补上其余开支的成本指标"));
        }
    }

    private static Note question(Costs.Line line) {
        Row cost = line.row();
        List<String> names = new ArrayList<>();
        Note note = Note.at(cost.indicator(), IndicatorField.VALUE);
        for (Row candidate : line.candidates()) {
            names.add("“" + candidate.called() + "”" + candidate.printed());
            note.repairing(
                    "按" + candidate.called() + "计算",
                    List.of(choice(cost, candidate.indicator().id().toString())));
        }
        note.repairing("不按数量计算", List.of(choice(cost, Costs.BY_NOTHING)));
        return note.finding(cost.printed() + names)
                .saying("“" + cost.called() + "”" + cost.printed() + "按哪一项数量计算看不出来（"
                        + names.stream().collect(Collectors.joining("、")) + "），选定后才能与预算比较。")
                .expecting("选定一项数量");
    }

    private static Repair.Replacement choice(Row cost, String choice) {
        return new Repair.Replacement(
                cost.indicator().place(Marks.COUNTED_BY), cost.indicator().text(Marks.COUNTED_BY), choice);
    }
}
