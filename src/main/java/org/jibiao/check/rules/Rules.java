package org.jibiao.check.rules;

import java.util.List;
import java.util.function.Function;
import org.jibiao.check.Check;
import org.jibiao.check.Checks;
import org.jibiao.check.Demands;
import org.jibiao.check.RulePack;
import org.jibiao.model.Declaration;

/** All rules the program knows. */
public final class Rules {

    private static final List<Check> ALL = List.of(
            new HeaderComplete(),
            new ValuePresent(),
            new ClassesPresent(),
            new FundsAddUp(),
            new PlanRises(),
            new CostWithinBudget(),
            new CostIsCapped(),
            new ValueWellFormed(),
            new UnitPresent(),
            new TextClean());

    private Rules() {}

    /** One of each, in the order of the rule pack. */
    public static List<Check> all() {
        return ALL;
    }

    /** Ready to run: the rules {@code pack} switches on; {@code demands} tells what a declaration's form asks. */
    public static Checks checks(RulePack pack, Function<Declaration, Demands> demands) {
        return new Checks(pack, ALL, demands);
    }
}
