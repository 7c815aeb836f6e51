package org.jibiao.check;

import org.jibiao.model.Declaration;
import org.jibiao.model.Project;

/**
 * One rule. A check looks at one project, or at a declaration without its projects, so that after an edit only what
 * was altered is looked at again. Named by what must hold.
 */
public interface Check {

    /** Id of the rule in the rule pack, for example {@code SUM_FUNDS}. */
    String rule();

    /** Looks at one project of a declaration whose form has these demands. */
    default void project(Project project, Demands demands, Notes notes) {}

    /** Looks at a declaration and its department goals, not at its projects. */
    default void department(Declaration declaration, Demands demands, Notes notes) {}
}
