package org.jibiao.check.rules.text;

import java.util.List;
import org.jibiao.check.Check;

/** 文字、依据、保密: whether texts are clean, bases in force, and nothing withheld stands elsewhere. */
public final class TextRules {

    private TextRules() {}

    /** One of each, in the order of the rule pack. */
    public static List<Check> all() {
        return List.of(new TextClean());
    }
}
