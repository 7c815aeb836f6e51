package org.jibiao.check.rules.across;

import java.util.List;
import org.jibiao.check.Check;

/** 行间与表间: what must agree, and what must not be repeated, between rows, tables and projects. */
public final class AcrossRules {

    private AcrossRules() {}

    /** One of each, in the order of the rule pack. */
    public static List<Check> all() {
        return List.of(
                new IndicatorsDiffer(), new ProjectsDiffer(), new NamesAgree(), new WeightsAddUp(), new WeightsSplit());
    }
}
