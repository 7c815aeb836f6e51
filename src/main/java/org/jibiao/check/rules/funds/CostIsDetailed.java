package org.jibiao.check.rules.funds;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.Category;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.facts.Row;

/** {@code COST_EQ_BUDGET}: the only cost is not just the budget once more, but a cost for each or an item of it. */
final class CostIsDetailed implements Check {

    @Override
    public String rule() {
        return "COST_EQ_BUDGET";
    }

    @Override
    public void project(ProjectFacts project, Notes notes) {
        List<Row> costs = project.rows().stream()
                .filter(row -> row.category() == Category.COST)
                .toList();
        Optional<BigDecimal> budget = project.budget();
        if (costs.size() != 1 || budget.isEmpty()) {
            return;
        }
        Row cost = costs.getFirst();
        if (cost.money().filter(money -> money.compareTo(budget.get()) == 0).isPresent()) {
            notes.add(Note.at(cost.indicator(), cost.targetField())
                    .finding(cost.printed())
                    .saying("唯一的成本指标“" + cost.called() + "”" + cost.printed() + "就是项目预算，没有单位成本或分项成本。")
                    .expecting("写明每件、每人、每场的成本，或分项成本"));
        }
    }
}
