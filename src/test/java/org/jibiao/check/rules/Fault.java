package org.jibiao.check.rules;

import java.util.Set;
import org.jibiao.model.Declaration;

/**
 * A book that fails a rule.
 *
 * @param declaration the example with the fault in it
 * @param rule which finds it
 * @param line severity and message of the finding
 * @param alongside ids of other rules that find something in it too
 * @param times how many findings of the rule there are, the one of {@code line} among them
 */
public record Fault(Declaration declaration, String rule, String line, Set<String> alongside, int times) {

    /** One that no other rule finds. */
    public static Fault of(String rule, String line, Declaration declaration) {
        return new Fault(declaration, rule, line, Set.of(), 1);
    }

    /** One that other rules find as well. */
    public static Fault of(String rule, String line, Declaration declaration, String... alongside) {
        return new Fault(declaration, rule, line, Set.of(alongside), 1);
    }

    /** The same of two projects that are both told of it. */
    public Fault twice() {
        return new Fault(declaration, rule, line, alongside, 2);
    }
}
