package org.jibiao.check.rules.funds;

import java.util.List;
import org.jibiao.check.Check;

/** 资金匹配性: whether the amounts agree with each other and the costs with the budget. */
public final class FundRules {

    private FundRules() {}

    /** One of each, in the order of the rule pack. */
    public static List<Check> all() {
        return List.of(
                new FundsAddUp(),
                new DepartmentAddsUp(),
                new TextAgreesWithCells(),
                new PlanRises(),
                new CostWithinBudget(),
                new CostsWithinBudget(),
                new CostsExplainBudget(),
                new CostIsDetailed(),
                new OneMoneyUnit());
    }
}
