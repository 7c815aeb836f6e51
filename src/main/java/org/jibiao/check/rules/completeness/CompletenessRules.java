package org.jibiao.check.rules.completeness;

import java.util.List;
import org.jibiao.check.Check;

/** 完整性: whether everything that must be filled in is. */
public final class CompletenessRules {

    private CompletenessRules() {}

    /** One of each, in the order of the rule pack. */
    public static List<Check> all() {
        return List.of(
                new HeaderComplete(),
                new ValuePresent(),
                new ClassesPresent(),
                new PlanFilled(),
                new CodeWellFormed(),
                new LesserFieldsFilled(),
                new BasisSupports());
    }
}
