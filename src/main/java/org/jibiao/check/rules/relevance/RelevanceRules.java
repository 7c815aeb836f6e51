package org.jibiao.check.rules.relevance;

import java.util.List;
import org.jibiao.check.Check;

/** 相关性: whether classes, goals and indicators belong to the project and to each other. */
public final class RelevanceRules {

    private RelevanceRules() {}

    /** One of each, in the order of the rule pack. */
    public static List<Check> all() {
        return List.of(
                new ClassKnown(),
                new ClassFitsContent(),
                new IndicatorRelevant(),
                new TermsOwn(),
                new GoalCovered(),
                new GoalAgrees(),
                new GoalOwnWords(),
                new GoalSpecific(),
                new ServedAreAsked(),
                new TimelinessIsTime());
    }
}
