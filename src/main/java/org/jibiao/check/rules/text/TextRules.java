package org.jibiao.check.rules.text;

import java.util.List;
import org.jibiao.check.Check;

/** 文字、依据、保密: whether texts are clean, bases in force, and nothing withheld stands elsewhere. */
public final class TextRules {

    private TextRules() {}

    /** All of them, in the order of the rule pack; some rules are looked after by several. */
    public static List<Check> all() {
        return List.of(
                new SecretsKept(),
                new BasisInForce(),
                new PlanInForce(),
                new BasisWellWritten(),
                new SpellingRight(),
                new NothingOmitted(),
                new BracketsPaired(),
                new MarksRight(),
                new GoalIsSentence(),
                new TextClean());
    }
}
