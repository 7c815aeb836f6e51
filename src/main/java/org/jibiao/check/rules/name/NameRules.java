package org.jibiao.check.rules.name;

import java.util.List;
import org.jibiao.check.Check;

/** 明确清晰性: whether names and descriptions say what is measured, and of what. */
public final class NameRules {

    private NameRules() {}

    /** One of each, in the order of the rule pack. */
    public static List<Check> all() {
        return List.of(
                new DescriptionSaysMore(),
                new NameIsSpecific(),
                new NameWithoutValue(),
                new NameIsMeasure(),
                new DescriptionFitsName(),
                new FormulaWhole(),
                new ValueIsOwn());
    }
}
