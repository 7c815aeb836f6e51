package org.jibiao.check.rules.value;

import java.util.List;
import org.jibiao.check.Check;

/** 指标值: whether values are well written, of the right kind, in the right direction and of a credible size. */
public final class ValueRules {

    private ValueRules() {}

    /** One of each, in the order of the rule pack. */
    public static List<Check> all() {
        return List.of(
                new CostIsCapped(),
                new QuantityIsNoCap(),
                new RateInRightDirection(),
                new ShareWithinWhole(),
                new ShareCanFail(),
                new CostSaysAtMost(),
                new UnitPresent(),
                new UnitComplete(),
                new UnitFitsName(),
                new UnitInHouseStyle(),
                new ValueWellFormed(),
                new OutputMeasurable(),
                new BenefitHasScale(),
                new ValueSaysMore(),
                new DutyIsHigh(),
                new SizeCredible());
    }
}
