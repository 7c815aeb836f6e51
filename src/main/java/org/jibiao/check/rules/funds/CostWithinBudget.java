package org.jibiao.check.rules.funds;

import java.math.BigDecimal;
import java.util.Optional;
import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.Category;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.facts.Row;

/**
 * {@code COST_EXCEEDS_BUDGET}: no cost target is above the project's budget, 元 and 万元 brought to one unit. A project
 * over several years is measured against its whole amount.
 */
final class CostWithinBudget implements Check {

    @Override
    public String rule() {
        return "COST_EXCEEDS_BUDGET";
    }

    @Override
    public void project(ProjectFacts project, Notes notes) {
        Optional<BigDecimal> budget = project.budget();
        if (budget.isEmpty()) {
            return;
        }
        for (Row row : project.rows()) {
            boolean above = row.category() == Category.COST
                    && row.money()
                            .filter(money -> money.compareTo(budget.get()) > 0)
                            .isPresent();
            if (above) {
                String printed = Money.printed(budget.get(), project.demands().unit());
                notes.add(Note.at(row.indicator(), row.targetField())
                        .finding(row.printed() + "/" + printed)
                        .saying("成本指标“" + row.called() + "”" + row.printed() + "，高于项目预算" + printed + "。")
                        .expecting("不高于" + printed));
            }
        }
    }
}
