package org.jibiao.check.rules;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jibiao.check.Check;
import org.jibiao.check.Checks;
import org.jibiao.check.facts.Demands;
import org.jibiao.check.pack.RulePack;
import org.jibiao.check.rules.across.AcrossRules;
import org.jibiao.check.rules.completeness.CompletenessRules;
import org.jibiao.check.rules.funds.FundRules;
import org.jibiao.check.rules.name.NameRules;
import org.jibiao.check.rules.relevance.RelevanceRules;
import org.jibiao.check.rules.text.TextRules;
import org.jibiao.check.rules.value.ValueRules;
import org.jibiao.model.Declaration;

/** All rules the program knows, in groups as a review goes: 完整性, 资金匹配性, 指标值 and so on. */
public final class Rules {

    private static final List<Check> ALL = Stream.of(
                    CompletenessRules.all(),
                    FundRules.all(),
                    ValueRules.all(),
                    NameRules.all(),
                    RelevanceRules.all(),
                    AcrossRules.all(),
                    TextRules.all())
            .flatMap(List::stream)
            .toList();

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
