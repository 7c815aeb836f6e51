package org.jibiao.check.rules.text;

import java.util.List;
import org.jibiao.check.Check;
import org.jibiao.template.Basis;
import org.jibiao.template.Library;

/** 文字、依据、保密: whether texts are clean, bases in force, and nothing withheld stands elsewhere. */
public final class TextRules {

    private TextRules() {}

    /** All of them, in the order of the rule pack; some rules are looked after by several. */
    public static List<Check> all() {
        List<Basis> documents = Library.documents();
        return List.of(
                new SecretsKept(),
                new BasisInForce(documents),
                new PlanInForce(),
                new BasisWellWritten(documents),
                new SpellingRight(),
                new NothingOmitted(),
                new BracketsPaired(),
                new MarksRight(),
                new GoalIsSentence(),
                new TextClean());
    }
}
